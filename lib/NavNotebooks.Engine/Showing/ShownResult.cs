using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Showing;

/// <summary>What a cell puts out of a value: shown in its session's language, and in a second one where that was asked for.</summary>
/// <remarks>
/// Only values that know of languages are shown twice: <see cref="IDisplayable"/> and collections and objects that hold some. One that a formatter shows is
/// not, since a formatter hears nothing of languages and may do something; nor is a sequence that is computed while it is read, which is read once.
/// </remarks>
internal static class ShownResult
{
    /// <summary>The representations of a value, with their translation where it says something else.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The kinds to show it as, beside plain text; all that there are where none is named.</param>
    /// <param name="cell">The cell that shows it; <see langword="null"/> outside any.</param>
    /// <exception cref="ArgumentException">Nothing shows the value as one of the kinds.</exception>
    public static MimeBundle Of(object? value, ImmutableArray<string> mimeTypes, RunningCell? cell)
    {
        var shown = Shown.As(value, mimeTypes, cell?.Context ?? DisplayContext.Default);
        return cell?.SecondContext is { } second && value is not null && KnowsLanguages(value)
            ? shown.WithTranslation(Shown.As(value, mimeTypes, second))
            : shown;
    }

    private static bool KnowsLanguages(object value) => value switch
    {
        string or Table => false,
        _ when !Shown.Formatters.MimeTypesOf(value.GetType()).IsEmpty => false,
        IDisplayable => true,
        ICollection collection => collection.Cast<object?>().Take(Shown.Formatters.ListLimit).Any(IsOrHolds),
        IEnumerable => false,
        _ => Holds(value),
    };

    private static bool IsOrHolds(object? element) => element is not null && (element is IDisplayable || Holds(element));

    private static bool Holds(object value) => ShownScalar.TextOf(value) is null
        && ShownObject.Members(value.GetType()).Any(member => typeof(IDisplayable).IsAssignableFrom(member.PropertyType));
}
