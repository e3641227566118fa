namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Texts of cells; equal ones that come often are one object.</summary>
internal sealed class CsvTextCache(CsvLayout layout)
{
    private const int Places = 1024;
    private const int LongestKept = 64;

    private readonly byte[]?[] keys = new byte[]?[Places];
    private readonly string[] texts = new string[Places];

    /// <summary>The text of a cell.</summary>
    public string TextOf(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return "";
        }

        if (cell.Length > LongestKept)
        {
            return layout.TextOf(cell);
        }

        var hash = 2166136261u;
        foreach (var value in cell)
        {
            hash = (hash ^ value) * 16777619;
        }

        var place = (hash ^ (hash >> 16)) % Places;
        if (keys[place] is { } key && cell.SequenceEqual(key))
        {
            return texts[place];
        }

        keys[place] = cell.ToArray();
        return texts[place] = layout.TextOf(cell);
    }
}
