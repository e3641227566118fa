using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Creating;

/// <summary>The notebook that a new one starts as. It lies beside this class and is embedded in the program.</summary>
internal static class NotebookTemplate
{
    private const string Name = "template.ipynb";
    private const string TitleMark = "TITLE";

    /// <summary>The template under a title.</summary>
    /// <param name="title">On one line; Markdown in it is text like any other.</param>
    public static Notebook With(string title)
    {
        using var stream = typeof(NotebookTemplate).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return NotebookFile.Parse(reader.ReadToEnd(), Name)
            .SelectCells(cell => cell.Kind == CellKind.Markdown ? cell.WithSource(cell.Source.Replace(TitleMark, Escaped(title), StringComparison.Ordinal)) : cell);
    }

    private static string Escaped(string title) =>
        string.Concat(title.ReplaceLineEndings(" ").Trim().Select(character => character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' ? "\\" + character : character.ToString()));
}
