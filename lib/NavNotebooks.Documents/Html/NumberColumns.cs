using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>Finds the columns of numbers in tables, so that digits stand under digits.</summary>
internal static partial class NumberColumns
{
    /// <summary>A cell with more characters than this is text that has to wrap, and so is its column.</summary>
    private const int LongestBesideNumbers = 40;

    /// <summary>
    /// The start tags of cells and headings in columns where at least half of the filled cells are numbers and none is prose, by their place among
    /// the tokens.
    /// </summary>
    /// <remarks>A table with spanning cells or with a table inside it is left alone.</remarks>
    public static HashSet<int> Find(IReadOnlyList<HtmlToken> tokens)
    {
        var found = new HashSet<int>();
        var cells = new List<(int Column, int Token)>();
        var column = 0;
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i])
            {
                case { Kind: HtmlTokenKind.Open, Name: "table" }:
                    depth++;
                    break;
                case { Kind: HtmlTokenKind.Open, Name: "tr" }:
                    column = 0;
                    break;
                case { Kind: HtmlTokenKind.Open, Name: "td" or "th" }:
                    cells.Add((column++, i));
                    break;
                case { Kind: HtmlTokenKind.Close, Name: "table" }:
                    depth--;
                    AddNumbers(tokens, cells, found);
                    cells.Clear();
                    break;
            }

            if (depth > 1)
            {
                return [];
            }
        }

        return found;
    }

    private static void AddNumbers(IReadOnlyList<HtmlToken> tokens, List<(int Column, int Token)> cells, HashSet<int> found)
    {
        if (cells.Any(cell => HtmlAttributes.Value(tokens[cell.Token].Text, "colspan") is not null
            || HtmlAttributes.Value(tokens[cell.Token].Text, "rowspan") is not null))
        {
            return;
        }

        foreach (var column in cells.GroupBy(cell => cell.Column))
        {
            var texts = column.Where(cell => tokens[cell.Token].Name == "td").Select(cell => Text(tokens, cell.Token)).Where(text => text.Length > 0).ToList();
            if (texts.Count > 0 && 2 * texts.Count(IsNumber) >= texts.Count && texts.TrueForAll(text => text.Length <= LongestBesideNumbers))
            {
                found.UnionWith(column.Select(cell => cell.Token).Where(token => HtmlAttributes.Value(tokens[token].Text, "class") is null));
            }
        }
    }

    private static string Text(IReadOnlyList<HtmlToken> tokens, int cell)
    {
        var text = new StringBuilder();
        for (var i = cell + 1; i < tokens.Count && tokens[i].Name is not ("td" or "th" or "tr" or "table"); i++)
        {
            text.Append(tokens[i].Kind == HtmlTokenKind.Text ? tokens[i].Text : "");
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    private static bool IsNumber(string text) => Number().IsMatch(Between().Replace(text, " ")) && !Places().IsMatch(text);

    /// <summary>The words of an interval or a count, in both languages: <c>−24.1 to −2.3</c>, <c>3 av 9</c>.</summary>
    [GeneratedRegex(@"(?<=[\d%]\s+)(?:to|til|of|av)(?=\s+[\d\u2212+-])")]
    private static partial Regex Between();

    /// <summary>Digits and signs without letters, such as <c>61.2 % (55.0–67.1)</c>; a dash alone stands for a number that is missing.</summary>
    [GeneratedRegex(@"^(?:[^\p{L}\d]*\d[^\p{L}]*|[–—\u2212-])$")]
    private static partial Regex Number();

    /// <summary>Several places in a document, such as <c>380–381, 1289, 2276</c>, which are read as words.</summary>
    [GeneratedRegex(@"^\d+(?:–\d+)?(?:, \d+(?:–\d+)?)+$")]
    private static partial Regex Places();
}
