using System.Diagnostics;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Benchmarks;

/// <summary>Times the writing of a table that is in memory into a file beside it. One line each: way, median seconds, bytes of the file.</summary>
internal static class SpssWriteTimes
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    public static void Print(string table)
    {
        var data = SpssReader.Open(table).Read(int.MaxValue);
        foreach (var compression in Enum.GetValues<SpssCompression>())
        {
            var path = Path.Combine(Path.GetDirectoryName(table)!, "own-" + compression + (compression == SpssCompression.Zlib ? ".zsav" : ".sav"));
            var seconds = new double[Runs];
            for (var run = -WarmUps; run < Runs; run++)
            {
                File.Delete(path);
                var start = Stopwatch.GetTimestamp();
                Write(data, path, compression);
                if (run >= 0)
                {
                    seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
                }
            }

            Array.Sort(seconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compression} {seconds[Runs / 2]:F4} {new FileInfo(path).Length}"));
        }
    }

    private static void Write(LabelledData data, string path, SpssCompression compression)
    {
        using var writer = SpssWriter.Create(path, data.Dictionary, new SpssWriteOptions { Compression = compression });
        writer.Append(data);
        writer.Complete();
    }
}
