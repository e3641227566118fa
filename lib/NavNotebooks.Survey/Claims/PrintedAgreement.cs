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

    public static Conclusion SameDirection(RecomputationClaims claims)
    {
        var all = claims.From.AddRange(claims.Gives);
        var verdicts = all.Skip(1).Select(claim => Agrees(all[0], claim)).ToArray();
        var ids = string.Join(", ", all.Select(claim => claim.Id));
        return verdicts.Contains(false) ? Conclusion.Of(false, null, string.Empty, $"{ids} assert different directions")
            : verdicts.Contains(null) ? Conclusion.Open($"{ids} are not put in the same terms, so their directions cannot be compared")
            : Conclusion.Of(true, null, string.Empty, $"{ids} assert the same direction");
    }

    public static Conclusion Within(RecomputationClaims claims)
    {
        if (claims.Gives.IsEmpty || !claims.Gives[0].Printed.IsComparable)
        {
            return Conclusion.Open("no range is printed to compare with");
        }

        var range = claims.Gives[0];
        var outside = claims.From.Where(claim => !claim.Printed.Interval.Meets(range.Printed.Interval)).ToArray();
        var text = $"{Listed(claims.From)} within {range.Printed} ({range.Id})";
        return outside.Length == 0
            ? Conclusion.Of(true, null, string.Empty, text)
            : Conclusion.Of(false, null, string.Empty, $"{text}: outside are {Listed([.. outside])}");
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

    private static bool? Agrees(Claim first, Claim second)
    {
        if (first.Printed.Significant is { } mark && second.Printed.Significant is { } otherMark)
        {
            return mark == otherMark;
        }

        if (first.Asks is not { } one || second.Asks is not { } two || one.Relation != two.Relation)
        {
            return null;
        }

        return one.Quantities.SequenceEqual(two.Quantities) ? true
            : one.Quantities.SequenceEqual(two.Quantities.Reverse()) ? false
            : null;
    }

    private static string Listed(ImmutableArray<Claim> claims) =>
        string.Join(", ", claims.Select(claim => $"{claim.Printed} ({claim.Id})"));
}
