using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>What the stored outputs of a notebook rest on, as the run that gave them wrote into the notebook's metadata.</summary>
/// <remarks><c>"nav": {"rests_on": {"published": ["owners-2011"], "synthetic": ["office-2019", "owners-2019"]}}</c>, sorted, so that the same run gives the same bytes.</remarks>
public static class RestsOn
{
    private const string Own = "nav";
    private const string Key = "rests_on";

    /// <summary>What the notebook's metadata tell; <see langword="null"/> where they do not tell.</summary>
    public static ImmutableHashSet<OpenedData>? In(Notebook notebook)
    {
        var told = notebook.Metadata.Object(Own);
        return told[Key] is null
            ? null
            : [.. told.Object(Key).Entries.Where(entry => entry.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(entry => Waves(entry.Value).Select(wave => new OpenedData(wave, entry.Key)))];
    }

    /// <summary>The notebook with its metadata telling what its outputs rest on; telling nothing where that is no data at all.</summary>
    public static Notebook Told(Notebook notebook, IEnumerable<OpenedData> opened)
    {
        var byBasis = opened.GroupBy(data => data.Basis, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var before = notebook.Metadata.Object(Own);
        if (byBasis.Count == 0)
        {
            var left = before.Without(Key);
            return before[Key] is null ? notebook
                : notebook.WithMetadata(left.Entries.IsEmpty ? notebook.Metadata.Without(Own) : notebook.Metadata.With(Own, left));
        }

        var told = byBasis.Aggregate(JsonFields.Empty, (fields, basis) => fields.With(
            basis.Key,
            JsonText.ElementOf([.. basis.Select(data => data.Wave).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])));
        return before.Object(Key).ToString() == told.ToString() ? notebook : notebook.WithMetadata(notebook.Metadata.With(Own, before.With(Key, told)));
    }

    private static IEnumerable<string> Waves(JsonElement list) =>
        list.EnumerateArray().Where(wave => wave.ValueKind == JsonValueKind.String).Select(wave => wave.GetString()!);
}
