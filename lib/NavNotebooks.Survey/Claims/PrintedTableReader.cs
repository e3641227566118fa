using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads the layout of printed tables from JSON and puts the claims into it.</summary>
internal static class PrintedTableReader
{
    public static ImmutableArray<PrintedTable> Read(ClaimFile file, Dictionary<string, Claim> known, IReadOnlyDictionary<string, BilingualText> titles)
    {
        var root = ClaimJson.Parse(file).Only("$schema", "document", "tables");
        return [.. root.Required("tables").Items().Select(table => Table(table, known, titles))];
    }

    private static PrintedTable Table(ClaimJson json, Dictionary<string, Claim> known, IReadOnlyDictionary<string, BilingualText> titles)
    {
        json.Only("id", "columns", "rows", "notes");
        var title = json.Required("id").OneOf(titles);
        var columns = json.Required("columns").Items().Select(Column).ToImmutableArray();
        return new PrintedTable
        {
            Id = json.Required("id").Text(),
            Title = title,
            Columns = columns,
            Rows = [.. json.Required("rows").Items().Select(row => Row(row, columns.Length, known))],
            Notes = [.. json.OptionalItems("notes").Select(note => Find(note, known))],
        };
    }

    private static PrintedTableColumn Column(ClaimJson json)
    {
        json.Only("label", "group", "wave");
        var label = Label(json);
        var group = json.Optional("group") is { } id ? new Group("printed_column", id.Text(), label) : Group.Everyone;
        return new(label, group, json.Optional("wave")?.Whole());
    }

    private static PrintedTableRow Row(ClaimJson json, int columns, Dictionary<string, Claim> known)
    {
        json.Only("label", "base", "share", "cells");
        var cells = json.Required("cells");
        if (cells.Items().Length != columns)
        {
            throw cells.Fail(FormattableString.Invariant(
                $"the row has {cells.Items().Length} cells and the table {columns} columns. Give an empty list for an empty cell."));
        }

        return new(
            Label(json),
            json.Optional("share")?.Text(),
            json.Optional("base")?.Flag() ?? false,
            [.. cells.Items().Select(cell => cell.Items().Select(id => Find(id, known)).ToImmutableArray())]);
    }

    private static Claim Find(ClaimJson json, Dictionary<string, Claim> known) => known.TryGetValue(json.Text(), out var claim)
        ? claim
        : throw json.Fail($"no claim has the id '{json.Text()}'. {NameHint.For(json.Text(), known.Keys)} Correct the id, or take it out of the cell.");

    private static BilingualText Label(ClaimJson json)
    {
        var label = json.Required("label").Only("en", "nb");
        return new(label.Required("en").Text(), label.Required("nb").Text());
    }
}
