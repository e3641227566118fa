using System.Collections;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Turns any value of a cell into something a notebook can show. Plain text is always there.</summary>
internal static class Shown
{
    /// <summary>The representations of a value, richest by what the value itself offers.</summary>
    public static MimeBundle Of(object? value, DisplayContext context) => value switch
    {
        null => new MimeBundle("null"),
        IDisplayable displayable => displayable.Display(context),
        string text => new MimeBundle(text),
        Exception exception => new MimeBundle(exception.GetType().Name + ": " + exception.Message),
        _ when Scalar(value) is { } text => new MimeBundle(text),
        IEnumerable sequence => ShownSequence.Of(sequence, context),
        _ => ShownObject.Of(value, context),
    };

    /// <summary>A value on one line, as it stands in a table's cell or a list.</summary>
    public static string Inline(object? value, DisplayContext context) => value switch
    {
        null => "",
        IDisplayable displayable => displayable.Display(context).PlainText,
        string text => text,
        _ when Scalar(value) is { } text => text,
        IEnumerable sequence => ShownSequence.Inline(sequence, context),
        _ => ShownObject.Text(value),
    };

    /// <summary>The text of a value that has no parts worth a table; <see langword="null"/> for one that has.</summary>
    /// <remarks>Values that say more of the machine than of themselves (tasks, delegates) give their type's name.</remarks>
    public static string? Scalar(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Type type => TypeName.Of(type),
        Delegate or Task or System.Reflection.MemberInfo => TypeName.Of(value.GetType()),
        System.Runtime.CompilerServices.ITuple tuple => "(" + string.Join(", ", Parts(tuple)) + ")",
        _ => null,
    };

    private static IEnumerable<string> Parts(System.Runtime.CompilerServices.ITuple tuple) =>
        Enumerable.Range(0, tuple.Length).Select(index => Inline(tuple[index], DisplayContext.Default));
}
