using System.Globalization;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>What is known of a variable, as names and HTML: what was asked of whom, and what has been made of it.</summary>
/// <param name="codebook">The codebook.</param>
/// <param name="speech">Of labels and numbers.</param>
/// <param name="links">Where they lead.</param>
internal sealed class VariableFacts(Codebook codebook, PageSpeech speech, FactLinks links)
{
    /// <summary>What was asked, of whom, on which scale.</summary>
    public IEnumerable<(string Name, string Html)> Asked(CodebookVariable variable) => Known(
        (speech.Text("Kind", "Slag"), speech.Text(variable.KindIn)),
        (speech.Text("Asked in", "Spurt i"), variable.Battery is { } battery ? speech.Text(battery.Label) : null),
        (speech.Text("Scale", "Skala"), variable.Scale is { } scale ? ScaleText(scale, variable) : null),
        (speech.Text("Asked of", "Stilt til"), variable.AskedOf.IsEmpty ? null : speech.Text(variable.BaseIn)),
        (speech.Text("Filter", "Filter"), variable.Filter is { } filter ? links.Variable(filter.Variable.Name) : null),
        (speech.Text("Answered, as printed", "Svarte, som trykt"), Printed(variable)));

    /// <summary>What the answers come to beside their frequencies.</summary>
    public IEnumerable<(string Name, string Html)> Counted(CodebookVariable variable) => Known(
        (speech.Text("Units", "Enheter"), variable.Units is { } units ? speech.Text(units.Text) : null),
        (speech.Text("Mean", "Gjennomsnitt"), variable.Numbers is { } numbers ? speech.Text(language => Numbers(numbers, language)) : null));

    /// <summary>Where it is shown, what it compares with, and what the document does not tell of it.</summary>
    public IEnumerable<(string Name, string Html)> Used(CodebookVariable variable) => Known(
        (speech.Text("Shown in", "Vist i"), Lines(variable.Figures.Select(figure => $"{links.Figure(figure, NameOf(figure, speech))}: {speech.Text(figure.Title)}"))),
        (speech.Text("Comparable", "Sammenlignbar"), Lines(variable.Variable.Comparability.Select(Comparison))),
        NotTold(variable));

    /// <summary>What the document does not tell of it; without HTML where it tells all.</summary>
    public (string Name, string? Html) NotTold(CodebookVariable variable) => (
        speech.Text("Not told", "Ikke fortalt"),
        variable.Variable.Unknown.IsEmpty ? null : speech.Text(language => string.Join(", ", variable.Variable.Unknown.Select(word => Unknown(word, language)))));

    /// <summary>What a figure or table is called: "Figure 24".</summary>
    public static string NameOf(FigureDefinition figure, PageSpeech speech)
    {
        var number = figure.Number.ToString(CultureInfo.InvariantCulture);
        return figure.Id[0] == 'T' ? speech.Text("Table " + number, "Tabell " + number) : speech.Text("Figure " + number, "Figur " + number);
    }

    /// <summary>How a variable compares, in a word.</summary>
    public static BilingualText Word(Comparability entry) => entry.Verdict switch
    {
        Comparability.Same => new("the same", "den samme"),
        Comparability.Disputed => new("disputed", "omstridt"),
        _ => new("differs", "avviker"),
    };

    private static IEnumerable<(string Name, string Html)> Known(params IEnumerable<(string Name, string? Html)> facts) =>
        facts.Where(fact => fact.Html is not null).Select(fact => (fact.Name, fact.Html!));

    private static string? Lines(IEnumerable<string> lines) => string.Join("<br>", lines) is { Length: > 0 } joined ? joined : null;

    private string ScaleText(Scale scale, CodebookVariable variable)
    {
        var wording = scale.Wording switch
        {
            "printed" => new BilingualText("wording printed", "ordlyden er trykt"),
            "ends printed" => new("wording of the ends printed", "ordlyden i endene er trykt"),
            _ => new("wording not printed: labels are stand-ins", "ordlyden er ikke trykt: etikettene er stedfortredere"),
        };
        return speech.Text(language => $"{variable.MeasureIn(language)}{(scale.Direction is { } told ? "; " + told.In(language) : "")}; {wording.In(language)}");
    }

    private string? Printed(CodebookVariable variable)
    {
        var counts = variable.Variable.Answered.Select(pair => (pair.Key, Less: false, pair.Value)).Concat(variable.Variable.AnsweredBelow.Select(pair => (pair.Key, Less: true, pair.Value))).ToList();
        return counts.Count == 0 ? null : speech.Text(language => string.Join("; ", counts.Select(count =>
            $"{codebook.Definition.Population(count.Key).Label.In(language)}: {(count.Less ? language.In("fewer than ", "færre enn ") : "")}{NumberText.Format(count.Value, 0, language)}")));
    }

    private static string Numbers(CodebookNumbers numbers, Language language)
    {
        var text = NumberText.Format(numbers.Mean, 2, language) + language.In(", standard deviation ", ", standardavvik ") + NumberText.Format(numbers.Deviation, 2, language);
        text += numbers.WeightedMean is { } weighted ? language.In("; weighted mean ", "; vektet gjennomsnitt ") + NumberText.Format(weighted, 2, language) : "";
        return numbers is { Lowest: { } lowest, Highest: { } highest }
            ? text + language.In("; from ", "; fra ") + Short(lowest, language) + language.In(" to ", " til ") + Short(highest, language)
            : text;
    }

    private static string Short(double number, Language language) => NumberText.Format(number, number == Math.Floor(number) ? 0 : 2, language);

    private string Comparison(Comparability entry) =>
        $"{HtmlText.Encode(SurveyDefinition.IdOf(entry.Survey, entry.Wave))}: {speech.Text(language => Word(entry).In(language) + (entry.Reason is { } reason ? ". " + reason.In(language) : ""))}";

    private static string Unknown(string word, Language language) => word switch
    {
        "n" => language.In("number of answers", "antall svar"),
        "distribution" => language.In("distribution", "fordeling"),
        "wording" => language.In("wording", "ordlyd"),
        "scale" => language.In("scale", "skala"),
        "base" => language.In("base", "base"),
        _ => language.In("whether it was asked", "om det ble spurt"),
    };
}
