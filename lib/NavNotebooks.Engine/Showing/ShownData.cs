using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows .NET's own containers of data, whose properties say little of what is in them.</summary>
internal static class ShownData
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The representations of JSON or of a <see cref="DataTable"/>; <see langword="null"/> for anything else.</summary>
    /// <remarks>Types are told by name first, so that nothing is loaded for values that are none of these.</remarks>
    public static MimeBundle? Of(object value, DisplayContext context)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            switch (type.FullName)
            {
                case "System.Text.Json.JsonDocument" or "System.Text.Json.JsonElement" or "System.Text.Json.Nodes.JsonNode":
                    return OfJson(value);
                case "System.Data.DataTable":
                    return OfTable(value, context);
            }
        }

        return null;
    }

    private static MimeBundle OfJson(object value)
    {
        var json = value switch
        {
            JsonDocument document => document.RootElement,
            JsonElement element => element,
            _ => JsonSerializer.SerializeToElement((JsonNode)value),
        };
        return json.ValueKind == JsonValueKind.Undefined
            ? new MimeBundle("undefined")
            : new MimeBundle(JsonSerializer.Serialize(json, Indented)).With("application/json", JsonSerializer.Serialize(json, ShownKinds.Compact));
    }

    private static MimeBundle OfTable(object value, DisplayContext context)
    {
        var table = (DataTable)value;
        var rows = table.Rows.Cast<DataRow>()
            .Take(Shown.Formatters.ListLimit)
            .Select(row => row.ItemArray.Select(cell => cell is DBNull ? "" : Shown.Inline(cell, context)).ToImmutableArray());
        var more = table.Rows.Count - Shown.Formatters.ListLimit;
        return new Table(
            table.TableName.Length == 0 ? "DataTable" : table.TableName,
            [.. table.Columns.Cast<DataColumn>().Select(column => column.ColumnName)],
            [.. rows],
            more > 0 ? [more.ToString(CultureInfo.InvariantCulture) + " more"] : []).Display(context);
    }
}
