using System.Globalization;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>One variable of a codebook: what is known of the question, then its frequencies.</summary>
/// <param name="codebook">The codebook.</param>
/// <param name="language">Of labels and numbers.</param>
internal sealed class VariableHtml(Codebook codebook, Language language)
{
    private readonly FrequencyHtml frequencies = new(codebook, language);

    /// <summary>The anchor of a variable, which no other anchor of the page can be.</summary>
    public static string AnchorOf(string name) => "var-" + HtmlText.Encode(name);

    /// <summary>A link to a variable.</summary>
    public static string Link(string name) => $"<a href=\"#{AnchorOf(name)}\"><code>{HtmlText.Encode(name)}</code></a>";

    public void AppendTo(StringBuilder html, CodebookVariable variable)
    {
        var (name, anchor) = (HtmlText.Encode(variable.Name), AnchorOf(variable.Name));
        html.Append("<section class=\"nav-variable\" aria-labelledby=\"").Append(anchor).Append("\">\n<h3 id=\"").Append(anchor).Append("\">").Append(HtmlText.Encode(variable.Variable.Label.In(language)))
            .Append(" <code>").Append(name).Append("</code></h3>\n<dl class=\"nav-facts\">\n");
        AppendQuestion(html, variable);
        AppendUse(html, variable);
        html.Append("</dl>\n");
        Remark(html, variable.Variable.Note);
        frequencies.AppendTo(html, variable);
        html.Append("</section>\n");
    }

    private void AppendQuestion(StringBuilder html, CodebookVariable variable)
    {
        Fact(html, Words("Kind", "Slag"), variable.KindIn(language));
        Fact(html, Words("Asked in", "Spurt i"), variable.Battery is { } battery ? HtmlText.Encode(battery.Label.In(language)) : null);
        Fact(html, Words("Scale", "Skala"), variable.Scale is { } scale ? ScaleText(scale, variable) : null);
        Fact(html, Words("Asked of", "Stilt til"), variable.AskedOf.IsEmpty ? null : HtmlText.Encode(variable.BaseIn(language)));
        Fact(html, Words("Filter", "Filter"), variable.Filter is { } filter ? Link(filter.Variable.Name) : null);
        Fact(html, Words("Answered, as printed", "Svarte, som trykt"), Printed(variable));
        Fact(html, Words("Units", "Enheter"), variable.Units is { } units ? HtmlText.Encode(units.Text(language)) : null);
        Fact(html, Words("Mean", "Gjennomsnitt"), variable.Numbers is { } numbers ? Numbers(numbers) : null);
    }

    private void AppendUse(StringBuilder html, CodebookVariable variable)
    {
        var figures = variable.Figures.Select(figure => $"{HtmlText.Encode(FigureName(figure))}: {HtmlText.Encode(figure.Title.In(language))}").ToList();
        Fact(html, Words("Shown in", "Vist i"), figures.Count == 0 ? null : string.Join("<br>", figures));
        var comparisons = variable.Variable.Comparability.Select(Comparison).ToList();
        Fact(html, Words("Comparable", "Sammenlignbar"), comparisons.Count == 0 ? null : string.Join("<br>", comparisons));
        var unknown = variable.Variable.Unknown.Select(Unknown).ToList();
        Fact(html, Words("Not told", "Ikke fortalt"), unknown.Count == 0 ? null : string.Join(", ", unknown));
    }

    private string FigureName(FigureDefinition figure) =>
        (figure.Id[0] == 'T' ? Words("Table ", "Tabell ") : Words("Figure ", "Figur ")) + figure.Number.ToString(CultureInfo.InvariantCulture);

    private string ScaleText(Scale scale, CodebookVariable variable)
    {
        var wording = scale.Wording switch
        {
            "printed" => Words("wording printed", "ordlyden er trykt"),
            "ends printed" => Words("wording of the ends printed", "ordlyden i endene er trykt"),
            _ => Words("wording not printed: labels are stand-ins", "ordlyden er ikke trykt: etikettene er stedfortredere"),
        };
        var direction = scale.Direction is { } told ? "; " + told.In(language) : "";
        return HtmlText.Encode($"{variable.MeasureIn(language)}{direction}; {wording}");
    }

    private string? Printed(CodebookVariable variable)
    {
        var counts = variable.Variable.Answered.Select(pair => $"{Population(pair.Key)}: {NumberText.Format(pair.Value, 0, language)}")
            .Concat(variable.Variable.AnsweredBelow.Select(pair => $"{Population(pair.Key)}: {Words("fewer than", "færre enn")} {NumberText.Format(pair.Value, 0, language)}")).ToList();
        return counts.Count == 0 ? null : HtmlText.Encode(string.Join("; ", counts));
    }

    private string Population(string id) => codebook.Definition.Population(id).Label.In(language);

    private string Numbers(CodebookNumbers numbers)
    {
        var text = new StringBuilder(NumberText.Format(numbers.Mean, 2, language)).Append(Words(", standard deviation ", ", standardavvik ")).Append(NumberText.Format(numbers.Deviation, 2, language));
        if (numbers.WeightedMean is { } weighted)
        {
            text.Append(Words("; weighted mean ", "; vektet gjennomsnitt ")).Append(NumberText.Format(weighted, 2, language));
        }

        if (numbers is { Lowest: { } lowest, Highest: { } highest })
        {
            text.Append(Words("; from ", "; fra ")).Append(Short(lowest)).Append(Words(" to ", " til ")).Append(Short(highest));
        }

        return text.ToString();
    }

    private string Short(double number) => NumberText.Format(number, number == Math.Floor(number) ? 0 : 2, language);

    private string Comparison(Comparability entry)
    {
        var verdict = entry.Verdict switch
        {
            Comparability.Same => Words("the same", "den samme"),
            Comparability.Disputed => Words("disputed", "omstridt"),
            _ => Words("differs", "avviker"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{HtmlText.Encode(SurveyDefinition.IdOf(entry.Survey, entry.Wave))}: {verdict}")
            + (entry.Reason is { } reason ? ". " + HtmlText.Encode(reason.In(language)) : "");
    }

    private string Unknown(string word) => word switch
    {
        "n" => Words("number of answers", "antall svar"),
        "distribution" => Words("distribution", "fordeling"),
        "wording" => Words("wording", "ordlyd"),
        "scale" => Words("scale", "skala"),
        "base" => Words("base", "base"),
        _ => Words("whether it was asked", "om det ble spurt"),
    };

    private static void Fact(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append("<dt>").Append(name).Append("</dt><dd>").Append(value).Append("</dd>\n");
        }
    }

    private void Remark(StringBuilder html, string? text)
    {
        if (text is not null)
        {
            html.Append("<p class=\"nav-note\"").Append(language == Language.English ? "" : " lang=\"en\"").Append('>').Append(HtmlText.Encode(text)).Append("</p>\n");
        }
    }

    private string Words(string en, string nb) => language.In(en, nb);
}
