using System.Diagnostics;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Benchmarks;

/// <summary>Reads an SPSS file whole, once, in a process of its own: seconds, rows, and a sum that R must agree with.</summary>
internal static class SpssTimes
{
    /// <summary>Prints "read SECONDS ROWS SUM PEAK": the peak is what the process held most, in kilobytes.</summary>
    public static void Read(string file)
    {
        var watch = Stopwatch.StartNew();
        using var reader = SpssReader.Open(file);
        var data = reader.Read(int.MaxValue);
        watch.Stop();

        var sum = 0.0;
        foreach (var column in data.Columns.OfType<NumberColumn>())
        {
            foreach (var value in column.Values)
            {
                sum += double.IsNaN(value) ? 0 : value;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"read {watch.Elapsed.TotalSeconds:F4} {data.RowCount} {sum:R} {Process.GetCurrentProcess().PeakWorkingSet64 / 1024}"));
    }

    /// <summary>What the process holds that reads a dictionary and no row, in the same form.</summary>
    public static void Open(string file)
    {
        using var reader = SpssReader.Open(file);
        var data = reader.Read(1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"open 0 {data.RowCount} 0 {Process.GetCurrentProcess().PeakWorkingSet64 / 1024}"));
    }
}
