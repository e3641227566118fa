using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Tests.Disclosure;

/// <summary>A user's own answers in which every text, id and number beyond the codes of a scale is one of a kind, so that it can be looked for wherever it must not be.</summary>
internal static class MarkedAnswers
{
    /// <summary>Every text of a respondent begins with it.</summary>
    public const string Text = "mk7qz";

    /// <summary>Every id and number of a respondent begins with it.</summary>
    public const string Number = "7130417";

    private const string Wave = "owners-2019";

    /// <summary>Made-up answers of the wave with marked municipalities, and two columns that the dictionary does not know: a comment and an income.</summary>
    public static string Csv { get; } = Marked();

    /// <summary>As <see cref="Csv"/>, with one cell changed.</summary>
    /// <param name="row">The respondent, from 1.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="cell">What stands there.</param>
    public static string With(int row, string column, string cell)
    {
        var lines = Csv.Split('\n');
        var cells = lines[row].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = cell;
        lines[row] = string.Join(',', cells);
        return string.Join('\n', lines);
    }

    /// <summary>A text or number of its own.</summary>
    public static string TextOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{Text}-{row:000}-Kari");

    /// <summary>Whether any of it stands in a text; decimal marks and grouping do not hide it.</summary>
    public static bool IsIn(string text) => text.Contains(Text, StringComparison.OrdinalIgnoreCase)
        || text.Replace("\u00a0", string.Empty, StringComparison.Ordinal).Replace("\u202f", string.Empty, StringComparison.Ordinal)
            .Replace(",", string.Empty, StringComparison.Ordinal).Contains(Number, StringComparison.Ordinal);

    /// <summary>A line in which it stands, for the message of a failing test: these answers are made up.</summary>
    public static string LineWith(string text) => text.Split('\n').FirstOrDefault(IsIn, string.Empty);

    private static string Marked()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        CsvSurveyFile.Write(SyntheticSurveys.Get(Wave).Frame, writer);
        var lines = writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var municipality = Array.IndexOf(lines[0].Split(','), "municipality");
        var marked = new StringBuilder(lines[0]).Append(",comment,income\n");
        for (var row = 1; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            cells[municipality] = string.Create(CultureInfo.InvariantCulture, $"{Number}{row:000}");
            marked.AppendJoin(',', cells).Append(CultureInfo.InvariantCulture, $",{TextOf(row)},{Number}.{row:000}\n");
        }

        return marked.ToString();
    }
}
