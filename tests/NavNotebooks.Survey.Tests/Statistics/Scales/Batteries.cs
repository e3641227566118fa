using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

/// <summary>The batteries of scales.json, answers of five codes.</summary>
internal static class Batteries
{
    /// <summary>A battery as R made it.</summary>
    public static ScaleItems Of(string name)
    {
        var r = OracleCase.Of("scales", name);
        double[] answers = r.Numbers("answers");
        var respondents = (int)r["respondents"];
        double[][] columns = [.. answers.Chunk(respondents)];
        return ScaleItems.Of(Named(columns.Length), columns);
    }

    /// <summary>Eight items of two factors, the third turned the right way round.</summary>
    public static ScaleItems Turned() => Of("battery").Reversed(low: 1, high: 5, "q3");

    /// <summary>Items called q1, q2 and so on.</summary>
    public static ScaleItems Items(params double[][] columns) => ScaleItems.Of(Named(columns.Length), columns);

    private static string[] Named(int count) => [.. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"q{i}"))];
}
