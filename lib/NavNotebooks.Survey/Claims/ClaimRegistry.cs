using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Every claim and every recomputation, in the order of their files. Immutable, and safe to share between threads.</summary>
public sealed class ClaimRegistry
{
    private static readonly Lazy<ClaimRegistry> Embedded = new(() => Load(ClaimFile.Embedded(), dictionary: SurveyDictionary.Embedded));

    private readonly FrozenDictionary<string, Claim> byId;

    /// <summary>Claims and recomputations that are known to fit together.</summary>
    internal ClaimRegistry(ImmutableArray<Claim> claims, ImmutableArray<Recomputation> recomputations, SurveyDictionary? dictionary)
    {
        Claims = claims;
        Recomputations = recomputations;
        Dictionary = dictionary;
        byId = claims.ToFrozenDictionary(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>The registry that travels with this assembly, read once.</summary>
    public static ClaimRegistry Default => Embedded.Value;

    /// <summary>The claims, in the order of their files.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The recomputations, in the order of their files.</summary>
    public ImmutableArray<Recomputation> Recomputations { get; }

    /// <summary>The surveys that claims are tied to; <see langword="null"/> where the ties were left unchecked.</summary>
    public SurveyDictionary? Dictionary { get; }

    /// <summary>The parts of the document, in order.</summary>
    public IEnumerable<string> Parts => Claims.Select(claim => claim.Part).Distinct();

    /// <summary>The claim with that id.</summary>
    /// <exception cref="UnknownClaimException">There is none; it names the nearest.</exception>
    public Claim this[[Offers(nameof(ClaimIds))] string id] => byId.TryGetValue(id, out var claim)
        ? claim
        : throw Unknown(id, byId.Keys, $"No claim has the id '{id}'.", "The ids stand in data-dictionary/published.");

    /// <summary>Reads files and checks that they fit together.</summary>
    /// <param name="files">Files of claims, and files of recomputations whose names begin so.</param>
    /// <param name="dictionary">The surveys that claims are tied to; <see langword="null"/> leaves the ties unchecked.</param>
    /// <exception cref="ClaimFileException">A file cannot be read, an id is used twice, or a tie leads nowhere.</exception>
    public static ClaimRegistry Load(IEnumerable<ClaimFile> files, SurveyDictionary? dictionary = null)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var claims = all.Where(file => !file.HoldsRecomputations)
            .SelectMany(file => ClaimReader.Read(file).Select((claim, index) => (File: file, Claim: claim, Index: index)))
            .ToArray();
        var byId = Unique(claims, entry => entry.Claim.Id, entry => (entry.File.Name, PlaceOf("claims", entry.Index))).ToDictionary(pair => pair.Key, pair => pair.Value.Claim, StringComparer.Ordinal);
        var recomputations = all.Where(file => file.HoldsRecomputations)
            .SelectMany(file => RecomputationReader.Read(file, byId).Select((one, index) => (File: file, Recomputation: one, Index: index)))
            .ToArray();
        _ = Unique(recomputations, entry => entry.Recomputation.Id, entry => (entry.File.Name, PlaceOf("recomputations", entry.Index)));
        foreach (var (file, claim, index) in dictionary is null ? [] : claims)
        {
            TieCheck.RequireWaves(claim, index, file, dictionary!);
            TieCheck.Require(claim, index, file, dictionary!);
        }

        return new([.. claims.Select(entry => entry.Claim)], [.. recomputations.Select(entry => entry.Recomputation)], dictionary);
    }

    /// <summary>The claims of a figure (<c>F24</c>) or table (<c>T3</c>).</summary>
    /// <exception cref="UnknownClaimException">No claim is of it; it names the nearest.</exception>
    public ImmutableArray<Claim> OfFigure([Offers(nameof(FigureIds))] string figure) => Of(claim => claim.Figure, figure, "figure");

    /// <summary>The claims of a section, such as <c>2.3</c>.</summary>
    /// <exception cref="UnknownClaimException">No claim is of it; it names the nearest.</exception>
    public ImmutableArray<Claim> OfSection([Offers(nameof(Sections))] string section) => Of(claim => claim.Section, section, "section");

    /// <summary>The claims of a part of the document, such as <c>2</c> or <c>annexes</c>.</summary>
    /// <exception cref="UnknownClaimException">No claim is of it; it names the nearest.</exception>
    public ImmutableArray<Claim> OfPart(string part) => Of(claim => claim.Part, part, "part");

    internal static IEnumerable<OfferedName> ClaimIds => OfferedClaims.Ids;

    internal static IEnumerable<OfferedName> FigureIds => OfferedClaims.Figures;

    internal static IEnumerable<OfferedName> Sections => OfferedClaims.Sections;

    private ImmutableArray<Claim> Of(Func<Claim, string?> key, string wanted, string kind)
    {
        var found = Claims.Where(claim => string.Equals(key(claim), wanted, StringComparison.Ordinal)).ToImmutableArray();
        return found.IsEmpty
            ? throw Unknown(wanted, Claims.Select(key).OfType<string>().Distinct(), $"No claim is of {kind} '{wanted}'.", "Write it as the claims do.")
            : found;
    }

    private static UnknownClaimException Unknown(string name, IEnumerable<string> known, string wrong, string remedy)
    {
        var nearest = NearestName.To(name, known);
        var hint = nearest is null ? "None is near it." : $"The nearest is '{nearest}'.";
        return new(name, nearest, $"{wrong} {hint} {remedy}");
    }

    private static string PlaceOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}].id");

    private static Dictionary<string, T> Unique<T>(IEnumerable<T> entries, Func<T, string> id, Func<T, (string File, string Path)> place)
    {
        var unique = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!unique.TryAdd(id(entry), entry))
            {
                var (first, again) = (place(unique[id(entry)]), place(entry));
                throw new ClaimFileException(
                    again.File,
                    again.Path,
                    id(entry),
                    $"the id '{id(entry)}' is used twice, first in {first.File}, {first.Path}. Ids are permanent: give the newer one the next free id.");
            }
        }

        return unique;
    }
}
