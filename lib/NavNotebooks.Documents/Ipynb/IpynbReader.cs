using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Ipynb;

/// <summary>Reads a notebook and says where it is not one.</summary>
/// <param name="file">What errors call the text.</param>
internal sealed class IpynbReader(string file)
{
    private const string SaveAgain = "Open the file in the program that wrote it and save it again, or restore it from version control.";

    public Notebook Read(string text)
    {
        var root = Root(text);
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Fault("$", "The file is JSON but not a notebook: it is not an object.", "Name a file that ends in .ipynb or .dib.");
        }

        var fields = Fields(root, "$");
        CheckFormat(fields);
        if (fields["cells"] is not { ValueKind: JsonValueKind.Array } cells)
        {
            throw Fault("$.cells", "The notebook has no list of cells.", SaveAgain);
        }

        CheckMetadata(fields, "$");
        return new Notebook(fields, [.. cells.EnumerateArray().Select((cell, index) => ReadCell(cell, At("$.cells", index)))]);
    }

    private JsonElement Root(string text)
    {
        try
        {
            return JsonText.Element(text);
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var fault = new NotebookFault(file, text.Trim().Length == 0 ? "The file is empty." : "The file is not valid JSON.", SaveAgain)
            {
                Line = line + 1,
                Column = Column(text, line, (int)(exception.BytePositionInLine ?? 0)),
            };
            throw new NotebookFormatException(fault, exception);
        }
    }

    private void CheckFormat(JsonFields fields)
    {
        if (fields["nbformat"] is not { ValueKind: JsonValueKind.Number } major)
        {
            throw Fault("$.nbformat", "The file is JSON but not a notebook: it does not tell its format.", "Name a file that ends in .ipynb or .dib.");
        }

        if (!major.TryGetInt32(out var number) || number != 4)
        {
            throw Fault(
                "$.nbformat",
                $"The notebook is of format {major.GetRawText()}; formats 4.0 to 4.5 can be read.",
                "Bring it to format 4 with: jupyter nbconvert --to notebook --nbformat 4 FILE");
        }
    }

    private Cell ReadCell(JsonElement element, string path)
    {
        var fields = Fields(element, path);
        var type = fields.Text("cell_type") ?? throw Fault(path + ".cell_type", "A cell does not tell its kind.", SaveAgain);
        var kind = type switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => CellKind.Unknown,
        };
        CheckMetadata(fields, path);
        var source = fields["source"] is { } value ? IpynbText.TryRead(value) : kind == CellKind.Unknown ? "" : null;
        if (source is null && kind != CellKind.Unknown)
        {
            throw Fault(path + ".source", "A cell's source is neither a string nor a list of strings.", SaveAgain);
        }

        return new Cell(kind, source ?? "", fields, kind == CellKind.Code ? ReadOutputs(fields, path) : []);
    }

    private ImmutableArray<CellOutput> ReadOutputs(JsonFields cell, string path) => cell["outputs"] switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } outputs =>
            [.. outputs.EnumerateArray().Select((output, index) => ReadOutput(output, At(path + ".outputs", index)))],
        _ => throw Fault(path + ".outputs", "A cell's outputs are not a list.", SaveAgain),
    };

    private CellOutput ReadOutput(JsonElement element, string path)
    {
        var fields = Fields(element, path);
        CellOutput output = fields.Text("output_type") switch
        {
            "stream" => new StreamOutput(fields.Text("name") ?? "stdout", Text(fields, "text", path)),
            "display_data" => new DisplayDataOutput(IpynbBundle.Read(Data(fields, path)), fields.Object("metadata")),
            "execute_result" => new ExecuteResultOutput(IpynbBundle.Read(Data(fields, path)), Count(fields), fields.Object("metadata")),
            "error" => new ErrorOutput(fields.Text("ename") ?? "", fields.Text("evalue") ?? "", Traceback(fields)),
            _ => new UnknownOutput(fields),
        };
        return output.ReadFrom(fields);
    }

    private JsonFields Data(JsonFields output, string path) => output["data"] is { ValueKind: JsonValueKind.Object } data
        ? Fields(data, path + ".data")
        : throw Fault(path + ".data", "An output's data are not an object from type to content.", SaveAgain);

    private string Text(JsonFields output, string name, string path) =>
        (output[name] is { } value ? IpynbText.TryRead(value) : null)
        ?? throw Fault($"{path}.{name}", "A stream's text is neither a string nor a list of strings.", SaveAgain);

    private static int? Count(JsonFields output) =>
        output["execution_count"] is { ValueKind: JsonValueKind.Number } count && count.TryGetInt32(out var number) ? number : null;

    private static ImmutableArray<string> Traceback(JsonFields output) => output["traceback"] switch
    {
        { ValueKind: JsonValueKind.Array } lines =>
            [.. lines.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.String).Select(JsonText.Decode)],
        { ValueKind: JsonValueKind.String } text => [JsonText.Decode(text)],
        _ => [],
    };

    private void CheckMetadata(JsonFields fields, string path)
    {
        if (fields["metadata"] is { ValueKind: not JsonValueKind.Object })
        {
            throw Fault(path + ".metadata", "Metadata are not an object.", SaveAgain);
        }
    }

    private JsonFields Fields(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fault(path, "An object was expected here.", SaveAgain);
        }

        try
        {
            return JsonFields.Of(element);
        }
        catch (InvalidOperationException exception)
        {
            var fault = new NotebookFault(file, "A key has half of a surrogate pair.", SaveAgain) { JsonPath = path };
            throw new NotebookFormatException(fault, exception);
        }
    }

    private NotebookFormatException Fault(string path, string problem, string remedy) =>
        new(new NotebookFault(file, problem, remedy) { JsonPath = path });

    private static string At(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The character, from 1, that a count of UTF-8 bytes into a line falls on.</summary>
    private static int Column(string text, int line, int bytes)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        var column = 1;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            column += rune.Utf16SequenceLength;
        }

        return column;
    }
}
