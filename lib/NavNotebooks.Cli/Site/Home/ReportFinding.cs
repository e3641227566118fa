using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>Something that the report found, in our words: a sentence whose numbers are those of the registry and lead to their claims.</summary>
/// <param name="Heading">What was found, in a few words.</param>
/// <param name="Text">
/// The sentence. <c>{S0-F23-05}</c> is what the claim printed, <c>[S0-5-06|hardly notice it]</c> words of ours for a claim that printed no number.
/// </param>
internal sealed partial record ReportFinding(string Heading, string Text)
{
    /// <summary>What a reader who reads one screen should take from the report, in its own order: owners, leaders, caseworkers.</summary>
    public static ImmutableArray<ReportFinding> All { get; } =
    [
        new("A partnership that is not called vital.", "{S0-F23-05} of the chief executives and {S0-F23-06} of the mayors see the state dominate it; the data give [S0-2.4-40|no ground for calling it vital]."),
        new("Owners who believe in what their office does.", "{S0-SAM-21} of the chief executives find that it brings more people into work, {S0-F28-05} that its service fits the users."),
        new("A shift that leaders tell of.", "Caseworkers [S0-5-06|hardly notice it]. The report [S0-5-01|traces it to the white paper], and says that in a strict sense [S0-5-14|its design cannot tell]."),
        new("Too few staff.", "{S0-F64-02} of the caseworkers call that a challenge; {S0-F76-02} have little of what guiding their users takes."),
        new("Fewer users for each.", "{S0-F73-03} of the caseworkers had over 100 in 2014, {S0-F73-04} in 2019."),
        new("Work that means something.", "{S0-F72-01} of the caseworkers find theirs meaningful, {S0-F71-02} are content with how they get on with colleagues."),
    ];

    /// <summary>The claims that it speaks of, in order.</summary>
    public IEnumerable<string> Claims => Reference().Matches(Text).Select(IdOf);

    /// <summary>The sentence, and after it what came of checking the claims that it speaks of; a claim that is not registered leaves a note.</summary>
    /// <param name="find">The claim of an id; <see langword="null"/> where there is none.</param>
    public string ToHtml(Func<string, CheckedClaim?> find)
    {
        var html = new StringBuilder("<strong>").Append(HtmlText.Encode(Heading)).Append("</strong> ");
        var end = 0;
        foreach (Match match in Reference().Matches(Text))
        {
            html.Append(HtmlText.Encode(Text[end..match.Index])).Append(Link(IdOf(match), match.Groups["words"].Value, find));
            end = match.Index + match.Length;
        }

        return html.Append(HtmlText.Encode(Text[end..])).Append(' ').Append(CameOf(find)).ToString();
    }

    private static string Link(string id, string words, Func<string, CheckedClaim?> find) => find(id) is { } result
        ? $"<a class=\"nav-claim\" data-claim=\"{HtmlText.Encode(id)}\" href=\"{HtmlText.Encode(SiteMap.Claim(id))}\">{HtmlText.Encode(words.Length > 0 ? words : result.Claim.PrintedText)}</a>"
        : $"<span class=\"nav-missing-note\">claim {HtmlText.Encode(id)} is not registered</span>";

    /// <summary>Each verdict with its basis once, the one that a reader must see first before the others.</summary>
    private string CameOf(Func<string, CheckedClaim?> find)
    {
        var came = Claims.Select(find).OfType<CheckedClaim>().Select(result => (result.Headline.Verdict, result.Headline.Basis)).Distinct()
            .OrderBy(pair => VerdictWords.ByPriority.ToList().IndexOf(pair.Verdict)).Select(pair => $"{BasisBadge.Of(pair.Verdict)} {BasisBadge.Of(pair.Basis)}".TrimEnd());
        return $"<span class=\"nav-came\">{string.Join(", ", came)}</span>";
    }

    private static string IdOf(Match match) => match.Groups["id"].Value;

    [GeneratedRegex(@"\{(?<id>[^}|]+)\}|\[(?<id>[^\]|]+)\|(?<words>[^\]]+)\]")]
    private static partial Regex Reference();
}
