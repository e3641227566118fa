using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Cases;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Site;

/// <summary>All that is coded of one study: each row with its id as anchor, who says it, where, in which words of quantity, and the lines of the document.</summary>
/// <param name="study">The study.</param>
/// <param name="shown">The notebooks that speak of the rows.</param>
internal sealed class CaseStudyPage(CaseStudy study, MentionLinks shown)
{
    private readonly ImmutableArray<MaterialTable> tables =
    [
        .. new[]
        {
            Findings(study, shown), Anomalies(study, shown), Cases(study, shown), Informants(study, shown), Attributes(study, shown), Codes(study, shown), Figures(study, shown), Numbers(study, shown), Guide(study, shown),
        }.Where(table => !table.IsEmpty),
    ];

    /// <summary>The headings of the page.</summary>
    public ImmutableArray<PageHeading> Headings => [.. tables.Select(table => table.Heading)];

    /// <summary>The inside of the page.</summary>
    public string ToHtml()
    {
        var about = study.About;
        var html = new StringBuilder("<h1>").Append(HtmlText.Encode(CasesPage.TitleOf(study))).Append("</h1>\n<p>").Append(HtmlText.Encode(about.Subject)).Append("</p>\n<p>")
            .Append("Coded by us from the document, whose text has ").Append(about.DocumentLines.ToString(CultureInfo.InvariantCulture))
            .Append(" lines. Directions are relative to: ").Append(HtmlText.Encode(about.Outcome))
            .Append(". A row is a passage, not a person; words of quantity are the document’s and are never counted; silence is not a no. How the study was made is told where a notebook shows it.</p>\n");
        foreach (var table in tables)
        {
            table.AppendTo(html);
        }

        return html.ToString();
    }

    private static MaterialTable Findings(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Findings", "Statement", "Who, where, how many", "Code") { Filters = "kind direction voice code quantity" };
        foreach (var finding in study.Findings)
        {
            var path = study.Codes.Path(finding.Code);
            var facets = MaterialTable.Facet("kind", CaseWords.Of(finding.Kind).En) + MaterialTable.Facet("direction", CaseWords.Of(finding.Direction).En) + MaterialTable.Facet("code", path[0].Label.En)
                + MaterialTable.Facet("quantity", finding.Quantity is { } quantity ? CaseWords.Of(quantity.Word).En : "no word");
            table.Add(
                finding, facets, shown.Of(finding.Id),
                MaterialTable.Text(finding.Statement, finding.Note, finding.Doubt is null ? null : "Doubt: " + finding.Doubt, finding.Source is null ? null : "Source: " + finding.Source, finding.Section is null ? null : "Section " + finding.Section)
                    + (finding.Anomaly is null ? "" : " " + MaterialTable.Link(finding.Anomaly)),
                Who(study, finding),
                Path(path) + string.Concat(finding.Explains.Select(one => $"<span class=\"nav-note\">explains{(one.Basis == ExplanationBasis.Stated ? "" : ", as we read it,")} {MaterialTable.Link(one.Code)}</span>")));
        }

        return table;
    }

    private static string Who(CaseStudy study, CaseFinding finding)
    {
        var voices = finding.Voices.Select(voice => $"<span data-part{MaterialTable.Facet("voice", CaseWords.Of(voice).En)}>{CaseWords.Of(voice).En}</span>");
        var informants = finding.Informants.Length == 0 ? "" : " (" + string.Join(", ", finding.Informants.Select(MaterialTable.Link)) + ")";
        var cases = finding.Cases.Length == 0 ? "" : " · " + string.Join(", ", finding.Cases.Select(id => $"<a href=\"#{id}\">{HtmlText.Encode(study.Label(id).En)}</a>"));
        var quantity = finding.Quantity is not { } some ? null
            : string.Join(", ", new[] { CaseWords.Of(some.Word).En + (some.Printed is null ? "" : $" («{some.Printed}»)") + (some.Of is null ? "" : $" of {some.Of}"), some.Count?.ToString() }.OfType<string>());
        return string.Join(", ", voices) + informants + cases
            + MaterialTable.Text("", $"{CaseWords.Of(finding.Kind).En}; {CaseWords.Sign(finding.Direction)} {CaseWords.Of(finding.Direction).En}{(finding.Stance == Stance.SaysNot ? "; says that it is not so" : "")}", quantity);
    }

    private static MaterialTable Anomalies(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Contradictions", "What contradicts what", "Rows concerned");
        foreach (var anomaly in study.Anomalies)
        {
            table.Add(anomaly, "", shown.Of(anomaly.Id), MaterialTable.Text(anomaly.What, anomaly.Note), string.Join(", ", anomaly.Concerns.Select(MaterialTable.Link)));
        }

        return table;
    }

