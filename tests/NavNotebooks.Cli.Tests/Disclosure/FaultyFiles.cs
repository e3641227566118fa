using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Tests.Disclosure;

/// <summary>Files of marked answers each of which is wrong in its own way.</summary>
internal static class FaultyFiles
{
    private static readonly Lazy<byte[]> Sav = new(AsSav);

    private static readonly Dictionary<string, Func<(string File, byte[] Content)>> All = new(StringComparer.Ordinal)
    {
        ["a text for a code"] = () => Csv(MarkedAnswers.With(5, "more_in_work", MarkedAnswers.TextOf(5))),
        ["a code off the scale"] = () => Csv(MarkedAnswers.With(5, "more_in_work", MarkedAnswers.Number)),
        ["a number with two decimal marks"] = () => Csv(MarkedAnswers.With(5, "more_in_work", MarkedAnswers.Number + ".5.7")),
        ["a text for an id"] = () => Csv(MarkedAnswers.With(5, "municipality", MarkedAnswers.TextOf(5))),
        ["a position that there is not"] = () => Csv(MarkedAnswers.With(5, "position", MarkedAnswers.Number)),
        ["no position"] = () => Csv(MarkedAnswers.Csv.Replace("position,", MarkedAnswers.Text[..2] + "x,", StringComparison.Ordinal)),
        ["a row too long"] = () => Csv(MarkedAnswers.Csv + MarkedAnswers.TextOf(900) + new string(',', 90) + MarkedAnswers.Number + "\n"),
        ["a row too short"] = () => Csv(MarkedAnswers.Csv + MarkedAnswers.TextOf(900) + "," + MarkedAnswers.Number + "\n"),
        ["a quote that does not end"] = () => Csv(MarkedAnswers.With(5, "comment", "\"" + MarkedAnswers.TextOf(5))),
        ["a quote within a cell"] = () => Csv(MarkedAnswers.With(5, "comment", MarkedAnswers.TextOf(5) + "\"" + MarkedAnswers.TextOf(6) + "\"")),
        ["no headings"] = () => Csv(MarkedAnswers.Csv[(MarkedAnswers.Csv.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
        ["a heading twice"] = () => Csv(MarkedAnswers.Csv.Replace(",income", ",more_in_work", StringComparison.Ordinal)),
        ["zero bytes"] = () => Csv(MarkedAnswers.With(5, "comment", MarkedAnswers.TextOf(5) + "\0\0")),
        ["bytes that are no UTF-8"] = () => ("owners-2019.csv", [.. Encoding.UTF8.GetBytes(MarkedAnswers.Csv), 0x6d, 0x6b, 0x37, 0x71, 0x7a, 0xe6, 0xf8, 0xe5, 0xff]),
        ["semicolons from row to row"] = () => Csv(MarkedAnswers.Csv.Replace(",7", ";7", StringComparison.Ordinal)),
        ["nothing"] = () => Csv(string.Empty),
        ["headings alone"] = () => Csv(MarkedAnswers.Csv[..MarkedAnswers.Csv.IndexOf('\n', StringComparison.Ordinal)]),
        ["a .sav that ends early"] = () => ("owners-2019.sav", Sav.Value[..(Sav.Value.Length * 2 / 3)]),
        ["a .sav that ends in its dictionary"] = () => ("owners-2019.sav", Sav.Value[..900]),
        ["a .sav with changed bytes"] = () => ("owners-2019.sav", Changed(Sav.Value)),
        ["a .csv that is called .sav"] = () => ("owners-2019.sav", Encoding.UTF8.GetBytes(MarkedAnswers.Csv)),
        ["a .csv that is called .dta"] = () => ("owners-2019.dta", Encoding.UTF8.GetBytes("<stata_dta>" + MarkedAnswers.Csv)),
        ["a .csv that is called .xlsx"] = () => ("owners-2019.xlsx", [0x50, 0x4b, 3, 4, .. Encoding.UTF8.GetBytes(MarkedAnswers.Csv)]),
    };

    /// <summary>What is wrong, by file.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Writes one as the user's own file of the wave.</summary>
    /// <returns>The file.</returns>
    public static string Write(string name, string folder)
    {
        var (file, content) = All[name]();
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, file);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static (string File, byte[] Content) Csv(string text) => ("owners-2019.csv", Encoding.UTF8.GetBytes(text));

    private static byte[] AsSav()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.csv"], MarkedAnswers.Csv);
        LabelledFile.Write(LabelledFile.Read(folder["a.csv"]), folder["a.sav"]);
        return File.ReadAllBytes(folder["a.sav"]);
    }

    /// <summary>Every hundredth byte behind the header is another.</summary>
    private static byte[] Changed(byte[] file) => [.. file.Select((value, place) => place > 200 && place % 101 == 0 ? (byte)(value ^ 0x5a) : value)];
}
