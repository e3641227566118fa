using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Drawing;

/// <summary>What a chart is asked to be: a figure of the document, or one of its own, under a title.</summary>
internal sealed record FigureRequest
{
    private FigureRequest(FigureDefinition? figure, BilingualText? title)
    {
        Figure = figure;
        OwnTitle = title;
    }

    /// <summary>The figure of the document that it stands for; null for a chart of the project's own.</summary>
    public FigureDefinition? Figure { get; }

    /// <summary>The title asked for; null for the figure's or the variables' own.</summary>
    public BilingualText? OwnTitle { get; }

    /// <summary>Looks the figure up and makes sure that it shows at least one of the variables.</summary>
    /// <exception cref="UnknownNameException">The document has no such figure.</exception>
    /// <exception cref="ArgumentException">The figure shows other variables.</exception>
    public static FigureRequest Of(string? figure, BilingualText? title, IEnumerable<EstimateSubject> subjects)
    {
        var variables = subjects.Select(subject => subject.Variable).DistinctBy(variable => variable.Name).ToList();
        var definition = figure is null ? null : SurveyDictionary.Embedded.Figure(figure);
        if (variables.Count > 0 && definition is { Variables.IsEmpty: false } && !variables.Exists(variable => definition.Variables.Contains(variable.Name) || IsRow(definition, variable)))
        {
            throw new ArgumentException(
                $"Figure {figure} does not show {string.Join(", ", variables.Select(variable => variable.Name))}. It shows {string.Join(", ", definition.Variables)}. Ask about one of these, or leave figure: out.",
                nameof(figure));
        }

        return new FigureRequest(definition, title);
    }

    /// <summary>Whether a printed table has a row whose shares bear this name.</summary>
    private static bool IsRow(FigureDefinition figure, Variable variable) =>
        PrintedTables.All.Any(table => table.Id == figure.Id && table.Rows.Any(row => row.Share == variable.Name));

    /// <summary>The title: the one asked for, the figure's, the variable's, or the battery's.</summary>
    public string Title(IEnumerable<EstimateSubject> subjects, Language language)
    {
        if ((OwnTitle ?? Figure?.Title) is { } title)
        {
            return title.In(language);
        }

        var all = subjects.DistinctBy(subject => (subject.Survey, subject.Wave, subject.Variable.Name)).ToList();
        if (all.Count == 0)
        {
            return language.Pick("Nothing to draw", "Ingenting å tegne");
        }

        if (all.Select(subject => subject.Variable.Name).Distinct().Count() == 1)
        {
            return all[0].Variable.Label.In(language);
        }

        var batteries = all.Select(subject => Battery(subject)).Distinct().ToList();
        return batteries is [{ } battery]
            ? battery.In(language)
            : ChartWords.Join([.. all.Select(subject => subject.Variable.Label.In(language)).Distinct()], language);
    }

    /// <summary>Document, section, figure and lines.</summary>
    public string Source(IEnumerable<EstimateSubject> subjects, Language language)
    {
        var document = language.Pick("Source: S0 (AFI report 2020:09), ", "Kilde: S0 (AFI-rapport 2020:09), ");
        if (Figure is { } figure)
        {
            return document + Place(figure, language) + ".";
        }

        ImmutableArray<EstimateSubject> all = [.. subjects];
        ImmutableArray<string> own = [.. all.Select(subject => subject.Survey).Distinct().Where(survey => SurveyDictionary.Embedded.Surveys.All(definition => definition.Survey != survey))];
        if (!own.IsEmpty)
        {
            return language.Pick("Source: ", "Kilde: ") + string.Join(", ", own) + language.Pick(", as the survey's own dictionary describes it.", ", slik undersøkelsens egen ordbok beskriver den.");
        }

        var places = all.DistinctBy(subject => subject.Variable.Name)
            .Where(subject => subject.Variable.Lines is not null)
            .Select(subject => Lines(subject.Variable.Lines!.Value, language))
            .Distinct().ToList();
        return places.Count is 0 or > 4
            ? document + language.Pick("the questions as the dictionary lists them.", "spørsmålene slik ordboken fører dem.")
            : document + string.Join("; ", places) + ".";
    }

    /// <summary>"section 2.3, figure 27, lines 1182–1195".</summary>
    public static string Place(FigureDefinition figure, Language language)
    {
        var section = ClaimRegistry.Default.Claims.FirstOrDefault(claim => claim.Figure == figure.Id)?.Section;
        var parts = new[]
        {
            section is null ? null : char.IsAsciiDigit(section[0]) ? language.Pick("section ", "avsnitt ") + section : section,
            (figure.Id[0] == 'T' ? language.Pick("table ", "tabell ") : language.Pick("figure ", "figur ")) + figure.Id[1..],
            Lines(new LineRange(Math.Min(figure.Text.First, figure.Lines.First), Math.Max(figure.Text.Last, figure.Lines.Last)), language),
        };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Lines(LineRange lines, Language language) =>
        (lines.First == lines.Last ? language.Pick("line ", "linje ") : language.Pick("lines ", "linje ")) + lines.Printed;

    /// <summary>What the battery of an item is called; null where it is in none.</summary>
    public static BilingualText? Battery(EstimateSubject subject) => subject.Variable.Battery is { } id
        ? SurveyDictionary.Embedded.Surveys
            .Where(survey => survey.Survey == subject.Survey && survey.Wave == subject.Wave)
            .SelectMany(survey => survey.Batteries)
            .FirstOrDefault(battery => battery.Id == id)?.Label
        : null;
}
