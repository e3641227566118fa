using System.Globalization;

namespace NavNotebooks.Survey.Statistics;

/// <summary>What every statistic asks of its input. Messages tell positions, never values.</summary>
internal static class Require
{
    internal static void Level(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "A confidence level is above 0 and below 1. Give 95 per cent as 0.95.");
        }
    }

    internal static void Valid(ReadOnlySpan<double> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(
                    $"'{name}' holds {(double.IsNaN(values[i]) ? "NaN" : "an infinite number")} at position {Text(i)}. Statistics take valid answers only: leave missing answers out first.",
                    name);
            }
        }
    }

    internal static void Weights(ReadOnlySpan<double> weights, int count)
    {
        SameLength(weights.Length, count, "weights", "values");
        for (var i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= 0 && double.IsFinite(weights[i])))
            {
                throw new ArgumentException(
                    $"'weights' holds {(double.IsNaN(weights[i]) ? "NaN" : "a negative or infinite number")} at position {Text(i)}. Weights are finite and not negative: check the weight variable of this wave.",
                    nameof(weights));
            }
        }
    }

    internal static void SameLength(int length, int expected, string name, string other)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"'{name}' has {Text(length)} entries and '{other}' has {Text(expected)}. They go together row by row: give both the same length.",
                name);
        }
    }

    internal static void Share(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(name, share, $"'{name}' is not a share between 0 and 1. Give 61 per cent as 0.61.");
        }
    }

    internal static void Count(double count, string name)
    {
        if (!(count >= 0 && double.IsFinite(count)))
        {
            throw new ArgumentOutOfRangeException(name, count, $"'{name}' is not a count. Give the number of valid answers, 0 or more.");
        }
    }

    internal static void DegreesOfFreedom(double degreesOfFreedom, string name) =>
        Above(degreesOfFreedom, 0, name, "Give the degrees of freedom of the test.");

    internal static void Above(double value, double bound, string name, string remedy)
    {
        if (!(value > bound))
        {
            throw new ArgumentOutOfRangeException(
                name, value, string.Create(CultureInfo.InvariantCulture, $"'{name}' is not above {bound}. {remedy}"));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
