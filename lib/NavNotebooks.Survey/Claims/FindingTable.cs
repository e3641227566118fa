using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Checked claims as a table: one row a finding, the leading finding of each claim first.</summary>
/// <param name="caption">What the claims have in common.</param>
/// <param name="claims">The claims, in the order shown.</param>
public sealed class FindingTable(BilingualText caption, ImmutableArray<CheckedClaim> claims) : IReadOnlyList<CheckedClaim>, IJudgement
{
    private static readonly ImmutableArray<BilingualText> Headers =
    [
        new("Claim", "Påstand"), new("Statement", "Utsagn"), new("Printed", "Trykt"), new("Computed", "Beregnet"), new("Basis", "Grunnlag"), new("Verdict", "Dom"), new("Place", "Sted"),
    ];

    /// <inheritdoc/>
    public int Count => claims.Length;

    /// <inheritdoc/>
    public CheckedClaim this[int index] => claims[index];

    /// <summary>Only the claims whose leading verdict is this one.</summary>
    public FindingTable With(Verdict verdict) =>
        new(new($"{caption.En}: {VerdictWords.Both(verdict).En}", $"{caption.Nb}: {VerdictWords.Both(verdict).Nb}"), [.. claims.Where(claim => claim.Headline.Verdict == verdict)]);

    /// <inheritdoc/>
    public IEnumerator<CheckedClaim> GetEnumerator() => ((IEnumerable<CheckedClaim>)claims).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public int Judged => Count;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToText(context.Language)).With(MimeTypes.Html, new FindingTableHtml(context.Language).Of(caption, claims));

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToText(Language.English);

    private string ToText(Language language) =>
        new Table(caption.In(language), [.. Headers.Select(header => header.In(language))], [.. claims.SelectMany(claim => claim.Findings).Select(finding => Cells(finding, language))], []).ToString();

    private static ImmutableArray<string> Cells(ClaimFinding finding, Language language) =>
    [
        finding.Claim.Id,
        finding.Claim.Statement,
        ComputedText.In(finding.Claim.PrintedText, language),
        ComputedText.In(finding.Computed ?? "–", language),
        finding.Basis is null ? "–" : VerdictWords.Both(finding.Basis).In(language),
        $"{VerdictWords.Sign(finding.Verdict)} {VerdictWords.Both(finding.Verdict).In(language)}",
        ComputedText.Place(finding.Claim.Place, language),
    ];
}
