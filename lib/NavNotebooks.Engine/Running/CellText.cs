using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Running;

/// <summary>A cell's text as the session takes it.</summary>
internal static class CellText
{
    /// <summary>The source; where the cell's metadata or its notebook's name another language than C#, as if it began with that magic command.</summary>
    public static string Of(Cell cell, Notebook notebook)
    {
        var language = cell.Language ?? notebook.Language;
        return language is "csharp" or "c#" || cell.Source.TrimStart().StartsWith("#!", StringComparison.Ordinal) ? cell.Source : "#!" + language + "\n" + cell.Source;
    }
}
