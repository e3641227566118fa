using System.Globalization;
using System.Runtime.CompilerServices;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One of NIST's reference datasets, from tests/Oracles/nist.</summary>
internal static class NistData
{
    /// <summary>How the page of residuals names these files.</summary>
    public const string File = "nist";

    /// <summary>The rows of numbers after the last line that starts with "Data:" or, in the univariate files, its rule.</summary>
    public static IReadOnlyList<double[]> Rows(string name)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "nist", name + ".dat"));
        var start = Array.FindLastIndex(lines, line => line.StartsWith("Data:", StringComparison.Ordinal));
        return [.. lines.Skip(start + 1).Select(Numbers).Where(row => row.Length > 0)];
    }

    public static double[] Column(string name) => [.. Rows(name).Select(row => row[0])];

    /// <summary>The first column as the decimals written, before anything is lost in binary.</summary>
    public static decimal[] Decimals(string name)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "nist", name + ".dat"));
        var count = Column(name).Length;
        return [.. lines.Where(line => line.Length > 0).TakeLast(count).Select(line => decimal.Parse(line, NumberStyles.Number, CultureInfo.InvariantCulture))];
    }

    /// <summary>Asks a computed number for so many of the certified digits, and puts the residual on record.</summary>
    public static void HasDigits(string name, double certified, double actual, double digits, string? because = null, [CallerFilePath] string test = "")
    {
        OracleResiduals.Record(new OracleResidual(File, name, OracleCase.SubjectOf(test), certified, actual, Math.Pow(10, -digits)) { Because = because });
        Agreement.HasDigits(certified, actual, digits);
    }

    private static double[] Numbers(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = words
            .Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .ToArray();
        return Array.Exists(numbers, double.IsNaN) ? [] : numbers;
    }
}
