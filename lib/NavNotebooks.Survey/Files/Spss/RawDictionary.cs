using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Everything before the rows, as it stands in the file.</summary>
internal sealed class RawDictionary(SpssHeader header)
{
    private const int IntegerInfoCount = 8;
    private const int CodePageIndex = 7;

    public SpssHeader Header { get; } = header;

    public List<RawVariable> Variables { get; } = [];

    /// <summary>Elements of a row, counted from the variables.</summary>
    public int SlotCount { get; set; }

    public List<RawLabelSet> LabelSets { get; } = [];

    public List<byte[]> Documents { get; } = [];

    public List<RawExtension> Extensions { get; } = [];

    /// <summary>The name in the record of the encoding; <see langword="null"/> where there is none.</summary>
    public string? EncodingName => Extensions.Find(extension => extension is { Subtype: SpssSubtype.Encoding, ElementSize: 1 }) is { } record
        ? Encoding.ASCII.GetString(record.Data.AsSpan().Trim(" \0"u8))
        : null;

    /// <summary>The code page in the record of integers; <see langword="null"/> where there is none.</summary>
    public int? CodePage { get; set; }

    /// <summary>The record of integers, if it has the form that it must have.</summary>
    public RawExtension? IntegerInfo => Extensions.Find(extension =>
        extension is { Subtype: SpssSubtype.IntegerInfo, ElementSize: sizeof(int), Count: IntegerInfoCount });

    /// <summary>Finds the code page.</summary>
    public void FindCodePage(SpssInput input)
    {
        CodePage = IntegerInfo is { } record ? input.ToInt32(record.Data.AsSpan(CodePageIndex * sizeof(int))) : null;
    }

    /// <summary>All bytes that are text in the file's encoding, and nothing else.</summary>
    public IEnumerable<byte[]> Texts()
    {
        yield return Header.Label.AsSpan().TrimEnd((byte)' ').ToArray();
        foreach (var variable in Variables)
        {
            yield return variable.Name;
            if (variable.Label is { } label)
            {
                yield return label;
            }
        }

        foreach (var label in LabelSets.SelectMany(set => set.Labels))
        {
            yield return label.Label;
        }

        foreach (var line in Documents)
        {
            yield return line;
        }

        foreach (var extension in Extensions.Where(extension => IsText(extension.Subtype)))
        {
            yield return extension.Data;
        }
    }

    private static bool IsText(int subtype) => subtype is SpssSubtype.VariableSets or SpssSubtype.MultipleResponse or SpssSubtype.ProductDetails
        or SpssSubtype.LongNames or SpssSubtype.FileAttributes or SpssSubtype.VariableAttributes or SpssSubtype.MultipleResponseByValue;
}
