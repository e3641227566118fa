using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>How many claims have which verdict, on each data basis by itself.</summary>
/// <remarks>There is no total across bases on purpose: agreement with synthetic data and agreement with print are different things.</remarks>
public sealed class VerdictSummary : IJudgement
{
    private static readonly ImmutableArray<DataBasis?> Bases = [DataBasis.Published, DataBasis.Synthetic, DataBasis.Microdata, null];

    private readonly ILookup<(Verdict Verdict, int Basis), string> counted;

    /// <summary>Counts the leading finding of every claim on every basis it has findings on; claims without a computed number count under no basis.</summary>
    public VerdictSummary(IEnumerable<CheckedClaim> claims)
    {
        var all = claims.ToArray();
        Claims = all.Length;
        counted = all
            .SelectMany(claim => Bases.Select(claim.On).OfType<ClaimFinding>())
            .ToLookup(finding => (finding.Verdict, Index(finding.Basis)), finding => finding.Claim.Id);
    }

    /// <summary>The number of claims, each counted once whatever it has findings on.</summary>
    public int Claims { get; }

    /// <summary>How many claims have this leading verdict on this basis.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="basis">The basis; <see langword="null"/> for claims of which nothing was computed.</param>
    public int Count(Verdict verdict, DataBasis? basis) => counted[(verdict, Index(basis))].Count();

    /// <summary>One row a verdict, one column a basis, and no total across them.</summary>
    public Table ToTable() => new(
        $"Verdicts on {Text(Claims)} claims, by data basis",
        ["Verdict", .. Bases.Select(basis => VerdictWords.Of(basis))],
        [.. VerdictWords.ByPriority.Select(Row)],
        ["A claim may have findings on several bases; columns are not to be added.", "'none': nothing could be computed."])
    {
        Marks = [.. VerdictWords.ByPriority.Select(verdict => (ImmutableArray<Mark?>)[null, .. Bases.Select(basis => Mark.Claims(counted[(verdict, Index(basis))]))])],
    };

    /// <inheritdoc/>
    public int Judged => Claims;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable().Display(context);

    /// <summary>The table as plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private ImmutableArray<string> Row(Verdict verdict) =>
        [VerdictWords.Of(verdict), .. Bases.Select(basis => Text(Count(verdict, basis)))];

    private static int Index(DataBasis? basis) => basis is { } known ? (int)known : -1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
