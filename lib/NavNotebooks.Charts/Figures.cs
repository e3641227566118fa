using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>The document's own figures and tables, 1 to 31 and 1 to 5.</summary>
public static class Figures
{
    /// <summary>What is known of a figure or table from print, for those whose bars the text does not tell.</summary>
    /// <param name="id">"F1" to "F31", "T1" to "T5".</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static KnownFigure Known([Offers(nameof(FigureIds))] string id) => new(SurveyDictionary.Embedded.Figure(id));

    internal static IEnumerable<OfferedName> FigureIds => SurveyDictionary.Embedded.Figures.Select(figure => new OfferedName(figure.Id, figure.Title.En));
}