    private static MaterialTable Cases(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Cases", "Case", "Kind", "Belongs to");
        foreach (var one in study.Cases)
        {
            table.Add(
                one, "", shown.Of(one.Id), MaterialTable.Text(one.Label.En, one.Note), MaterialTable.Text(CaseWords.Of(one.Kind).En, one.IsIdentifiable ? "named in the document" : "not named"),
                one.Parent is null ? "" : MaterialTable.Link(one.Parent));
        }

        return table;
    }

    private static MaterialTable Informants(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Informants", "Informant", "Role", "Employer", "Case");
        foreach (var one in study.Informants)
        {
            table.Add(
                one, "", shown.Of(one.Id), MaterialTable.Text(one.Label.En, one.Kind == InformantKind.Group ? "a group" : null, one.Note), CaseWords.Of(one.Role).En, CaseWords.Of(one.Employer).En,
                one.Case is null ? "" : MaterialTable.Link(one.Case));
        }

        return table;
    }

    private static MaterialTable Attributes(CaseStudy study, MentionLinks shown)
    {
        var labels = study.Dimensions.ToDictionary(dimension => dimension.Id, dimension => dimension.Label.En, StringComparer.Ordinal);
        var table = new MaterialTable("Attributes", "Of", "What", "Value") { Filters = "what status" };
        foreach (var attribute in study.Attributes)
        {
            var status = CaseWords.Of(attribute.Status).En;
            table.Add(
                attribute, MaterialTable.Facet("what", labels[attribute.Dimension]) + MaterialTable.Facet("status", status), shown.Of(attribute.Id),
                $"{MaterialTable.Link(attribute.Of)}<span class=\"nav-note\">{HtmlText.Encode(study.Label(attribute.Of).En)}</span>", HtmlText.Encode(labels[attribute.Dimension]),
                MaterialTable.Text(
                    attribute.Value?.Text ?? "not stated", attribute.Status == AttributeStatus.Implied ? "implied" : null, attribute.Period == AttributePeriod.Current ? null : CaseWords.Of(attribute.Period).En, attribute.Note)
                    + (attribute.Anomaly is null ? "" : " " + MaterialTable.Link(attribute.Anomaly)));
        }

        return table;
    }

    private static MaterialTable Codes(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Codes", "Code", "What it holds", "Stage") { Filters = "stage" };
        foreach (var code in study.Codes)
        {
            var stage = CategoryWords.Of(code.Stage);
            table.Add(
                code, MaterialTable.Facet("stage", stage), shown.Of(code.Id), Path(study.Codes.Path(code.Id)), MaterialTable.Text(code.Definition, code.Note, code.Theory.IsEmpty ? null : string.Join(", ", code.Theory)),
                stage + string.Concat(code.MapsTo.Select(id => $"<span class=\"nav-note\">feeds into {MaterialTable.Link(id)}</span>")));
        }

        return table;
    }

    private static MaterialTable Figures(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Figures and displays", "Figure", "Kind", "Holds");
        foreach (var figure in study.Figures)
        {
            var parts = new[] { (figure.Rows.Length, "rows"), (figure.Nodes.Length, "boxes"), (figure.Edges.Length, "arrows"), (figure.Events.Length, "events") }.Where(part => part.Item1 > 0);
            table.Add(
                figure, "", shown.Of(figure.Id), MaterialTable.Text(figure.Title.En, [figure.Number, figure.Note, .. figure.Doubts.Select(doubt => "Doubt: " + doubt)]),
                MaterialTable.Text(CategoryWords.Of(figure.Kind), figure.IsPrinted ? "printed" : "put together from the text"), string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Item1} {part.Item2}"))));
        }

        return table;
    }

    private static MaterialTable Numbers(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Numbers", "What", "As printed", "Of when, from where") { Filters = "kind" };
        foreach (var number in study.Numbers)
        {
            table.Add(
                number, MaterialTable.Facet("kind", CategoryWords.Of(number.Kind)), shown.Of(number.Id), MaterialTable.Text(number.Item, number.Note),
                MaterialTable.Text(number.ToString(), number.Value?.Unit), HtmlText.Encode(string.Join(", ", new[] { number.When, number.Source }.OfType<string>())));
        }

        return table;
    }

    private static MaterialTable Guide(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable("Interview guide", "Question", "Topic", "Codes that answer it");
        foreach (var question in study.Guide)
        {
            table.Add(
                question, "", shown.Of(question.Id), MaterialTable.Text(question.Question, question.AskedOf is null ? null : "asked of: " + question.AskedOf, question.Branch is null ? null : "branch " + question.Branch),
                HtmlText.Encode(question.Topic), string.Join(", ", question.Codes.Select(MaterialTable.Link)));
        }

        return table;
    }

    private static string Path(ImmutableArray<Code> path) => string.Join(" › ", path.Select(code => $"<a href=\"#{code.Id}\">{HtmlText.Encode(code.Label.En)}</a>"));
}
