using System.Text;
using NavNotebooks.Documents.Dib;
using NavNotebooks.Documents.Files;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>Notebooks as files: .dib where the name ends so, .ipynb otherwise.</summary>
public static class NotebookFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a .dib file, or a notebook of format 4.0 to 4.5; a byte order mark is allowed.</summary>
    /// <exception cref="NotebookFormatException">The file is not such a notebook.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook Read(string path)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException exception)
        {
            var fault = new NotebookFault(
                path,
                $"Byte {exception.Index + 1} of the file is not UTF-8.",
                "Save the notebook as UTF-8; a notebook is always in that encoding.");
            throw new NotebookFormatException(fault, exception);
        }

        return Parse(text, path);
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">JSON; where the name ends in .dib, the text of such a file.</param>
    /// <param name="name">What errors call the text, such as a path.</param>
    /// <exception cref="NotebookFormatException">The text is not a notebook of format 4.0 to 4.5.</exception>
    public static Notebook Parse(string text, string name) =>
        DibFile.Is(name) ? DibFile.Parse(text, name) : new IpynbReader(name).Read(text.StartsWith('\ufeff') ? text[1..] : text);

    /// <summary>The notebook as Jupyter writes it (.ipynb): one space a level, line feeds, letters unescaped, a line feed at the end. The same notebook gives the same text.</summary>
    public static string ToText(Notebook notebook)
    {
        var writer = new JsonWriter(indented: true);
        notebook.Write(writer);
        return writer.ToString() + "\n";
    }

    /// <summary>Writes a notebook whole or not at all: a run that is killed leaves the old file as it was. What a .dib file cannot say (<see cref="DibFile.LeftOut"/>) is left out.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Notebook notebook, string path) =>
        AtomicFile.WriteText(path, DibFile.Is(path) ? DibFile.ToText(notebook) : ToText(notebook));
}
