using System.Globalization;
using NavNotebooks.Survey.Codebooks;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>A list of all variables, and a page for each.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class VariableSection(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages()
    {
        var page = new VariablePage(content);
        return content.Surveys.All.SelectMany(survey => survey.Names.Select(name => Page(page, survey, name)))
            .Prepend(SiteMap.File(SiteMap.Variables, "Variables", new VariableList(content).ToHtml()));
    }

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => content.Surveys.All.SelectMany(survey => survey.Names.Select(name => Entry(survey, name)));

    private static SiteFile Page(VariablePage page, SurveyShelf survey, string name) =>
        SiteMap.File(SiteMap.Variable(survey.Id, name), TitleOf(survey, name), page.ToHtml(survey, name));

    private static string TitleOf(SurveyShelf survey, string name) => $"{survey.Of(name)[^1].Variable.Variable.Label.En} ({survey.Id}: {name})";

    private static SearchEntry Entry(SurveyShelf survey, string name)
    {
        var (book, variable) = survey.Of(name)[^1];
        var label = variable.Variable.Label;
        return new(
            SearchKind.Variable, SiteMap.Variable(survey.Id, name), new($"{name} {label.En}", $"{name} {label.Nb}"),
            string.Join(' ', new[] { survey.Id, Years(survey, name), variable.Battery?.Label.En, variable.Battery?.Label.Nb, Answers(variable) }.OfType<string>().Where(text => text.Length > 0)));
    }

    private static string Years(SurveyShelf survey, string name) => string.Join(' ', survey.Of(name).Select(wave => wave.Book.Definition.Wave.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Categories have names that readers search for; degrees of agreement are in every battery alike.</summary>
    private static string Answers(CodebookVariable variable) => variable.Scale is { Kind: Survey.Dictionary.ScaleKind.Nominal } scale
        ? string.Join(' ', scale.Points.SelectMany(point => new[] { point.Label.En, point.Label.Nb }).Distinct(StringComparer.Ordinal))
        : "";
}
