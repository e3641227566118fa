using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>A codebook as one page that stands alone: contents, the survey, every variable with its frequencies, missing answers, reliability.</summary>
/// <remarks>Everything from the dictionary is text on its way in. A variable's anchor is its name behind <c>var-</c>.</remarks>
/// <param name="codebook">The codebook.</param>
/// <param name="language">Of labels, numbers and the page itself; remarks of the dictionary are in English and say so.</param>
internal sealed class CodebookPage(Codebook codebook, Language language)
{
    private readonly ImmutableArray<CodebookSection> sections = CodebookSection.Of(codebook, language);

    /// <summary>The whole page. The same codebook gives the same text.</summary>
    public string ToHtml()
    {
        var body = new StringBuilder();
        AppendAbout(body);
        AppendOverview(body);
        var variables = new VariableHtml(codebook, PageSpeech.In(language));
        foreach (var section in sections)
        {
            body.Append("<h2 id=\"").Append(section.Id).Append("\">").Append(HtmlText.Encode(section.Title)).Append("</h2>\n");
            if (codebook.Reliability.FirstOrDefault(of => "battery-" + of.Id == section.Id) is { } reliability)
            {
                body.Append("<p>").Append(ReliabilityHtml.Sentence(reliability, codebook, language)).Append("</p>\n");
            }

            foreach (var variable in section.Variables)
            {
                variables.AppendTo(body, variable);
            }
        }

        new MissingHtml(codebook, language).AppendTo(body);
        ReliabilityHtml.AppendTo(body, codebook, language);
        return new SitePage(Title, body.ToString())
        {
            SiteTitle = Words("Codebook", "Kodebok"),
            Language = language,
            Contents = Contents(),
            BasisNotice = (codebook.BasisIn(Language.English), codebook.BasisIn(Language.Bokmål)),
            Assets = AssetPlacement.Inside,
        }.ToHtml();
    }

    private string Title => codebook.Definition.Title.In(language);

    private ImmutableArray<PageHeading> Contents() =>
    [
        new(2, "about", Words("The survey", "Undersøkelsen")),
        new(2, "variables", Words("All variables", "Alle variabler")),
        .. sections.Select(section => new PageHeading(2, section.Id, section.Title)),
        .. codebook.Basis is null ? [] : (PageHeading[])[new(2, MissingHtml.Id, MissingHtml.TitleIn(language))],
        .. codebook.Reliability.IsEmpty ? [] : (PageHeading[])[new(2, ReliabilityHtml.Id, ReliabilityHtml.TitleIn(language))],
    ];

    private void AppendAbout(StringBuilder html)
    {
        var definition = codebook.Definition;
        html.Append("<h1>").Append(HtmlText.Encode(Title)).Append("</h1>\n<p class=\"nav-lead\">").Append(HtmlText.Encode(codebook.BasisIn(language)))
            .Append("</p>\n<h2 id=\"about\">").Append(Words("The survey", "Undersøkelsen")).Append("</h2>\n<dl class=\"nav-facts\">\n");
        Fact(html, Words("Id", "Id"), $"<code>{definition.Id}</code>");
        Fact(html, Words("Basis", "Grunnlag"), codebook.Basis is { } basis ? BasisBadge.Of(basis, language) : Words("described, not counted", "beskrevet, ikke talt opp"));
        Fact(html, Words("Rows", "Rader"), codebook.Rows is { } rows ? HtmlText.Encode(rows.Text(language)) : null);
        Fact(html, Words("Fielded", "I felt"), definition.Fielded is { } fielded ? HtmlText.Encode(fielded.In(language)) : null);
        Fact(html, Words("Sent to", "Sendt til"), Number(definition.Sent));
        Fact(html, Words("Answered", "Svarte"), Answered(definition));
        Fact(html, Words("Weight", "Vekt"), definition.Weight is { } weight ? $"<code>{HtmlText.Encode(weight)}</code>" : Words("none: everyone counts once", "ingen: alle teller likt"));
        Fact(html, Words("Described in", "Beskrevet i"), HtmlText.Encode(SourceOf(definition.Source)));
        html.Append("</dl>\n");
        AppendPopulations(html, definition);
        Remark(html, definition.Note);
        foreach (var note in codebook.Notes)
        {
            Remark(html, note);
        }
    }

