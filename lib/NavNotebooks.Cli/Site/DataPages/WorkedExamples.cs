using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.DataPages;

/// <summary>One number of each basis, followed from where it stands to what came of it. Every number is taken from the check, none is written here.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class WorkedExamples(SiteContent content)
{
    private const string Rate = "S0-T5-07";
    private const string Answered = "S0-T5-04";
    private const string Asked = "S0-T5-01";
    private const string Share = "S0-F27-08";

    /// <summary>A response rate, from two counts beside it.</summary>
    public string Published() => Steps(
        "Example: how many chief executives answered",
        Printed(Rate),
        $"The table has two more numbers: {Number(Answered)} answered ({Link(Answered)}) of {Number(Asked)} who were asked ({Link(Asked)}).",
        $"The one divided by the other is {Computed(Rate, DataBasis.Published)}. To whole per cents that is what is printed.",
        Ends(Rate, DataBasis.Published, "It shows that the printed rate and the printed counts belong together; whether so many did answer, only the files could tell."));

    /// <summary>A share, from respondents that were made to give it back.</summary>
    public string Synthetic()
    {
        var claim = Claim(Share);
        return Steps(
            "Example: do offices bring more people into work?",
            Printed(Share),
            $"Of the answers one by one nothing is printed. {HtmlText.Encode(claim.Base ?? "As many as the report says")} respondents were made up who answer so that this number, and all others that are printed of the question, come out.",
            $"The program then asks them as it would ask real ones: what share gave one of the two highest answers? It finds {Computed(Share, DataBasis.Synthetic)}; the range in brackets is how far chance alone could have moved a share among so many.",
            Ends(Share, DataBasis.Synthetic, "It shows that our reading of the question, of the answers and of the group is the report’s. It cannot show that chief executives said so: the respondents were made from that very sentence."));
    }

    /// <summary>A share of the public survey, from real answers.</summary>
    public string Microdata()
    {
        var survey = Surveys.Illinois;
        var wave = survey.Definitions[^1];
        var estimate = survey.Ask("voted").Share(Answers.Codes(1)).Estimates[0].Proportion!;
        var interval = estimate.Interval;
        string Percents(Language language) => NumberText.Percent(estimate.Share, 1, language);
        string Range(Language language) => $"{NumberText.Percent(interval.Low, 1, language)} – {NumberText.Percent(interval.High, 1, language)}";
        return Steps(
            "Example: who voted in Illinois?",
            $"The public survey <em>{CompactHtml.Text(wave.Title)}</em> has {Count(wave.Answered ?? 0)} respondents, one row each: codes, and how many persons of the state each stands for.",
            $"{Count((int)estimate.Count)} of them told whether they had voted. Weighted to the persons that they stand for, {LanguageHtml.Inline(Percents(Language.English), Percents(Language.Bokmål))} say that they had.",
            $"Chance alone could have moved that: with 95 per cent confidence it lies within {LanguageHtml.Inline(Range(Language.English), Range(Language.Bokmål))}.",
            $"The statistics program R, given the same rows, finds the same digits: {Notebook("91-", "cell-weighted-share-beside-r", "how we count, number by number")}. On microdata of the report’s own surveys, a claim would end here as <em>replicated</em> or <em>deviates</em>.");
    }

    private string Printed(string id)
    {
        var claim = Claim(id);
        return $"The report prints, in {HtmlText.Encode(claim.Place)}: <em>{HtmlText.Encode(claim.Statement)}</em>, <strong>{ClaimNumbers.Both(claim.PrintedText)}</strong> ({Link(id)}).";
    }

    private string Ends(string id, DataBasis basis, string meaning) => Find(id).On(basis) is { } finding
        ? $"Verdict: {BasisBadge.Of(basis)} {BasisBadge.Of(finding.Verdict)}. {HtmlText.Encode(meaning)}"
        : Missing(basis);

    private string Computed(string id, DataBasis basis) => Find(id).On(basis)?.Computed is { } computed ? $"<strong>{ClaimNumbers.Both(computed)}</strong>" : Missing(basis);

    private string Number(string id) => ClaimNumbers.Both(Claim(id).PrintedText);

    private Claim Claim(string id) => Find(id).Claim;

    private CheckedClaim Find(string id) => content.Find(id) ?? throw new KeyNotFoundException($"The page on the data follows the claim '{id}', which the registry does not have. Choose another in {nameof(WorkedExamples)}.");

    private string Notebook(string number, string cell, string text) => content.Notebooks.FirstOrDefault(page => page.File.StartsWith(number, StringComparison.Ordinal)) is { } page
        ? SiteMap.Anchor(page.Body.Html.Contains($"id=\"{cell}\"", StringComparison.Ordinal) ? $"{page.Href}#{cell}" : page.Href, text)
        : HtmlText.Encode(text);

    private static string Missing(DataBasis basis) => $"<span class=\"nav-missing-note\">nothing was computed on {VerdictWords.Of(basis)} data here</span>";

    private static string Link(string id) => SiteMap.Anchor(SiteMap.Claim(id), id);

    private static string Count(int number) =>
        LanguageHtml.Inline(NumberText.Format(number, 0, Language.English), NumberText.Format(number, 0, Language.Bokmål));

    private static string Steps(string heading, params string[] steps)
    {
        var html = new StringBuilder("<h3>").Append(HtmlText.Encode(heading)).Append("</h3>\n<ol class=\"nav-steps\">\n");
        foreach (var step in steps)
        {
            html.Append("<li>").Append(step).Append("</li>\n");
        }

        return html.Append("</ol>\n").ToString();
    }
}
