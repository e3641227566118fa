using System.Globalization;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Claims;

/// <summary>Tests that printed shares and test statistics allow.</summary>
internal static class PrintedTests
{
    public static Conclusion TwoShares(RecomputationClaims claims)
    {
        var range = TwoProportionsRange.Of(Interval(claims.Share(0)), claims.Count(1), Interval(claims.Share(2)), claims.Count(3));
        return Judge(claims, range.PooledP, $"{Text(claims, 0)} against {Text(claims, 2)}");
    }

    public static Conclusion TwoSharesAmong(RecomputationClaims claims)
    {
        var (first, firstCount) = Among(claims, 0);
        var (second, secondCount) = Among(claims, 3);
        var fewest = TwoProportionsRange.Of(first, firstCount.Low, second, secondCount.Low).PooledP;
        var most = TwoProportionsRange.Of(first, firstCount.High, second, secondCount.High).PooledP;
        var p = new Interval(Math.Min(fewest.Low, most.Low), Math.Max(fewest.High, most.High), level: 1);
        var text = $"{Percent(first)} of {Number(firstCount)} against {Percent(second)} of {Number(secondCount)}";
        return Judge(claims, p, text);
    }

    public static Conclusion Change(RecomputationClaims claims)
    {
        var (earlier, later) = (Interval(claims.Share(0)), Interval(claims.Share(2)));
        var range = TwoProportionsRange.Of(later, claims.Count(3), earlier, claims.Count(1));
        var lowest = Difference(later.Low, claims.Count(3), earlier.High, claims.Count(1));
        var highest = Difference(later.High, claims.Count(3), earlier.Low, claims.Count(1));
        var computed = new RoundingInterval(100 * lowest.Low, 100 * highest.High);
        var points = new RoundingInterval(100 * range.Difference.Low, 100 * range.Difference.High);
        var text = $"{Text(claims, 2)} after {Text(claims, 0)}: change of {points.ToText(1)} points, 95 % interval {computed.ToText(1)}, p {P(range.PooledP)}";
        return claims.Gives.IsEmpty ? Conclusion.Unprinted(computed, "points", text) : Judge(claims, range.PooledP, text);
    }

    public static Conclusion RSquaredFromF(RecomputationClaims claims)
    {
        if (Freedom(claims) is not var (between, within))
        {
            return NoFreedom;
        }

        var f = claims[0];
        var share = new RoundingInterval(Share(f.Low), Share(f.High)).Times(100);
        return claims.Compare(share, "percent", $"F({Number(between)}, {Number(within)}) = {claims.From[0].Printed.Value} gives R² = {share.ToText(2)} %");

        double Share(double value) => value * between / ((value * between) + within);
    }

    public static Conclusion FFromRSquared(RecomputationClaims claims)
    {
        if (Freedom(claims) is not var (between, within))
        {
            return NoFreedom;
        }

        var share = claims.Share(0);
        var f = new RoundingInterval(F(share.Low), F(share.High));
        return claims.Compare(f, "f", $"R² = {claims.From[0].Printed.Value} % gives F({Number(between)}, {Number(within)}) = {f.ToText(2)}");

        double F(double value) => value / between / ((1 - value) / within);
    }

    public static Conclusion PFromF(RecomputationClaims claims)
    {
        if (Freedom(claims) is not var (between, within))
        {
            return NoFreedom;
        }

        var f = claims[0];
        var p = new Interval(PValue.FromF(f.High, between, within), PValue.FromF(f.Low, between, within), level: 1);
        return Judge(claims, p, $"F({Number(between)}, {Number(within)}) = {claims.From[0].Printed.Value}");
    }

    private static Conclusion NoFreedom { get; } =
        Conclusion.Open("no degrees of freedom are given: add 'degreesOfFreedom' to the recomputation or to the F that it starts from");

    /// <summary>Compares a range of p with the marks of significance and the p-values that are printed.</summary>
    private static Conclusion Judge(RecomputationClaims claims, Interval p, string test)
    {
        var computed = new RoundingInterval(p.Low, p.High);
        var text = $"{test}: p {P(p)}";
        if (claims.Gives.IsEmpty)
        {
            return Conclusion.Unprinted(computed, "p", text);
        }

        var level = claims.Recomputation.SignificanceLevel;
        var holds = true;
        foreach (var claim in claims.Gives)
        {
            if (Expected(claim, level) is not { } expected)
            {
                return new(RecomputationOutcome.Open, computed, "p", $"{text}; {claim.Id} prints neither p nor a mark");
            }

            holds &= expected.Meets(computed);
        }

        var printed = string.Join(", ", claims.Gives.Select(claim => $"{claim.Printed} ({claim.Id})"));
        return Conclusion.Of(holds, computed, "p", $"{text}; printed {printed}");
    }

    private static RoundingInterval? Expected(Claim claim, double level)
    {
        var mark = claim.Printed.Significant ?? claim.Asks?.Relation switch
        {
            ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent => true,
            ClaimRelation.NotSignificantlyDifferent => false,
            _ => null,
        };
        return mark is { } significant ? (significant ? new(0, level) : new(level, 1, LowOpen: true))
            : claim.Printed.IsComparable ? claim.Printed.Interval
            : null;
    }

    private static (Interval Share, RoundingInterval Count) Among(RecomputationClaims claims, int start)
    {
        var (part, rest) = (claims[start], claims[start + 1]);
        var share = new Interval(part.Low / (part.Low + rest.High), part.High / (part.High + rest.Low), level: 1);
        return (share, (part + rest).Times(claims.Count(start + 2) / 100));
    }

    private static Interval Difference(double first, double firstCount, double second, double secondCount) =>
        TwoProportions.Of(Proportion.OfShare(first, firstCount), Proportion.OfShare(second, secondCount)).DifferenceInterval;

    private static (int Between, int Within)? Freedom(RecomputationClaims claims)
    {
        var own = claims.Recomputation.DegreesOfFreedom;
        var degrees = own.Length == 2 ? own : claims.From[0].Printed.DegreesOfFreedom;
        return degrees.Length == 2 ? (degrees[0], degrees[1]) : null;
    }

    private static Interval Interval(RoundingInterval share) => new(share.Low, share.High, level: 1);

    private static string Text(RecomputationClaims claims, int index) =>
        $"{PrintedArithmetic.Percent(claims.From[index])} of {PrintedArithmetic.Value(claims.From[index + 1])}";

    private static string Percent(Interval share) => new RoundingInterval(100 * share.Low, 100 * share.High).ToText(1) + " %";

    private static string Number(RoundingInterval count) => count.ToText(0);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"= 0.0312", "in [0.0009, 0.031]", "&lt; 0.0001", "at most 0.0152" where the lower end is too small to tell.</summary>
    private static string P(Interval p)
    {
        const double Smallest = 0.0001;
        var range = new RoundingInterval(p.Low, p.High);
        return p.High < Smallest ? "< 0.0001"
            : range.IsPoint ? "= " + range.ToText(4)
            : p.Low < Smallest ? "at most " + RoundingInterval.Exactly(p.High).ToText(4)
            : "in " + range.ToText(4);
    }
}
