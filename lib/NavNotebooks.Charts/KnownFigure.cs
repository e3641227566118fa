using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>
/// What is known of a figure of the document whose bars are not in its text: what it shows, of whom, with which n, what of it is printed
/// and what is not.
/// </summary>
/// <param name="Definition">The figure as the dictionary describes it.</param>
public sealed record KnownFigure(FigureDefinition Definition) : IDisplayable
{
    /// <summary>The description as a table. What is printed and what is unknown are told in English in either language.</summary>
    public Table DataTable(Language language)
    {
        var title = (Definition.Id[0] == 'T' ? language.Pick("Table ", "Tabell ") : language.Pick("Figure ", "Figur "))
            + Definition.Id[1..] + ". " + Definition.Title.In(language);
        return new Table(
            title + language.Pick(" – what is known of it", " – det som er kjent av den"),
            [language.Pick("Part", "Del"), language.Pick("Known from print", "Kjent fra trykk")],
            [
                [language.Pick("Shows", "Viser"), Kind(Definition.Display, language)],
                .. Rows(language),
                [language.Pick("Printed", "Trykt"), Definition.Printed],
                [language.Pick("Not printed", "Ikke trykt"), Definition.Unknown ?? language.Pick("Nothing is lacking.", "Ingenting mangler.")],
            ],
            [language.Pick("Data basis: printed. Source: S0 (AFI report 2020:09), ", "Grunnlag: trykt. Kilde: S0 (AFI-rapport 2020:09), ") + FigureRequest.Place(Definition, language) + "."]);
    }

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => DataTable(context.Language).Display(context);

    /// <summary>The description as plain English text.</summary>
    public override string ToString() => DataTable(Language.English).ToString();

    private IEnumerable<ImmutableArray<string>> Rows(Language language)
    {
        var surveys = Definition.Surveys.Select(id => SurveyDictionary.Embedded.Survey(id)).ToList();
        yield return [language.Pick("Surveys", "Undersøkelser"), string.Join("; ", surveys.Select(survey => survey.Title.In(language)))];
        var groups = Definition.Groups
            .Select(id => surveys.SelectMany(survey => survey.Populations).FirstOrDefault(population => population.Id == id)?.Label.In(language) ?? id.Replace('_', ' '))
            .Select((label, place) => place == 0 ? label : ChartWords.Small(label)).ToList();
        if (groups.Count > 0)
        {
            yield return [language.Pick("Groups", "Grupper"), ChartWords.Join(groups, language)];
        }

        var items = Definition.Variables.Select(name => surveys.Where(survey => survey.Has(name)).Select(survey => survey.Variable(name).Label.In(language)).FirstOrDefault() ?? name).ToList();
        if (items.Count > 0)
        {
            yield return [language.Pick("Items", "Utsagn"), string.Join("; ", items)];
        }

        yield return [language.Pick("n as captioned", "n i figurteksten"), Definition.N ?? language.Pick("none", "ingen")];
    }

    private static string Kind(FigureDisplay display, Language language) => display switch
    {
        FigureDisplay.Distribution => language.Pick("How answers spread", "Hvordan svarene fordeler seg"),
        FigureDisplay.Shares => language.Pick("Shares of boxes or categories", "Andeler av kryss eller kategorier"),
        FigureDisplay.TopTwoShares => language.Pick("Shares in the two highest points", "Andeler på de to øverste punktene"),
        FigureDisplay.Means => language.Pick("Means", "Gjennomsnitt"),
        _ => language.Pick("A table", "En tabell"),
    };
}
