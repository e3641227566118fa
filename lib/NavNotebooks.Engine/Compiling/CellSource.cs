using System.Collections.Immutable;

namespace NavNotebooks.Engine.Compiling;

/// <summary>A cell's text with its magic commands taken out; lines keep their numbers.</summary>
/// <param name="Language">What the rest of the text is.</param>
/// <param name="Timed">Whether the cell asks for its running time.</param>
/// <param name="Text">The text; a magic command leaves an empty line behind.</param>
/// <param name="Problems">Magic commands that are not known.</param>
internal sealed record CellSource(CellLanguage Language, bool Timed, string Text, ImmutableArray<CellProblem> Problems)
{
    private static readonly ImmutableArray<string> Known = ["#!csharp", "#!html", "#!markdown", "#!time"];

    /// <summary>Reads the magic commands, which are the first lines of a cell that are not empty.</summary>
    public static CellSource Read(string cell)
    {
        var lines = cell.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var source = new CellSource(CellLanguage.CSharp, Timed: false, cell, []);
        var taken = 0;
        while (taken < lines.Length && IsMagicOrEmpty(lines[taken]))
        {
            source = source.Take(lines[taken], line: taken + 1);
            lines[taken] = "";
            taken++;
        }

        var text = source.Language == CellLanguage.CSharp ? string.Join('\n', lines) : string.Join('\n', lines[taken..]);
        return source with { Text = text };
    }

    private static bool IsMagicOrEmpty(string line) =>
        string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith("#!", StringComparison.Ordinal);

    private CellSource Take(string text, int line)
    {
        var name = text.Trim().Split(' ', 2)[0];
        return name switch
        {
            "" => this,
            "#!csharp" or "#!c#" => this with { Language = CellLanguage.CSharp },
            "#!markdown" => this with { Language = CellLanguage.Markdown },
            "#!html" => this with { Language = CellLanguage.Html },
            "#!time" => this with { Timed = true },
            _ => this with { Problems = Problems.Add(Unknown(name, line)) },
        };
    }

    private static CellProblem Unknown(string name, int line) => new(
        line,
        Column: 1,
        "NAV0001",
        $"The magic command {name} is not known.{NearestName.Hint(name, Known)} Known are {string.Join(", ", Known)}.");
}
