using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Reweighting;

/// <summary>A share or mean that is printed for both of two groups, put together as the sample mixes them and as the population does; from print alone.</summary>
public sealed record ReweightedNumber : IStatisticalResult
{
    /// <summary>The item, and the answers counted where it is a share.</summary>
    public required string Item { get; init; }

    /// <summary>Whether it is a share, in per cent; otherwise a mean in units of the scale.</summary>
    public required bool IsShare { get; init; }

    /// <summary>All that the printed number of the other group can stand for.</summary>
    public required RoundingInterval Other { get; init; }

    /// <summary>All that the printed number of the group whose share is changed can stand for.</summary>
    public required RoundingInterval Group { get; init; }

    /// <summary>The claims that print the two numbers, the other group's first; of several the one that says most.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The group's share among those who answered, from 0 to 1.</summary>
    public required RoundingInterval Sampled { get; init; }

    /// <summary>Whether that share follows from n printed for the item; otherwise it is that of all who answered.</summary>
    public required bool IsOwnSplit { get; init; }

    /// <summary>The group's share in the population, from 0 to 1.</summary>
    public required RoundingInterval Population { get; init; }

    /// <summary>All that is printed of both groups together; <see langword="null"/> where nothing is.</summary>
    public RoundingInterval? Together { get; init; }

    /// <summary>(1 − w)·other + w·group with the sample's share w, over all that the printed numbers can stand for.</summary>
    public RoundingInterval InSample => Mixed(Sampled);

    /// <summary>The same with the population's share.</summary>
    public RoundingInterval InPopulation => Mixed(Population);

    /// <summary>(p − w)(group − other): how far the number moves. The ends of every interval are taken together, as it is linear in each.</summary>
    public RoundingInterval Change => RoundingInterval.Spanning(
        from p in Ends(Population) from w in Ends(Sampled) from one in Ends(Group) from other in Ends(Other) select (p - w) * (one - other));

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <inheritdoc/>
    public string Reading(Language language) => $"{Item}: {ReweightedTable.Text(InSample, this, language)} → {ReweightedTable.Text(InPopulation, this, language)} "
        + $"({ReweightedTable.Signed(Change, this, language)})";

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    internal static string Name(CanonicalQuantity quantity, Language language)
    {
        var item = quantity.Variable!.Label.In(language);
        return quantity.Statistic == QuantityStatistic.Share
            ? item + ": " + string.Join(language.In(" or ", " eller "), quantity.Scale!.Points.Where(point => quantity.Codes.Contains(point.Code)).Select(point => point.Label.In(language).ToLowerInvariant()))
            : item + language.In(", mean", ", gjennomsnitt");
    }

    private RoundingInterval Mixed(RoundingInterval share) => RoundingInterval.Spanning(
        from w in Ends(share) from one in Ends(Group) from other in Ends(Other) select ((1 - w) * other) + (w * one));

    private static double[] Ends(RoundingInterval range) => [range.Low, range.High];
}
