using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Turns parts into whole respondents.</summary>
public static class Apportionment
{
    /// <summary>
    /// Hamilton's method of the largest remainder: every part gets its whole number, and the respondents that are left go to
    /// the largest remainders, the first one where two are equal.
    /// </summary>
    /// <param name="parts">Zero or more each, in any unit; not all zero unless <paramref name="total"/> is.</param>
    /// <param name="total">Respondents to give out.</param>
    public static ImmutableArray<int> LargestRemainder(IReadOnlyList<double> parts, int total)
    {
        var sum = parts.Sum();
        if (total < 0 || parts.Any(part => part < 0 || !double.IsFinite(part)) || (sum <= 0 && total > 0))
        {
            throw new ArgumentException("Respondents cannot be apportioned to parts that are negative or all zero. Give parts of zero or more.", nameof(parts));
        }

        var exact = parts.Select(part => total == 0 ? 0 : Math.Round(part / sum * total, 7)).ToArray();
        var whole = exact.Select(part => (int)Math.Floor(part)).ToArray();
        var order = Enumerable.Range(0, whole.Length).OrderByDescending(i => Math.Round(exact[i] - whole[i], 7)).ThenBy(i => i);
        foreach (var i in order.Take(total - whole.Sum()))
        {
            whole[i]++;
        }

        return [.. whole];
    }
}
