using System.Diagnostics;
using System.Globalization;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Benchmarks;

/// <summary>How long reading and writing <see cref="CsvTable"/> takes, with the sum of all values, which the peer must find too.</summary>
internal static class CsvTimes
{
    private const int Times = 5;

    public static void Print(string folder)
    {
        var path = Path.Combine(folder, CsvTable.FileName);
        Print("read", () =>
        {
            using var reader = CsvLabelledReader.Open(path);
            return reader.Read(int.MaxValue);
        });
    }

    private static void Print(string name, Func<LabelledData> read)
    {
        var seconds = new List<double>();
        var sum = 0.0;
        for (var i = 0; i < Times; i++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var data = read();
            seconds.Add(watch.Elapsed.TotalSeconds);
            sum = data.Columns.Cast<NumberColumn>().Sum(Sum);
        }

        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {seconds[Times / 2]} {sum:R}"));
    }

    private static double Sum(NumberColumn column)
    {
        var sum = 0.0;
        foreach (var value in column.Values)
        {
            sum += double.IsNaN(value) ? 0 : value;
        }

        return sum;
    }
}
