using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>How many claims have which verdict, on each data basis by itself.</summary>
/// <remarks>There is no total across bases on purpose: agreement with synthetic data and agreement with print are different things.</remarks>
public sealed class VerdictSummary : IJudgement
{
    private static readonly ImmutableArray<DataBasis?> Bases = [DataBasis.Published, DataBasis.Synthetic, DataBasis.Microdata, null];

    private const int MostNamed = 30;

    private readonly ImmutableArray<(string Of, string Is)>? common;
    private readonly ILookup<(Verdict Verdict, int Basis), string> counted;

    /// <summary>Counts the leading finding of every claim on every basis it has findings on; claims without a computed number count under no basis.</summary>
    public VerdictSummary(IEnumerable<CheckedClaim> claims)
    {
        var all = claims.ToArray();
        Claims = all.Length;
        common = Common(all);
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
    public Table ToTable(Language language = Language.English) => new(
        language.In($"Verdicts on {Text(Claims)} claims, by data basis", $"Dommer over {Text(Claims)} påstander, etter datagrunnlag"),
        [language.In("Verdict", "Dom"), .. Bases.Select(basis => VerdictWords.Both(basis).In(language))],
        [.. VerdictWords.ByPriority.Select(verdict => Row(verdict, language))],
        [
            language.In("A claim may have findings on several bases; columns are not to be added.", "En påstand kan ha funn på flere grunnlag; kolonnene skal ikke legges sammen."),
            language.In("'none': nothing could be computed.", "«ingen»: ingenting kunne beregnes."),
        ])
    {
        Marks = [.. VerdictWords.ByPriority.Select(verdict => (ImmutableArray<Mark?>)[null, .. Bases.Select(basis => MarkOf(verdict, basis))])],
    };

    /// <inheritdoc/>
    public int Judged => Claims;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table as plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private ImmutableArray<string> Row(Verdict verdict, Language language) =>
        [VerdictWords.Both(verdict).In(language), .. Bases.Select(basis => Text(Count(verdict, basis)))];

    /// <summary>The list of claims where it can be made to hold exactly these; else their ids, as far as they are few.</summary>
    private Mark? MarkOf(Verdict verdict, DataBasis? basis)
    {
        string[] ids = [.. counted[(verdict, Index(basis))]];
        return ids.Length == 0 ? null
            : common is not null ? Mark.ClaimsWhere([.. common, ("verdict", VerdictWords.Of(verdict)), ("basis", VerdictWords.Of(basis))])
            : ids.Length <= MostNamed ? Mark.Claims(ids)
            : null;
    }

    /// <summary>What holds of these claims and of no other of the registry: nothing in particular for all of them, a section, or a figure.</summary>
    private static ImmutableArray<(string Of, string Is)>? Common(CheckedClaim[] claims)
    {
        var registry = ClaimRegistry.Default.Claims;
        if (claims.Length == registry.Length)
        {
            return [];
        }

        foreach (var (name, of) in new (string, Func<Claim, string?>)[] { ("section", claim => claim.Section), ("figure", claim => claim.Figure) })
        {
            if (claims.Select(claim => of(claim.Claim)).Distinct().ToList() is [{ } shared] && registry.Count(claim => of(claim) == shared) == claims.Length)
            {
                return [(name, shared)];
            }
        }

        return null;
    }

    private static int Index(DataBasis? basis) => basis is { } known ? (int)known : -1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
