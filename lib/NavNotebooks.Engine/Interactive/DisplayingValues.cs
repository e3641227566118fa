namespace NavNotebooks.Engine.Interactive;

/// <summary>Lets a cell write <c>value.Display()</c>.</summary>
public static class DisplayingValues
{
    /// <summary>The same as <see cref="Kernel.display"/>, written after the value.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Kernel.display(value, mimeTypes);

    /// <summary>Shows a text as content of a kind, such as <c>text/html</c>.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => Kernel.display(value, mimeType);

    /// <summary>Shows rows as a table, as every sequence of objects is shown.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value) => Kernel.display(value);
}
