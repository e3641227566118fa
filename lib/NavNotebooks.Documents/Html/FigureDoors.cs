using System.Text.Json;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Html;

/// <summary>
/// Where the marks of a figure lead. The figure brings ids as <c>layout.meta.doors</c>, a list of texts with spaces between ids, and its marks name
/// places in that list as their custom data.
/// </summary>
internal static class FigureDoors
{
    private const string NoAddress = "-";

    /// <summary>
    /// An attribute with the addresses of the ids in their order: bars between the texts of the list, spaces between addresses, a hyphen for an id
    /// without any. Empty where nothing leads anywhere.
    /// </summary>
    /// <param name="doors">The list of the figure; <see langword="null"/> for none.</param>
    /// <param name="ids">What ids lead to.</param>
    public static string Attribute(JsonElement? doors, IdLinks ids)
    {
        if (doors is not { ValueKind: JsonValueKind.Array } list)
        {
            return "";
        }

        var addresses = list.EnumerateArray().Select(door => door.ValueKind == JsonValueKind.String ? Addresses(JsonText.Decode(door), ids) : NoAddress).ToList();
        return addresses.TrueForAll(address => address.Replace(NoAddress, "", StringComparison.Ordinal).Trim().Length == 0)
            ? ""
            : $" data-doors=\"{HtmlText.Encode(string.Join('|', addresses))}\"";
    }

    private static string Addresses(string door, IdLinks ids) =>
        string.Join(' ', door.Split(' ').Select(id => ids.Find(id)?.Href is { } href && href.AsSpan().IndexOfAny(" |") < 0 ? href : NoAddress));
}
