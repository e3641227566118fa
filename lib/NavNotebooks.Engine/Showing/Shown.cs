using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Showing;

/// <summary>Turns any value of a cell into something a notebook can show. Plain text is always there.</summary>
internal static class Shown
{
    private static readonly FormatterTable NoFormatters = new();

    /// <summary>What the running cell's session has registered.</summary>
    public static FormatterTable Formatters => CurrentCell.Running?.Displays.Formatters ?? NoFormatters;

    /// <summary>The representations of a value: those of the formatters that fit it, and what it offers of itself.</summary>
    public static MimeBundle Of(object? value, DisplayContext context)
    {
        if (value is null)
        {
            return new MimeBundle("null");
        }

        var formatters = Formatters;
        var kinds = formatters.MimeTypesOf(value.GetType());
        var shown = kinds.IsEmpty ? ByItself(value, context) : ByItselfOrName(value, context);
        foreach (var kind in kinds)
        {
            shown = formatters.Apply(value, kind) is { } text ? shown.With(kind, text) : shown;
        }

        return formatters.PreferredFor(value.GetType()) is { } preferred ? ShownKinds.Of(value, shown, preferred) : shown;
    }

    /// <summary>A value as some kinds of output, beside plain text; as all that there are where none is named.</summary>
    /// <exception cref="ArgumentException">Nothing shows the value as one of the kinds.</exception>
    public static MimeBundle As(object? value, ImmutableArray<string> mimeTypes, DisplayContext context) =>
        mimeTypes.IsEmpty ? Of(value, context) : ShownKinds.Of(value, Of(value, context), mimeTypes);

    /// <summary>A value on one line, as it stands in a table's cell or a list.</summary>
    public static string Inline(object? value, DisplayContext context) => value switch
    {
        null => "",
        _ when Formatters.Apply(value, MimeTypes.PlainText) is { } text => text,
        IDisplayable displayable => displayable.Display(context).PlainText,
        string text => text,
        _ when ShownScalar.TextOf(value) is { } text => text,
        _ when ShownSequence.PairOf(value) is { } pair => Nesting.Inside(value, () => $"[{Inline(pair.Key, context)}, {Inline(pair.Value, context)}]"),
        IEnumerable sequence => Nesting.Inside(value, () => ShownSequence.Inline(sequence, context)),
        _ => ShownObject.Text(value),
    };

    private static MimeBundle ByItself(object value, DisplayContext context) => value switch
    {
        IDisplayable displayable => displayable.Display(context),
        string text => new MimeBundle(text),
        Exception exception => ShownException.Of(exception),
        _ when ShownScalar.TextOf(value) is { } text => new MimeBundle(text),
        _ when ShownData.Of(value, context) is { } data => data,
        IEnumerable sequence => ShownSequence.Of(sequence, context),
        _ => ShownObject.Of(value, context),
    };

    /// <summary>For a value that has a formatter for one kind, and may not be made to be shown in others.</summary>
    private static MimeBundle ByItselfOrName(object value, DisplayContext context)
    {
        try
        {
            return ByItself(value, context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or FormatterException))
        {
            return new MimeBundle(TypeName.Of(value.GetType()));
        }
    }
}
