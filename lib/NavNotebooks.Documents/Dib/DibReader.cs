using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NavNotebooks.Documents.Ipynb;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>Reads the text format of .NET Interactive: cells one after the other, each begun by a line with its language.</summary>
/// <remarks>
/// Text before the first such line is of the file's default language. Empty lines at a cell's ends are not part of it, and a cell without text is none.
/// A cell's id follows from its language and text, so that reading twice gives the same ids, and a cell that is moved keeps its own.
/// </remarks>
/// <param name="file">What errors call the text.</param>
internal sealed class DibReader(string file)
{
    /// <summary>The line after which the file tells of itself.</summary>
    public const string Meta = "#!meta";

    private readonly List<Cell> cells = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> current = [];
    private JsonFields? meta;
    private KernelNames names = KernelNames.WellKnown;
    private string defaultLanguage = KernelNames.Default;
    private string? language;

    /// <summary>Reads a file's text.</summary>
    public Notebook Read(string text)
    {
        var lines = text.Split('\n');
        var hasWindowsLineEnds = lines.Length > 1 && lines[0].EndsWith('\r');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].EndsWith('\r') ? lines[i][..^1] : lines[i];
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (meta is null && lines[i].TrimEnd() == Meta)
            {
                i = ReadMeta(lines, i + 1) - 1;
            }
            else
            {
                Take(lines[i]);
            }
        }

        EndCell();
        return Notebook.Empty.WithMetadata(DibMetadata.ToNotebook(meta ?? JsonFields.Empty, hasWindowsLineEnds)).WithCells(cells);
    }

    private void Take(string line)
    {
        if (names.BegunBy(line) is { } begun)
        {
            EndCell();
            language = begun;
            return;
        }

        current.Add(line);
        names = KernelNames.ConnectedBy(line) is { } connected ? names.With(connected) : names;
    }

    /// <summary>Reads what stands between <c>#!meta</c> and the next line that begins with <c>#!</c>; returns where that is.</summary>
    private int ReadMeta(string[] lines, int start)
    {
        var end = start;
        while (end < lines.Length && !lines[end].StartsWith("#!", StringComparison.Ordinal))
        {
            end++;
        }

        meta = ParseMeta(string.Join('\n', lines[start..end]), start);
        var kernelInfo = DibMetadata.KernelsIn(meta);
        names = names.With(kernelInfo);
        defaultLanguage = DibMetadata.DefaultKernel(kernelInfo);
        return end;
    }

    private JsonFields ParseMeta(string json, int line)
    {
        try
        {
            var element = JsonText.Element(json);
            return element.ValueKind == JsonValueKind.Object ? JsonFields.Of(element) : throw Fault("is not an object", line + 1, column: 1, cause: null);
        }
        catch (JsonException exception)
        {
            throw Fault("is not valid JSON", line + 1 + (int)(exception.LineNumber ?? 0), 1 + (int)(exception.BytePositionInLine ?? 0), exception);
        }
        catch (InvalidOperationException exception)
        {
            throw Fault("has a key with half of a surrogate pair", line + 1, column: 1, exception);
        }
    }

    private NotebookFormatException Fault(string problem, int line, int column, Exception? cause)
    {
        var fault = new NotebookFault(
            file,
            $"What follows {Meta} {problem}.",
            $"Mend it, or take {Meta} and its text out: the cells do without, and those before the first chooser are C#.")
        {
            Line = line,
            Column = column,
        };
        return new(fault, cause);
    }

    private void EndCell()
    {
        var start = current.FindIndex(line => line.Length > 0);
        if (start >= 0)
        {
            var end = current.FindLastIndex(line => line.Length > 0);
            cells.Add(NewCell(language ?? defaultLanguage, string.Join('\n', current[start..(end + 1)])));
        }

        current.Clear();
    }

    private Cell NewCell(string kernel, string source)
    {
        var id = NewId(kernel, source);
        return kernel switch
        {
            KernelNames.Markdown => Cell.Markdown(id, source),
            KernelNames.Raw => Cell.Raw(id, source),
            _ when kernel == defaultLanguage => Cell.Code(id, source),
            _ => Cell.Code(id, source).WithKernel(kernel),
        };
    }

    private string NewId(string kernel, string source)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kernel + "\n" + source)).AsSpan(0, 4));
        var id = hash;
        for (var copy = 2; !ids.Add(id); copy++)
        {
            id = hash + "-" + copy.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }
}
