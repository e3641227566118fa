using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>One cell of a notebook. Immutable; what is not changed is written as it was read.</summary>
public sealed class Cell
{
    private readonly JsonFields fields;

    internal Cell(CellKind kind, string source, JsonFields fields, ImmutableArray<CellOutput> outputs)
    {
        Kind = kind;
        Source = source;
        this.fields = fields;
        Outputs = outputs;
        Metadata = fields.Object("metadata");
        Tags = ReadTags(Metadata);
    }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The name that stays with the cell; <see langword="null"/> in notebooks of a format before 4.5.</summary>
    public string? Id => fields.Text("id");

    /// <summary>The whole source, lines ended by line feeds, the last one usually not.</summary>
    public string Source { get; }

    /// <summary>What programs keep with the cell, tags included.</summary>
    public JsonFields Metadata { get; }

    /// <summary>The tags in <c>metadata.tags</c>; empty where there are none.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>What the last run left; empty for every kind but code.</summary>
    public ImmutableArray<CellOutput> Outputs { get; }

    /// <summary>The number of the run, from 1; <see langword="null"/> where the cell has not run.</summary>
    public int? ExecutionCount =>
        fields["execution_count"] is { ValueKind: JsonValueKind.Number } count && count.TryGetInt32(out var number) ? number : null;

    /// <summary>The kernel or language that the cell itself names (<c>csharp</c>, <c>markdown</c>, <c>mermaid</c> …), by the conventions
    /// of .NET Interactive, Polyglot Notebooks and VS Code, in lower case; <see langword="null"/> where it is the notebook's.</summary>
    public string? Language => Kernel?.ToLowerInvariant();

    /// <summary>Pictures pasted into a Markdown cell, by file name, each an object from type to base64.</summary>
    public JsonFields Attachments => fields.Object("attachments");

    /// <summary>A code cell that has not run.</summary>
    /// <param name="id">1 to 64 letters, digits, hyphens or underscores; unique in the notebook.</param>
    /// <param name="source">The whole source.</param>
    public static Cell Code(string id, string source) =>
        new(CellKind.Code, source, New("code", id, source), []);

    /// <summary>A cell of narrative.</summary>
    /// <param name="id">1 to 64 letters, digits, hyphens or underscores; unique in the notebook.</param>
    /// <param name="source">The whole source.</param>
    public static Cell Markdown(string id, string source) => new(CellKind.Markdown, source, New("markdown", id, source), []);

    /// <summary>A cell for converters.</summary>
    /// <param name="id">1 to 64 letters, digits, hyphens or underscores; unique in the notebook.</param>
    /// <param name="source">The whole source.</param>
    public static Cell Raw(string id, string source) => new(CellKind.Raw, source, New("raw", id, source), []);

    /// <summary>The cell with another source; its outputs stay.</summary>
    public Cell WithSource(string source) =>
        source == Source ? this : new(Kind, source, fields.With("source", JsonText.Lines(source)), Outputs);

    /// <summary>The cell with other outputs.</summary>
    /// <exception cref="InvalidOperationException">The cell is not code.</exception>
    public Cell WithOutputs(IEnumerable<CellOutput> outputs)
    {
        if (Kind != CellKind.Code)
        {
            throw new InvalidOperationException(
                $"Only code cells have outputs; cell '{Id}' is {Kind}. Look at Kind before giving it outputs.");
        }

        var written = fields["outputs"] is null ? fields.With("outputs", JsonText.ElementOf([])) : fields;
        return new(Kind, Source, written, [.. outputs]);
    }

    /// <summary>The cell with another number of its run; <see langword="null"/> for one that has not run.</summary>
    public Cell WithExecutionCount(int? count) =>
        count == ExecutionCount ? this : new(Kind, Source, fields.With("execution_count", count), Outputs);

    /// <summary>The cell without outputs and number, as before its first run; cells of other kinds are returned as they are.</summary>
    public Cell Cleared() =>
        Kind != CellKind.Code || (Outputs.IsEmpty && ExecutionCount is null) ? this : WithOutputs([]).WithExecutionCount(null);

    /// <summary>The cell with other metadata.</summary>
    public Cell WithMetadata(JsonFields metadata) =>
        ReferenceEquals(metadata, Metadata) ? this : new(Kind, Source, fields.With("metadata", metadata), Outputs);

    /// <summary>The cell with other tags.</summary>
    public Cell WithTags(params IEnumerable<string> tags) => WithMetadata(Metadata.With("tags", tags));

    /// <summary>The cell under another id.</summary>
    public Cell WithId(string id) => id == Id ? this : new(Kind, Source, fields.With("id", id), Outputs);

    internal void Write(JsonWriter writer)
    {
        writer.BeginObject();
        foreach (var (name, value) in fields.Entries)
        {
            writer.Name(name);
            if (name == "outputs" && Kind == CellKind.Code)
            {
                WriteOutputs(writer);
            }
            else
            {
                writer.Value(value);
            }
        }

        writer.EndObject();
    }

    private void WriteOutputs(JsonWriter writer)
    {
        writer.BeginArray();
        foreach (var output in Outputs)
        {
            writer.Value(output.ToFields());
        }

        writer.EndArray();
    }

    /// <summary>The cell's own kernel as it is written: names of connections tell large letters from small.</summary>
    internal string? Kernel =>
        Metadata.Object("polyglot_notebook").Text("kernelName")
            ?? Metadata.Object("dotnet_interactive").Text("language")
            ?? VisualStudioCodeLanguage(Metadata.Object("vscode").Text("languageId"));

    /// <summary>The cell with a kernel of its own, told where .NET Interactive and Polyglot Notebooks look for it.</summary>
    internal Cell WithKernel(string kernel) => WithMetadata(Metadata
        .With("dotnet_interactive", Metadata.Object("dotnet_interactive").With("language", kernel))
        .With("polyglot_notebook", Metadata.Object("polyglot_notebook").With("kernelName", kernel)));

    /// <summary>VS Code names its own editors: one for all languages of a notebook, or one a language.</summary>
    private static string? VisualStudioCodeLanguage(string? id)
    {
        const string Prefix = "dotnet-interactive.";
        return id is null or "polyglot-notebook" or "dotnet-interactive" ? null
            : id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
    }

    private static JsonFields New(string type, string id, string source)
    {
        var fields = JsonFields.Empty.With("cell_type", type);
        fields = type == "code" ? fields.With("execution_count", (int?)null) : fields;
        fields = fields.With("id", id).With("metadata", JsonFields.Empty);
        fields = type == "code" ? fields.With("outputs", JsonText.ElementOf([])) : fields;
        return fields.With("source", JsonText.Lines(source));
    }

    private static ImmutableArray<string> ReadTags(JsonFields metadata) =>
        metadata["tags"] is { ValueKind: JsonValueKind.Array } tags
            ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(JsonText.Decode)]
            : [];
}
