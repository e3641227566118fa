using System.Collections.Immutable;
using NavNotebooks.Documents.Dib;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>A notebook of the format 4.0 to 4.5. Immutable; what is not changed is written as it was read.</summary>
public sealed class Notebook
{
    private readonly JsonFields fields;

    internal Notebook(JsonFields fields, ImmutableArray<Cell> cells)
    {
        this.fields = fields;
        Cells = cells;
        Metadata = fields.Object("metadata");
    }

    /// <summary>A notebook of format 4.5 without cells or metadata.</summary>
    public static Notebook Empty { get; } = new(
        JsonFields.Parse("""{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}"""), []);

    /// <summary>The cells in reading order.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>What programs keep with the notebook: kernelspec, language_info and their own.</summary>
    public JsonFields Metadata { get; }

    /// <summary>The minor number of the format, 0 to 5; ids of cells are part of it from 5.</summary>
    public int FormatMinor =>
        fields["nbformat_minor"] is { ValueKind: System.Text.Json.JsonValueKind.Number } minor && minor.TryGetInt32(out var number) ? number : 0;

    /// <summary>The name of the kernel that the notebook asks for, such as <c>.net-csharp</c>; <see langword="null"/> where it names none.</summary>
    public string? KernelName => Metadata.Object("kernelspec").Text("name");

    /// <summary>The language of cells that name none, by the conventions of .NET Interactive, Polyglot Notebooks and Jupyter, in lower case.</summary>
    /// <value>Default, where nothing tells it: <c>csharp</c>.</value>
    public string Language
    {
        get
        {
            var told = Metadata.Object("polyglot_notebook").Object("kernelInfo").Text("defaultKernelName")
                ?? Metadata.Object("dotnet_interactive").Text("defaultKernelName")
                ?? Metadata.Object("kernelspec").Text("language")
                ?? LanguageOfKernel(KernelName)
                ?? KernelNames.Default;
            return KernelNames.WellKnown.Find(told) ?? KernelNames.WellKnown.Find(told.ToLowerInvariant()) ?? told.ToLowerInvariant();
        }
    }

    /// <summary>The text of the first heading of level one in a Markdown cell; <see langword="null"/> where there is none.</summary>
    public string? Title => Cells
        .Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => OutsideFences(cell.Source))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    /// <summary>The notebook with other cells.</summary>
    public Notebook WithCells(IEnumerable<Cell> cells) => new(fields, [.. cells]);

    /// <summary>The notebook with every cell passed through a change.</summary>
    public Notebook SelectCells(Func<Cell, Cell> change) => WithCells(Cells.Select(change));

    /// <summary>The notebook with other metadata.</summary>
    public Notebook WithMetadata(JsonFields metadata) =>
        ReferenceEquals(metadata, Metadata) ? this : new(fields.With("metadata", metadata), Cells);

    internal void Write(JsonWriter writer)
    {
        writer.BeginObject();
        foreach (var (name, value) in fields.Entries)
        {
            writer.Name(name);
            if (name == "cells")
            {
                WriteCells(writer);
            }
            else
            {
                writer.Value(value);
            }
        }

        writer.EndObject();
    }

    private static IEnumerable<string> OutsideFences(string markdown)
    {
        var fenced = false;
        foreach (var line in markdown.Split('\n'))
        {
            var fence = line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            fenced ^= fence;
            if (!fence && !fenced)
            {
                yield return line;
            }
        }
    }

    private static string? LanguageOfKernel(string? kernel) =>
        kernel is not null && kernel.StartsWith(".net-", StringComparison.Ordinal) ? kernel[".net-".Length..] : null;

    private void WriteCells(JsonWriter writer)
    {
        writer.BeginArray();
        foreach (var cell in Cells)
        {
            cell.Write(writer);
        }

        writer.EndArray();
    }
}
