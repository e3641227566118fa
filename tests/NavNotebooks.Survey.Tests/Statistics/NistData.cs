using System.Globalization;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One of NIST's reference datasets, from tests/Oracles/nist.</summary>
internal static class NistData
{
    /// <summary>The rows of numbers after the last line that starts with "Data:" or, in the univariate files, its rule.</summary>
    public static IReadOnlyList<double[]> Rows(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "nist", name + ".dat"));
        var start = Array.FindLastIndex(lines, line => line.StartsWith("Data:", StringComparison.Ordinal));
        return [.. lines.Skip(start + 1).Select(Numbers).Where(row => row.Length > 0)];
    }

    public static double[] Column(string name) => [.. Rows(name).Select(row => row[0])];

    private static double[] Numbers(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = words
            .Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .ToArray();
        return Array.Exists(numbers, double.IsNaN) ? [] : numbers;
    }
}
