using System.Globalization;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Sums, differences, rates and whole counts of printed numbers.</summary>
internal static class PrintedArithmetic
{
    private static readonly RoundingInterval Whole = RoundingInterval.Exactly(100);

    public static Conclusion Sum(RecomputationClaims claims)
    {
        var total = claims.From.Aggregate(RoundingInterval.Exactly((double)claims.Recomputation.Offset), (sum, claim) => sum + claim.Printed.Interval);
        total = claims.Less.Aggregate(total, (sum, claim) => sum - claim.Printed.Interval);
        return claims.Compare(total, UnitOf(claims), $"{Terms(claims)} = {total.ToText(2)}");
    }

    public static Conclusion Difference(RecomputationClaims claims)
    {
        var difference = claims[0] - claims[1];
        var compared = claims.Recomputation.Absolute ? difference.Size() : difference;
        var unit = claims.From[0].Printed.Unit == "percent" ? "points" : claims.From[0].Printed.Unit ?? string.Empty;
        return claims.Compare(compared, unit, $"{Value(claims.From[0])} − {Value(claims.From[1])} = {compared.ToText(2)}");
    }

    public static Conclusion Rate(RecomputationClaims claims)
    {
        var (part, whole) = (claims[0], claims[1]);
        if (whole.Low <= 0)
        {
            return Conclusion.Open($"{claims.From[1].Id} may be 0, so there is no rate of it");
        }

        var rate = new RoundingInterval(100 * part.Low / whole.High, 100 * part.High / whole.Low);
        return claims.Compare(rate, "percent", $"{Value(claims.From[0])} of {Value(claims.From[1])} is {rate.ToText(2)} %");
    }

    public static Conclusion PartsOfWhole(RecomputationClaims claims)
    {
        var total = Total(claims);
        return Conclusion.Of(total.Meets(Whole), total, "percent", $"{Terms(claims)} = {total.ToText(2)}; parts of a whole are 100 % together");
    }

    public static Conclusion IntegerCount(RecomputationClaims claims)
    {
        var count = claims.Count(1);
        var possible = claims.Share(0).Times(count);
        var first = Math.Ceiling(possible.Low - RoundingInterval.Slack);
        var last = Math.Floor(possible.High + RoundingInterval.Slack);
        var arithmetic = $"{Percent(claims.From[0])} of {Value(claims.From[1])} is {possible.ToText(2)}";
        return first > last
            ? Conclusion.Of(false, possible, string.Empty, $"{arithmetic}, which holds no whole number")
            : Conclusion.Of(true, new(first, last), string.Empty, $"{arithmetic}: {new RoundingInterval(first, last).ToText(0)}");
    }

    /// <summary>A printed percentage with its sign; a fraction needs none.</summary>
    public static string Percent(Claim claim) =>
        claim.Printed.Value?.Contains('/', StringComparison.Ordinal) == true ? Value(claim) : Value(claim) + " %";

    public static string Value(Claim claim)
    {
        var printed = claim.Printed;
        var hedge = printed.Hedge is null ? string.Empty : printed.Hedge.Replace('_', ' ') + " ";
        return hedge + (printed.Value ?? string.Empty);
    }

    private static RoundingInterval Total(RecomputationClaims claims) =>
        claims.From.Aggregate(RoundingInterval.Exactly(0), (sum, claim) => sum + claim.Printed.Interval);

    /// <summary>The unit of what a sum gives: municipalities may be counted to tell persons.</summary>
    private static string UnitOf(RecomputationClaims claims) =>
        (claims.Gives.IsEmpty ? claims.From[0] : claims.Gives[0]).Printed.Unit ?? string.Empty;

    private static string Terms(RecomputationClaims claims)
    {
        var text = string.Join(" + ", claims.From.Select(Value)) + string.Concat(claims.Less.Select(claim => " − " + Value(claim)));
        var offset = claims.Recomputation.Offset;
        var size = Math.Abs(offset).ToString("0.###", CultureInfo.InvariantCulture);
        return offset == 0 ? text : $"{text} {(offset > 0 ? '+' : '−')} {size}";
    }
}
