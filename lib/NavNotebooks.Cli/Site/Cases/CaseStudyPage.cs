using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>All that is coded of one study: each row with its id as anchor, who says it, where, in which words of quantity, and the lines of the document.</summary>
/// <param name="study">The study.</param>
/// <param name="shown">The notebooks that speak of the rows.</param>
internal sealed class CaseStudyPage(CaseStudy study, MentionLinks shown)
{
    private readonly ImmutableArray<MaterialTable> tables =
    [
        .. new[]
        {
            FindingsTable.Of(study, shown), Anomalies(study, shown), Cases(study, shown), Informants(study, shown), Attributes(study, shown), Codes(study, shown), Figures(study, shown), Numbers(study, shown), Guide(study, shown),
        }.Where(table => !table.IsEmpty),
    ];

    /// <summary>The headings of the page.</summary>
    public ImmutableArray<PageHeading> Headings => [.. tables.Select(table => table.Heading)];

    /// <summary>The inside of the page.</summary>
    public string ToHtml()
    {
        var about = study.About;
        var html = new StringBuilder("<h1>").Append(CompactHtml.Text(CasesPage.BilingualTitleOf(study))).Append("</h1>\n<p>").Append(HtmlText.Encode(about.Subject)).Append("</p>\n<p>")
            .Append("Coded by us from the document, whose text has ").Append(about.DocumentLines.ToString(CultureInfo.InvariantCulture))
            .Append(" lines. Directions are relative to: ").Append(HtmlText.Encode(about.Outcome))
            .Append(". A row is a passage, not a person; words of quantity are the document’s and are never counted; “l.” names its lines; silence is not a no. How the study was made is told where a notebook shows it. ")
            .Append("<a href=\"").Append(SiteMap.Codes).Append("?study=").Append(study.Id).Append("\">The codes of this study</a>, one by one.</p>\n");
        foreach (var table in tables)
        {
            table.AppendTo(html);
        }

        return html.ToString();
    }

    private static MaterialTable Anomalies(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Contradictions", "Selvmotsigelser"), new BilingualText("What contradicts what", "Hva som strider mot hva"), new BilingualText("Rows concerned", "Rader det gjelder"));
        foreach (var anomaly in study.Anomalies)
        {
            table.Add(anomaly, "", shown.Short(anomaly.Id), MaterialTable.Text(anomaly.What, anomaly.Note), string.Join(", ", anomaly.Concerns.Select(MaterialTable.Link)));
        }

        return table;
    }

    private static MaterialTable Cases(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Cases", "Kasus"), new BilingualText("Case", "Kasus"), new BilingualText("Kind", "Slag"), new BilingualText("Belongs to", "Hører til"));
        foreach (var one in study.Cases)
        {
            table.Add(
                one, "", shown.Short(one.Id), Labelled(one.Label, one.Note),
                CompactHtml.Text(CaseWords.Of(one.Kind)) + CompactHtml.Note(one.IsIdentifiable ? LanguageHtml.Inline("named in the document", "navngitt i dokumentet") : LanguageHtml.Inline("not named", "ikke navngitt")),
                one.Parent is null ? "" : MaterialTable.Link(one.Parent));
        }

        return table;
    }

    private static MaterialTable Informants(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(
            new("Informants", "Informanter"), new BilingualText("Informant", "Informant"), new BilingualText("Role", "Rolle"), new BilingualText("Employer", "Arbeidsgiver"), new BilingualText("Case", "Kasus"));
        foreach (var one in study.Informants)
        {
            table.Add(
                one, "", shown.Short(one.Id), CompactHtml.Text(one.Label) + (one.Kind == InformantKind.Group ? CompactHtml.Note(LanguageHtml.Inline("a group", "en gruppe")) : "") + CompactHtml.Note(one.Note is null ? null : HtmlText.Encode(one.Note)),
                CompactHtml.Text(CaseWords.Of(one.Role)), CompactHtml.Text(CaseWords.Of(one.Employer)), one.Case is null ? "" : MaterialTable.Link(one.Case));
        }

        return table;
    }

