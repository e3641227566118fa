using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NavNotebooks.Display;
using NavNotebooks.Survey.Tests.Disclosure;

namespace NavNotebooks.Charts.Tests.Disclosure;

/// <summary>Reads what notebooks show of one question as anyone can, and tells the adversary each share times its base.</summary>
internal sealed partial class Reader
{
    private const int Points = AnswersOfTwoGroups.Points;

    private readonly LinearAdversary adversary = new(2 * Points);

    /// <summary>Reads a table of estimates: rows by their group and answer, the share and its n.</summary>
    /// <param name="shown">The table.</param>
    /// <param name="whose">The group that the table is of, where it is not divided.</param>
    /// <param name="answers">The answers that each share counts, where the table has no column for them.</param>
    public void ReadTable(IDisplayable shown, string? whose = null, params int[] answers)
    {
        var rows = Rows(Html(shown));
        foreach (var row in rows.Skip(1))
        {
            string Cell(string heading) => rows[0].IndexOf(heading) is >= 0 and var at ? row[at] : string.Empty;
            if (int.TryParse(Cell("n"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n))
            {
                Learn(whose ?? Cell("Group"), Enumerable.Range(0, Points), n);
                if (Percent().Match(Cell("Estimate")) is { Success: true } share)
                {
                    var counted = answers.Length > 0 ? answers : [AnswersOfTwoGroups.Labels.Index().First(label => label.Item == Cell("Answer")).Index];
                    Learn(whose ?? Cell("Group"), counted, Math.Round(Number(share.Groups[1].Value) * n / 100));
                }
            }
        }
    }

    /// <summary>Reads the table behind a chart of answers: one row a group, one column an answer.</summary>
    public void ReadAnswers(Table table)
    {
        foreach (var row in table.Rows)
        {
            var n = Number(row[3 + Points]);
            Learn(row[1], Enumerable.Range(0, Points), n);
            foreach (var (point, cell) in row.Skip(3).Take(Points).Index())
            {
                if (Percent().Match(cell + " %") is { Success: true } share)
                {
                    Learn(row[1], [point], Math.Round(Number(share.Groups[1].Value) * n / 100));
                }
            }
        }
    }

    /// <summary>Reads the lengths of the bars out of a chart's JSON.</summary>
    /// <param name="picture">The chart.</param>
    /// <param name="sizes">The n of each group, which stand beside the bars.</param>
    public void ReadBars(JsonElement picture, IReadOnlyList<int> sizes)
    {
        var bars = picture.Traces("bar").Where(bar => !bar.TryGetProperty("xaxis", out var axis) || axis.GetString() == "x").ToList();
        var heights = bars.SelectMany(bar => bar.GetProperty("y").EnumerateArray()).Select(y => y.GetDouble()).Distinct().Order().ToList();
        foreach (var bar in bars.Where(bar => AnswersOfTwoGroups.Labels.Contains(bar.GetProperty("name").GetString()!)))
        {
            var point = AnswersOfTwoGroups.Labels.Index().First(label => label.Item == bar.GetProperty("name").GetString()).Index;
            foreach (var (x, y) in bar.GetProperty("x").EnumerateArray().Zip(bar.GetProperty("y").EnumerateArray()))
            {
                var group = heights.IndexOf(y.GetDouble());
                Learn(AnswersOfTwoGroups.Groups[group], [point], Math.Round(x.GetDouble() * sizes[group] / 100));
            }
        }
    }

    /// <summary>The counts that can only be one number, by group and answer.</summary>
    public IEnumerable<(int Group, int Point)> Known() => adversary.Pinned().Select(unknown => (unknown / Points, unknown % Points));

    /// <summary>Everything that is shown, in every form.</summary>
    public static string Everything(IDisplayable shown)
    {
        var bundle = shown.Display(new DisplayContext(Language.English));
        return string.Join('\n', bundle.Entries.Select(entry => entry.Value));
    }

    private static string Html(IDisplayable shown) => shown.Display(new DisplayContext(Language.English))[MimeTypes.Html]!;

    private static List<List<string>> Rows(string html) =>
        [.. Row().Matches(html).Select(row => Cell().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(cell.Groups[1].Value)).ToList())];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Everyone is both groups; a table says Mayor, a chart Mayors.</summary>
    private void Learn(string group, IEnumerable<int> points, double sum)
    {
        var at = AnswersOfTwoGroups.Groups.Index().Where(name => group.StartsWith(name.Item, StringComparison.Ordinal)).Select(name => name.Index).ToList();
        adversary.Learn(from one in at.Count == 0 ? [0, 1] : at from point in points select (one * Points) + point, sum);
    }

    [GeneratedRegex(@"^([\d.]+)\s?%")]
    private static partial Regex Percent();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();
}
