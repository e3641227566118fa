using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.DataPages;

/// <summary>What the numbers rest on, in words for readers who run nothing: the three bases with a worked number each, what a verdict says, what could not be checked, what is hidden.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class DataPage(SiteContent content) : ISiteSection
{
    private const string Title = "What the numbers rest on";

    private static readonly ImmutableArray<PageHeading> Headings =
    [
        new(2, "published", "Published"), new(2, "synthetic", "Synthetic"), new(2, "microdata", "Microdata"), new(2, "verdicts", "What a verdict says"), new(2, "not-checked", "What could not be checked"),
        new(2, "hidden", "Confidential, deleted, hidden"), new(2, "waves", "Survey by survey"),
    ];

    private readonly WorkedExamples examples = new(content);

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages()
    {
        var file = SiteMap.File(SiteMap.Data, Title, ToHtml());
        return [file with { Page = file.Page with { Contents = Headings } }];
    }

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() =>
    [
        new(SearchKind.Page, SiteMap.Data, new BilingualText(Title, "Hva tallene hviler på"), "published synthetic microdata basis confidential deleted hidden counts rehearsal"),
        .. Headings.Select(heading => new SearchEntry(SearchKind.Page, $"{SiteMap.Data}#{heading.Id}", new BilingualText($"{Title}: {heading.Text}", $"{Title}: {heading.Text}"), "")),
    ];

    private string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(Title).Append("</h1>\n<p class=\"nav-lead\">The answers that people gave to these surveys are confidential, and some are deleted. What is left is the report itself. ")
            .Append("So every number on these pages wears a badge that says what it rests on: ").Append(BasisBadge.Of(DataBasis.Published)).Append(", ").Append(BasisBadge.Of(DataBasis.Synthetic)).Append(" or ")
            .Append(BasisBadge.Of(DataBasis.Microdata)).Append(". The badge matters more than the number beside it.</p>\n");
        AppendHeading(html, 0);
        html.Append("<p>The number is printed in the report, or follows from numbers that are printed in it, by arithmetic that anyone can repeat with a pocket calculator. Nobody’s answers are needed. ")
            .Append("What is published is as good as the report’s own printing: if a table has a wrong digit, so has this page, and says where two places of the report disagree.</p>\n").Append(examples.Published());
        AppendHeading(html, 1);
        html.Append("<p>Nobody gave these answers. We made up as many respondents as the report says there were, and let them answer so that they give back what is printed of them: the same shares, the same means, ")
            .Append("the same differences, each within its rounding. What the report does not print of an item is assumed, and the assumption is ours. Synthetic respondents are a test of the machinery: whoever has the real answers can put them in their place, ")
            .Append("and every page is computed anew. They know nothing about the world that the report did not print.</p>\n").Append(examples.Synthetic());
        AppendHeading(html, 2);
        html.Append("<p>Answers of real people, row by row. Of the surveys of this report they are not here, and no page that you read can contain them; a researcher who is entitled to the files keeps them in a folder of their own, where these pages are ")
            .Append("made again and say <em>replicated</em> or <em>deviates</em>. So that every method can be seen at work on real answers, and be held against another program, one public survey that has nothing to do with the report travels along.</p>\n")
            .Append(examples.Microdata());
        AppendHeading(html, 3);
        html.Append(VerdictMeanings.ToHtml(content.Check.Summary));
        AppendHeading(html, 4);
        html.Append(new NotChecked(content.Check.Claims).ToHtml());
        AppendHeading(html, 5);
        html.Append(Hidden());
        AppendHeading(html, 6);
        return html.Append(new WaveTable(content).ToHtml()).ToString();
    }

    private static string Hidden() => "<dl class=\"nav-reasons\">\n"
        + "<dt>Confidential</dt><dd>The answers of staff and leaders of the offices, and of mayors and chief executives in 2019. They were given under a promise, and only those who are entitled to the files may open them. "
        + "Neither these pages nor the program behind them hold any.</dd>\n"
        + $"<dt>Deleted</dt><dd>The answers of the owners in 2011. What an earlier report printed of them, and this one repeats, is all there is: {SiteMap.Anchor(SiteMap.Claim("S0-1-30"), "S0-1-30")}. "
        + "So no group of that year can be divided further, and a change since 2011 carries the rounding of both prints.</dd>\n"
        + "<dt>Told, not answered</dt><dd>Interviews and answers in people’s own words are not here. What the documents tell of them is coded row by row in "
        + SiteMap.Anchor(SiteMap.Cases, "the case material") + ", in our words, with the lines; nobody is counted there, and nobody is named.</dd>\n"
        + "<dt>Small counts</dt><dd>Where a number rests on microdata, a count of 1 to 4 persons is not shown but written as “&lt; 5”. Where that one number could be worked out from the total, the next smallest is hidden with it and shown as “*”; "
        + "shares, bars and tests that would tell are hidden in the same way. Zero is shown. Nothing published or synthetic is hidden: nobody stands behind it.</dd>\n"
        + "<dt>Rehearsal</dt><dd>Who waits for the real files may practise on synthetic ones as if they were their own. That has to be said in so many words beside the file; the numbers then carry the badge of microdata and the remark that they are "
        + "a rehearsal and no answers of anybody. Without those words a made-up file stays synthetic, wherever it lies.</dd>\n</dl>\n";

    private static void AppendHeading(StringBuilder html, int place) => html.Append("<h2 id=\"").Append(Headings[place].Id).Append("\">").Append(HtmlText.Encode(Headings[place].Text)).Append("</h2>\n");
}
