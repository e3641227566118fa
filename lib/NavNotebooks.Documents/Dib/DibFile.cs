using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>Notebooks as .dib files: plain text, cells of several languages, no outputs.</summary>
public static class DibFile
{
    /// <summary>What the files' names end with.</summary>
    public const string Extension = ".dib";

    /// <summary>Whether a path names such a file.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a notebook from its text. Any text is one; only what follows <c>#!meta</c> can be wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What errors call the text, such as a path.</param>
    /// <exception cref="NotebookFormatException">What follows <c>#!meta</c> is not a JSON object.</exception>
    public static Notebook Parse(string text, string name) => new DibReader(name).Read(text.StartsWith('\ufeff') ? text[1..] : text);

    /// <summary>The notebook's text; the same notebook gives the same text. See <see cref="LeftOut"/> for what it cannot say.</summary>
    public static string ToText(Notebook notebook) => DibWriter.Write(notebook);

    /// <summary>What the text cannot say of a notebook, a phrase each, such as <c>outputs (cells 2, 5)</c>; cells are counted from 1. Empty where nothing is lost.</summary>
    public static ImmutableArray<string> LeftOut(Notebook notebook) => new DibLosses(notebook).All();
}