    private string SourceOf(DocumentPlace source) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{source.Document}, {Words("section", "avsnitt")} {source.Section}, {Words("lines", "linje")} {source.FirstLine}–{source.LastLine}");

    private string? Answered(SurveyDefinition definition) => definition.Answered is not { } answered ? null
        : NumberText.Format(answered, 0, language) + (definition.Sent is > 0 and { } sent ? $" ({NumberText.Percent((double)answered / sent, 1, language)})" : "") + Words(", as printed", ", som trykt");

    private void AppendPopulations(StringBuilder html, SurveyDefinition definition)
    {
        html.Append("<table class=\"nav-table\"><caption>").Append(Words("Who was asked", "Hvem som ble spurt")).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(Words("Group", "Gruppe"))
            .Append("</th><th scope=\"col\" class=\"nav-number\">").Append(Words("Code", "Kode")).Append("</th><th scope=\"col\" class=\"nav-number\">").Append(Words("Sent to", "Sendt til"))
            .Append("</th><th scope=\"col\" class=\"nav-number\">").Append(Words("Answered, as printed", "Svarte, som trykt")).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var population in definition.Populations)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(population.Label.In(language)));
            Remark(html, population.Note, "<span class=\"nav-place\"");
            html.Append("</th><td class=\"nav-number\">").Append(NumberText.Ungrouped(population.Code, 0, language)).Append("</td><td class=\"nav-number\">").Append(Number(population.Sent) ?? "–")
                .Append("</td><td class=\"nav-number\">").Append(Number(population.Answered) ?? "–").Append("</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private void AppendOverview(StringBuilder html)
    {
        html.Append("<h2 id=\"variables\">").Append(Words("All variables", "Alle variabler")).Append("</h2>\n<table class=\"nav-table nav-overview\"><caption>")
            .Append(Words("In the order of the questionnaire, as far as it is known", "I spørreskjemaets rekkefølge, så langt den er kjent")).Append("</caption>\n<thead><tr>");
        foreach (var head in (string[])[Words("Variable", "Variabel"), Words("Label", "Etikett"), Words("Kind", "Slag"), Words("Scale", "Skala")])
        {
            html.Append("<th scope=\"col\">").Append(head).Append("</th>");
        }

        html.Append(codebook.Basis is null ? "" : $"<th scope=\"col\" class=\"nav-number\">{Words("Valid n", "Gyldige n")}</th>").Append("</tr></thead>\n<tbody>\n");
        foreach (var variable in codebook.Variables)
        {
            html.Append("<tr><th scope=\"row\">").Append(VariableHtml.Link(variable.Name)).Append("</th><td>").Append(HtmlText.Encode(variable.Variable.Label.In(language)))
                .Append("</td><td>").Append(variable.KindIn(language)).Append("</td><td>").Append(variable.MeasureIn(language)).Append("</td>");
            html.Append(codebook.Basis is null ? "" : $"<td class=\"nav-number\">{HtmlText.Encode(variable.Valid?.Text(language) ?? "–")}</td>").Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static void Fact(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append("<dt>").Append(name).Append("</dt><dd>").Append(value).Append("</dd>\n");
        }
    }

    private void Remark(StringBuilder html, string? text, string? within = null)
    {
        if (text is not null)
        {
            html.Append(within is null ? "<p class=\"nav-note\"" : within).Append(language == Language.English ? "" : " lang=\"en\"").Append('>').Append(HtmlText.Encode(text)).Append(within is null ? "</p>\n" : "</span>");
        }
    }

    private string? Number(int? number) => number is { } known ? NumberText.Format(known, 0, language) : null;

    private string Words(string en, string nb) => language.In(en, nb);
}