    private static MaterialTable Attributes(CaseStudy study, MentionLinks shown)
    {
        var labels = study.Dimensions.ToDictionary(dimension => dimension.Id, dimension => dimension.Label, StringComparer.Ordinal);
        var table = new MaterialTable(new("Attributes", "Kjennetegn"), new BilingualText("Of", "Ved"), new BilingualText("What", "Hva"), new BilingualText("Value", "Verdi"));
        var (what, status) = (table.By("what"), table.By("status"));
        foreach (var attribute in study.Attributes)
        {
            var label = labels[attribute.Dimension];
            var value = attribute.Value is { } some ? HtmlText.Encode(some.Text) : CompactHtml.Text(CaseWords.Of(AttributeStatus.NotStated));
            table.Add(
                attribute, $"{what.Of(label.En)}.{status.Of(CaseWords.Of(attribute.Status).En)}", shown.Short(attribute.Id),
                MaterialTable.Link(attribute.Of), CompactHtml.Text(label),
                value + (attribute.Status == AttributeStatus.Implied ? CompactHtml.Note(CompactHtml.Text(CaseWords.Of(attribute.Status))) : "")
                    + (attribute.Period == AttributePeriod.Current ? "" : CompactHtml.Note(CompactHtml.Text(CaseWords.Of(attribute.Period)))) + CompactHtml.Note(attribute.Note is null ? null : HtmlText.Encode(attribute.Note))
                    + (attribute.Anomaly is null ? "" : " " + MaterialTable.Link(attribute.Anomaly)));
        }

        return table;
    }

    private static MaterialTable Codes(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Codes", "Koder"), new BilingualText("Code", "Kode"), new BilingualText("Stage", "Trinn"));
        foreach (var code in study.Codes)
        {
            table.Add(code, "", shown.Short(code.Id), CompactHtml.Link(SiteMap.Code(code.Id), CompactHtml.Text(code.Label)), CompactHtml.Text(CaseWords.Of(code.Stage)));
        }

        return table;
    }

    private static MaterialTable Figures(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Figures and displays", "Figurer og oppstillinger"), new BilingualText("Figure", "Figur"), new BilingualText("Kind", "Slag"), new BilingualText("Holds", "Inneholder"));
        foreach (var figure in study.Figures)
        {
            var parts = new (int Count, string En, string Nb)[] { (figure.Rows.Length, "rows", "rader"), (figure.Nodes.Length, "boxes", "bokser"), (figure.Edges.Length, "arrows", "piler"), (figure.Events.Length, "events", "hendelser") }
                .Where(part => part.Count > 0).ToList();
            table.Add(
                figure, "", shown.Short(figure.Id), CompactHtml.Text(figure.Title) + MaterialTable.Text("", [figure.Number, figure.Note, .. figure.Doubts.Select(doubt => "Doubt: " + doubt)]),
                CompactHtml.Text(CaseWords.Of(figure.Kind)) + CompactHtml.Note(figure.IsPrinted ? LanguageHtml.Inline("printed", "trykt") : LanguageHtml.Inline("put together from the text", "satt sammen fra teksten")),
                LanguageHtml.Inline(
                    string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Count} {part.En}"))), string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Count} {part.Nb}")))));
        }

        return table;
    }

    private static MaterialTable Numbers(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Numbers", "Tall"), new BilingualText("What", "Hva"), new BilingualText("As printed", "Som trykt"), new BilingualText("Of when, from where", "Fra når, fra hvor"));
        var kind = table.By("kind");
        foreach (var number in study.Numbers)
        {
            table.Add(
                number, kind.Of(CaseWords.Of(number.Kind).En), shown.Short(number.Id), MaterialTable.Text(number.Item, number.Note),
                MaterialTable.Text(number.ToString(), number.Value?.Unit), HtmlText.Encode(string.Join(", ", new[] { number.When, number.Source }.OfType<string>())));
        }

        return table;
    }

    private static MaterialTable Guide(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(new("Interview guide", "Intervjuguide"), new BilingualText("Question", "Spørsmål"), new BilingualText("Topic", "Emne"), new BilingualText("Codes that answer it", "Koder som svarer på det"));
        foreach (var question in study.Guide)
        {
            table.Add(
                question, "", shown.Short(question.Id), MaterialTable.Text(question.Question, question.AskedOf is null ? null : "asked of: " + question.AskedOf, question.Branch is null ? null : "branch " + question.Branch),
                HtmlText.Encode(question.Topic), string.Join(", ", question.Codes.Select(id => CompactHtml.Link(SiteMap.Code(id), HtmlText.Encode(id)))));
        }

        return table;
    }

    private static string Labelled(BilingualText label, string? note) => CompactHtml.Text(label) + CompactHtml.Note(note is null ? null : HtmlText.Encode(note));
}
