using System.Globalization;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.DataPages;

/// <summary>The survey waves, with what each rests on in this site and what came of the claims about it.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class WaveTable(SiteContent content)
{
    /// <summary>A table.</summary>
    public string ToHtml()
    {
        var claims = content.Check.Claims.SelectMany(claim => claim.Claim.Waves.Select(wave => (Key: (claim.Claim.Survey, wave), claim))).ToLookup(pair => pair.Key, pair => pair.claim);
        var html = new StringBuilder("<p>One row a survey and year. <em>Answered</em> is as printed. Waves that rest on print alone give what is printed of them and nothing else.</p>\n<div class=\"nav-scroll\"><table class=\"nav-table nav-waves\">\n<thead><tr>");
        foreach (var (en, nb) in new[] { ("Survey", "Undersøkelse"), ("Year", "År"), ("Answered", "Svarte"), ("Rests on here", "Hviler her på"), ("Claims about it", "Påstander om den") })
        {
            html.Append("<th scope=\"col\">").Append(LanguageHtml.Inline(en, nb)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var wave in SurveyDictionary.Embedded.Surveys.Concat(Surveys.Illinois.Definitions))
        {
            var about = claims[(wave.Survey, wave.Wave)].ToList();
            html.Append("<tr><th scope=\"row\">").Append(CompactHtml.Text(wave.Title)).Append("</th><td>").Append(wave.Wave.ToString(CultureInfo.InvariantCulture)).Append("</td><td class=\"nav-number\">").Append(Count(wave.Answered))
                .Append("</td><td>").Append(BasisBadge.Of(BasisOf(wave, about))).Append("</td><td>").Append(Verdicts(about)).Append("</td></tr>\n");
        }

        return html.Append("</tbody>\n</table></div>\n").ToString();
    }

    private static DataBasis BasisOf(SurveyDefinition wave, List<CheckedClaim> about) =>
        wave.Availability == "microdata" || about.Exists(claim => claim.On(DataBasis.Microdata) is not null) ? DataBasis.Microdata
        : wave.Availability == "print" ? DataBasis.Published
        : DataBasis.Synthetic;

    private static string Verdicts(List<CheckedClaim> about)
    {
        var counts = VerdictWords.ByPriority.Select(verdict => (Word: VerdictWords.Both(verdict), Count: about.Count(claim => claim.Headline.Verdict == verdict))).Where(pair => pair.Count > 0).ToList();
        string In(Language language) => string.Join(", ", counts.Select(pair => $"{pair.Count.ToString(CultureInfo.InvariantCulture)} {pair.Word.In(language)}"));
        return counts.Count == 0 ? LanguageHtml.Inline("none", "ingen") : LanguageHtml.Inline(In(Language.English), In(Language.Bokmål));
    }

    private static string Count(int? number) => number is not { } known
        ? LanguageHtml.Inline("not printed", "ikke trykt")
        : LanguageHtml.Inline(NumberText.Format(known, 0, Language.English), NumberText.Format(known, 0, Language.Bokmål));
}
