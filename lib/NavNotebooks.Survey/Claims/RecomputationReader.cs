using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads recomputations from JSON.</summary>
internal static class RecomputationReader
{
    private static readonly Dictionary<string, RecomputationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["same"] = RecomputationKind.Same,
        ["sum"] = RecomputationKind.Sum,
        ["difference"] = RecomputationKind.Difference,
        ["rate"] = RecomputationKind.Rate,
        ["parts_of_whole"] = RecomputationKind.PartsOfWhole,
        ["above"] = RecomputationKind.Above,
        ["below"] = RecomputationKind.Below,
        ["two_proportions"] = RecomputationKind.TwoProportions,
        ["two_proportions_among"] = RecomputationKind.TwoProportionsAmong,
        ["change"] = RecomputationKind.Change,
        ["r_squared_from_f"] = RecomputationKind.RSquaredFromF,
        ["f_from_r_squared"] = RecomputationKind.FFromRSquared,
        ["p_from_f"] = RecomputationKind.PFromF,
        ["integer_count"] = RecomputationKind.IntegerCount,
    };

    public static ImmutableArray<Recomputation> Read(ClaimFile file, IReadOnlyDictionary<string, Claim> claims)
    {
        var root = ClaimJson.Parse(file).Only("$schema", "document", "title", "note", "recomputations");
        return [.. root.Required("recomputations").Items().Select(item => ReadOne(item.AsRecord(), claims))];
    }

    private static Recomputation ReadOne(ClaimJson json, IReadOnlyDictionary<string, Claim> claims)
    {
        json.Only("id", "kind", "from", "less", "gives", "offset", "absolute", "alpha", "degreesOfFreedom", "note");
        var kind = json.Required("kind").OneOf(Kinds);
        var from = Ids(json.Required("from").Items(), claims);
        RequireCount(json.Required("from"), kind, from.Length);
        return new Recomputation
        {
            Id = json.Required("id").Text(),
            Kind = kind,
            From = from,
            Less = Ids(json.OptionalItems("less"), claims),
            Gives = Ids(json.OptionalItems("gives"), claims),
            Offset = json.Optional("offset") is { } offset ? Constant(offset) : 0,
            Absolute = json.Optional("absolute")?.Flag() ?? false,
            SignificanceLevel = json.Optional("alpha") is { } alpha ? (double)Constant(alpha) : Hedges.SignificanceLevel,
            DegreesOfFreedom = [.. json.OptionalItems("degreesOfFreedom").Select(item => item.Whole())],
            Note = json.Optional("note")?.Text(),
        };
    }

    private static void RequireCount(ClaimJson json, RecomputationKind kind, int count)
    {
        var fits = kind switch
        {
            RecomputationKind.Difference or RecomputationKind.Rate or RecomputationKind.IntegerCount => count == 2,
            RecomputationKind.TwoProportions or RecomputationKind.Change => count == 4,
            RecomputationKind.TwoProportionsAmong => count == 6,
            RecomputationKind.Same or RecomputationKind.PartsOfWhole or RecomputationKind.Above or RecomputationKind.Below => count >= 2,
            RecomputationKind.RSquaredFromF or RecomputationKind.FFromRSquared or RecomputationKind.PFromF => count == 1,
            _ => count >= 1,
        };
        if (!fits)
        {
            var number = count.ToString(CultureInfo.InvariantCulture);
            throw json.Fail($"{number} claims do not fit this kind of recomputation. data-dictionary/README.md lists what each kind starts from.");
        }
    }

    private static ImmutableArray<string> Ids(ImmutableArray<ClaimJson> items, IReadOnlyDictionary<string, Claim> claims) =>
        [.. items.Select(item => item.ClaimOf(item.Text(), claims).Id)];

    private static decimal Constant(ClaimJson json) =>
        decimal.TryParse(json.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw json.Fail("a number in quotation marks is expected here, with a decimal point.");
}
