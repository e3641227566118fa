using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims;

/// <summary>The deviations that are known, each with its reason. Every other deviation is a fault to look into.</summary>
/// <remarks>Contradictions are not among them: there the document disagrees with itself, and no computation of ours can be at fault.</remarks>
public sealed class KnownDeviations
{
    private static readonly Lazy<KnownDeviations> Embedded = new(() => Read(ClaimFile.Embedded(ClaimFile.Deviations), ClaimRegistry.Default));

    private static readonly Dictionary<string, DataBasis> Bases = new(StringComparer.Ordinal)
    {
        ["published"] = DataBasis.Published,
        ["synthetic"] = DataBasis.Synthetic,
        ["microdata"] = DataBasis.Microdata,
    };

    /// <summary>Known deviations, in the order given.</summary>
    public KnownDeviations(IEnumerable<KnownDeviation> entries)
        : this([.. entries], [])
    {
    }

    private KnownDeviations(ImmutableArray<KnownDeviation> entries, ImmutableArray<KnownDeviation> allowed) => (Entries, Allowed) = (entries, allowed);

    /// <summary>Those of <c>data-dictionary/published/known-deviations.json</c>, read once.</summary>
    public static KnownDeviations Default => Embedded.Value;

    /// <summary>The entries, in the order of the file.</summary>
    public ImmutableArray<KnownDeviation> Entries { get; }

    private ImmutableArray<KnownDeviation> Allowed { get; }

    /// <summary>These, and others that nobody need remove when they deviate no longer.</summary>
    /// <param name="allowed">Claims that may deviate, such as those a recipe does not follow.</param>
    public KnownDeviations With(IEnumerable<KnownDeviation> allowed) => new(Entries, Allowed.AddRange(allowed));

    /// <summary>The entry that explains a finding; <see langword="null"/> where the finding deviates without one, or does not deviate.</summary>
    public KnownDeviation? Explaining(ClaimFinding finding) => finding.Verdict == Verdict.Deviates
        ? Entries.Concat(Allowed).FirstOrDefault(entry => entry.Claim == finding.Claim.Id && entry.Basis == finding.Basis)
        : null;

    /// <summary>Reads the file.</summary>
    /// <param name="file">The JSON, <c>schema/known-deviations.schema.json</c> describes it.</param>
    /// <param name="registry">Where the claims are looked up.</param>
    /// <exception cref="ClaimFileException">The file cannot be read, or names a claim that is not there.</exception>
    public static KnownDeviations Read(ClaimFile file, ClaimRegistry registry)
    {
        var ids = registry.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var root = ClaimJson.Parse(file).Only("$schema", "note", "deviations");
        return new(root.Required("deviations").Items().Select(item => ReadOne(item, ids)));
    }

    private static KnownDeviation ReadOne(ClaimJson json, HashSet<string> ids)
    {
        json.Only("claim", "basis", "reason");
        var claim = json.Required("claim");
        var id = claim.Text();
        if (!ids.Contains(id))
        {
            throw claim.Fail($"no claim has the id '{id}'. {NameHint.For(id, ids)} Correct the id, or remove the entry.");
        }

        return new(id, json.Required("basis").OneOf(Bases), json.Required("reason").Text());
    }
}
