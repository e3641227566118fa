using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Interactive;

/// <summary>How values are shown in this session, with .NET Interactive's names. What one session registers, no other sees.</summary>
/// <remarks>
/// Of several formatters that fit a value, that of the most derived class wins, then that of an interface, then that of <see cref="object"/>; of two
/// for the same type, the later. A value shows itself (<see cref="Display.IDisplayable"/>) where none is registered.
/// </remarks>
public static class Formatter
{
    /// <summary>How many elements of a sequence are shown; the rest is counted.</summary>
    /// <value>Default: 20. At least 0.</value>
    public static int ListExpansionLimit
    {
        get => Table.ListLimit;
        set => Table.ListLimit = NotNegative(value);
    }

    /// <summary>How deep sequences inside sequences are shown; what lies deeper gives its type's name.</summary>
    /// <value>Default: 6. At least 0.</value>
    public static int RecursionLimit
    {
        get => Table.DepthLimit;
        set => Table.DepthLimit = NotNegative(value);
    }

    private static FormatterTable Table => CurrentCell.Running?.Displays.Formatters ?? new FormatterTable();

    /// <summary>Shows values of a type, and of those derived from it, as the text that a function gives.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = Display.MimeTypes.PlainText) =>
        Table.Register(new(typeof(T), mimeType, (value, writer) => Written(() => writer.Write(formatter((T)value)))));

    /// <summary>Shows values of a type, and of those derived from it, as what a function writes.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = Display.MimeTypes.PlainText) =>
        Table.Register(new(typeof(T), mimeType, (value, writer) => Written(() => formatter((T)value, writer))));

    /// <summary>Shows values of a type as what a function writes.</summary>
    /// <param name="type">A type, also a generic one without its arguments: <c>typeof(List&lt;&gt;)</c>.</param>
    /// <param name="formatter">Writes a value.</param>
    /// <param name="mimeType">The kind of output.</param>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = Display.MimeTypes.PlainText) =>
        Table.Register(new(type, mimeType, (value, writer) => Written(() => formatter(value, writer))));

    /// <summary>Shows values of a type as these kinds alone, beside plain text, which every output has.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes) => Table.Prefer(type, [.. preferredMimeTypes]);

    /// <summary>Forgets all that was registered and set.</summary>
    public static void ResetToDefault() => Table.Reset();

    /// <summary>A value as it would be shown.</summary>
    public static string ToDisplayString(this object? value, string mimeType = Display.MimeTypes.PlainText) =>
        Shown.As(value, [mimeType], CurrentCell.Context)[mimeType]!;

    private static bool Written(Action write)
    {
        write();
        return true;
    }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
