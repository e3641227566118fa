using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims;

/// <summary>Whether printed statements agree with one another, without any arithmetic between them.</summary>
internal static class PrintedAgreement
{
    public static Conclusion Same(RecomputationClaims claims)
    {
        var all = claims.From.AddRange(claims.Gives);
        var numbers = all.Where(claim => claim.Printed.IsComparable).ToArray();
        var marks = all.Select(claim => claim.Printed.Significant).OfType<bool>().Distinct().Count();
        var agree = marks < 2 && numbers.All(one => numbers.All(other => one.Printed.Interval.Meets(other.Printed.Interval)));
        return Conclusion.Of(agree, null, string.Empty, $"one quantity, printed {Listed(all)}");
    }

    public static Conclusion Ordered(RecomputationClaims claims, bool above)
    {
        var limit = claims.From[^1];
        var others = claims.From[..^1];
        var word = above ? "above" : "below";
        var text = $"{Listed(others)} {word} {PrintedArithmetic.Value(limit)} ({limit.Id})";
        var wrong = others.Where(claim => Certainly(limit, claim, above)).ToImmutableArray();
        if (!wrong.IsEmpty)
        {
            return Conclusion.Of(false, null, string.Empty, $"{text}: not so {Listed(wrong)}");
        }

        return others.All(claim => Certainly(claim, limit, above))
            ? Conclusion.Of(true, null, string.Empty, text)
            : Conclusion.Open($"{text}: the rounding leaves it open");
    }

    private static bool Certainly(Claim first, Claim second, bool above) => above
        ? second.Printed.Interval.IsBelow(first.Printed.Interval)
        : first.Printed.Interval.IsBelow(second.Printed.Interval);

    private static string Listed(ImmutableArray<Claim> claims) =>
        string.Join(", ", claims.Select(claim => $"{claim.Printed} ({claim.Id})"));
}
