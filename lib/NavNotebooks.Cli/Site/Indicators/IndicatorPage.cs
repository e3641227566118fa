using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Joint;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Indicators;

/// <summary>One indicator: what the surveys say, what was told, how the two meet, what the report concludes, and what we do.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class IndicatorPage(SiteContent content)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    private readonly ClaimText sentences = new(null);

    /// <summary>The inside of the page.</summary>
    public string ToHtml(Indicator indicator)
    {
        var html = new StringBuilder("<h1>").Append(Speech.Text(indicator.Subject)).Append(" <code>").Append(HtmlText.Encode(indicator.Id)).Append("</code></h1>\n<p class=\"nav-lead\">").Append(Speech.Text(indicator.Question))
            .Append("</p>\n<p>").Append(Speech.Text($"Part {indicator.Part} of the report: ", $"Rapportens del {indicator.Part}: ")).Append(Speech.Text(indicator.PartTitle)).Append(Speech.Text("; asked in lines ", "; stilt i linje "))
            .AppendJoin(", ", indicator.Lines.Select(Lines)).Append("</p>\n");
        Heading(html, "survey", "What the surveys say", "Hva undersøkelsene sier");
        Paragraph(html, indicator.Survey.Finding);
        Claims(html, indicator.Survey.Claims, ("claim that it rests on", "claims that it rests on"), ("påstand det hviler på", "påstander det hviler på"));
        AppendVariables(html, indicator);
        Heading(html, "told", "What was told, in the cases and in open answers", "Hva som ble fortalt, i casene og i åpne svar");
        Paragraph(html, indicator.Cases.Finding);
        Claims(html, indicator.Cases.Claims, ("thing told", "things told"), ("ting fortalt", "ting fortalt"));
        AppendCaseRows(html, indicator);
        AppendMeeting(html, indicator);
        AppendConclusions(html, indicator);
        AppendOurs(html, indicator);
        NotebookLinks.AppendTo(html, content.Uses.Of(indicator.Id));
        return html.ToString();
    }

    /// <summary>A grade with its sign.</summary>
    public static string GradeOf(Judgement judgement) => $"{IndicatorWords.Sign(judgement.Grade)} {Speech.Text(IndicatorWords.Of(judgement.Grade))}";

    private static void AppendVariables(StringBuilder html, Indicator indicator)
    {
        var variables = IndicatorVariables.Of(indicator);
        html.Append("<p>").Append(Speech.Text("Variables: ", "Variabler: ")).Append(variables.IsEmpty
            ? Speech.Text("none; no variable of the surveys answers it.", "ingen; ingen variabel i undersøkelsene svarer på det.")
            : VariableLink.Several(variables)).Append("</p>\n");
    }

    private static void AppendCaseRows(StringBuilder html, Indicator indicator)
    {
        ImmutableArray<CaseFinding> rows = [.. CaseStudies.InOrderOfTime.SelectMany(study => study.Findings).Where(finding => finding.Indicator == indicator.Id)];
        if (rows.IsEmpty)
        {
            html.Append("<p class=\"nav-missing-note\">").Append(Speech.Text("No row of the case material is coded to it.", "Ingen rad i casematerialet er kodet til den.")).Append("</p>\n");
            return;
        }

        html.Append("<table class=\"nav-brief\"><caption>").Append(Speech.Text(Count(rows.Length, "row of the case material", "rows of the case material"), Count(rows.Length, "rad i casematerialet", "rader i casematerialet"))).Append("</caption>\n<thead>")
            .Append(LanguageRows.Of(language => $"<th scope=\"col\">{language.In("Row", "Rad")}</th><th scope=\"col\">{language.In("Statement, in our words", "Utsagn, i våre ord")}</th><th scope=\"col\">{language.In("Code", "Kode")}</th>")).Append("</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(SiteMap.Anchor(SiteMap.CaseRow(row.Id), row.Id)).Append("</th><td>").Append(CaseWords.Sign(row.Direction)).Append(' ').Append(HtmlText.Encode(row.Statement))
                .Append("</td><td>").Append(SiteMap.Anchor(SiteMap.Code(row.Code), row.Code)).Append("</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private void AppendMeeting(StringBuilder html, Indicator indicator)
    {
        Heading(html, "meeting", "How the two meet", "Hvordan de to møtes");
        html.Append("<p><strong>").Append(Speech.Text(IndicatorWords.Of(indicator.Meeting.Kind))).Append("</strong>: ").Append(Linked(indicator.Meeting.Reason)).Append("</p>\n");
        var claims = indicator.Survey.Claims.Concat(indicator.Cases.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var beside = CaseMaterial.Joint().Where(row => row.Claims.Any(claim => claims.Contains(claim.Id)));
        if (beside.Count == 0)
        {
            return;
        }

        html.Append("<p>").Append(Speech.Text("Where the other studies speak of the same numbers:", "Der de andre studiene taler om de samme tallene:")).Append("</p>\n<ul>\n");
        foreach (var row in beside)
        {
            html.Append("<li>").Append(Speech.Text(row.Theme)).Append(": <strong>").Append(Speech.Text(IndicatorWords.Of(row.Fit))).Append("</strong>. ").Append(Linked(row.Reason)).Append(" (")
                .AppendJoin(", ", row.Material.Select(one => SiteMap.Anchor(SiteMap.CaseRow(one.Id), one.Id))).Append(")</li>\n");
        }

        html.Append("</ul>\n");
    }

    private void AppendConclusions(StringBuilder html, Indicator indicator)
    {
        Heading(html, "conclusions", "What the report concludes", "Hva rapporten konkluderer");
        html.Append("<dl class=\"nav-facts\">\n");
        foreach (var conclusion in indicator.Conclusions)
        {
            html.Append("<dt>").Append(Speech.Text(IndicatorWords.Of(conclusion.Place))).Append("<span class=\"nav-place\">").Append(Speech.Text("lines ", "linje ")).Append(Lines(conclusion.Lines)).Append("</span></dt><dd>")
                .Append(Linked(conclusion.Finding)).Append("<span class=\"nav-place\">").AppendJoin(", ", conclusion.Claims.Select(Stated)).Append("</span></dd>\n");
        }

        html.Append("</dl>\n");
    }

    private void AppendOurs(StringBuilder html, Indicator indicator)
    {
        Heading(html, "ours", "What we conclude", "Hva vi konkluderer");
        html.Append("<dl class=\"nav-facts\">\n<dt>").Append(Speech.Text("As it is", "Slik det er")).Append("</dt><dd><strong>").Append(GradeOf(indicator.State)).Append("</strong>. ").Append(Linked(indicator.State.Reason))
            .Append("</dd>\n<dt>").Append(Speech.Text("What has changed", "Hva som er endret")).Append("</dt><dd><strong>").Append(GradeOf(indicator.Change)).Append("</strong>. ").Append(Linked(indicator.Change.Reason))
            .Append("</dd>\n<dt>").Append(Speech.Text("What would settle it", "Hva som ville avgjøre det")).Append("</dt><dd>").Append(Linked(indicator.Settles)).Append("</dd>\n</dl>\n");
    }

    /// <summary>A claim that states a conclusion, with the sign of its leading verdict.</summary>
    private string Stated(Claim claim) => (content.Find(claim.Id) is { } found ? VerdictWords.Sign(found.Headline.Verdict) + " " : "") + SiteMap.Anchor(SiteMap.Claim(claim.Id), claim.Id);

    private void Claims(StringBuilder html, ImmutableArray<Claim> claims, (string One, string More) en, (string One, string More) nb) => BriefClaims.AppendTo(
        html, Speech.Text(Count(claims.Length, en.One, en.More), Count(claims.Length, nb.One, nb.More)), [.. claims.Select(claim => content.Find(claim.Id)).OfType<CheckedClaim>()]);

    private void Paragraph(StringBuilder html, BilingualText text) => html.Append("<p>").Append(Linked(text)).Append("</p>\n");

    private string Linked(BilingualText text) => LanguageHtml.InlineHtml(sentences.Linked(text.En), sentences.Linked(text.Nb));

    private static void Heading(StringBuilder html, string id, string en, string nb) => html.Append("<h2 id=\"").Append(id).Append("\">").Append(Speech.Text(en, nb)).Append("</h2>\n");

    private static string Lines((int First, int Last) lines) => new LineRange(lines.First, lines.Last).Printed;

    private static string Count(int count, string one, string more) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : more);
}
