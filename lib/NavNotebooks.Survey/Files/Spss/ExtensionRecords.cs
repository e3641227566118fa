using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes the extension records that are made from the dictionary, and those that were kept as they were.</summary>
internal sealed class ExtensionRecords(RecordBuffer buffer, SpssText text, ImmutableArray<SpssVariable> variables)
{
    // What the version of the format is: that of the SPSS that first wrote all records that are written here.
    private const int MajorVersion = 21;
    private const int NoMachine = -1;
    private const int Ieee = 1;

    /// <summary>Writes all of them in the order that SPSS has.</summary>
    /// <returns>Where the number of rows stands in 8 bytes.</returns>
    public int Write(FileDictionary dictionary)
    {
        WriteNumbers();
        var texts = new TextRecords(buffer.IsBigEndian, text, variables);
        Text(SpssSubtype.VariableSets, texts.VariableSets(dictionary));
        Text(SpssSubtype.MultipleResponse, texts.ResponseSets(dictionary, areNew: false));
        Text(SpssSubtype.ProductDetails, text.Bytes(dictionary.ProductDetails ?? "", new("What is said of the program")));
        WriteDisplay();
        Text(SpssSubtype.LongNames, texts.LongNames());
        Text(SpssSubtype.VeryLongTexts, texts.VeryLongTexts());
        Begin(SpssSubtype.LongRowCount, sizeof(long), 2);
        buffer.Int64(1);
        var rowCountAt = buffer.Length;
        buffer.Int64(-1);
        var attributes = new AttributeTexts(buffer.IsBigEndian, text);
        Text(SpssSubtype.FileAttributes, attributes.OfFile(dictionary.Attributes));
        Text(SpssSubtype.VariableAttributes, attributes.OfVariables(dictionary.Variables));
        Text(SpssSubtype.MultipleResponseByValue, texts.ResponseSets(dictionary, areNew: true));
        Text(SpssSubtype.Encoding, text.Bytes(text.EncodingName, new("The name of the encoding")));
        var longTexts = new LongTextRecords(buffer.IsBigEndian, text);
        Text(SpssSubtype.LongTextLabels, longTexts.Labels(dictionary.Variables));
        Text(SpssSubtype.LongTextMissing, longTexts.Missing(dictionary.Variables));
        foreach (var kept in dictionary.Extensions)
        {
            WriteKept(kept);
        }

        return rowCountAt;
    }

    private void WriteNumbers()
    {
        Begin(SpssSubtype.IntegerInfo, sizeof(int), 8);
        buffer.Int32s(MajorVersion, 0, 0, NoMachine, Ieee, 1, buffer.IsBigEndian ? 1 : 2, text.CharacterCode);
        Begin(SpssSubtype.FloatInfo, sizeof(double), 3);
        buffer.Double(SpssSpecialNumbers.SystemMissing);
        buffer.Double(SpssSpecialNumbers.Highest);
        buffer.Double(SpssSpecialNumbers.Lowest);
    }

    /// <summary>Measurement level, width and alignment, for each segment; a width of 0 is none, and no record says nothing of any variable.</summary>
    private void WriteDisplay()
    {
        var hasWidths = variables.Any(placed => placed.Variable.DisplayWidth is not null);
        if (!hasWidths && variables.All(placed => placed.Variable is { Alignment: null, Measure: MeasurementLevel.Unknown }))
        {
            return;
        }

        Begin(SpssSubtype.Display, sizeof(int), variables.Sum(placed => placed.ShortNames.Length) * (hasWidths ? 3 : 2));
        foreach (var placed in variables)
        {
            var variable = placed.Variable;
            var alignment = variable.Alignment ?? (variable.IsText ? ColumnAlignment.Left : ColumnAlignment.Right);
            if (variable.DisplayWidth < 0)
            {
                throw text.Refuse(placed.Place("The width in a data editor"), "is less than nothing.", "Give one of 1 or more, or none.");
            }

            foreach (var _ in placed.ShortNames)
            {
                buffer.Int32((int)variable.Measure);
                if (hasWidths)
                {
                    buffer.Int32(variable.DisplayWidth ?? 0);
                }

                buffer.Int32((int)alignment);
            }
        }
    }

    /// <summary>Elements of several bytes are turned where the order of bytes is another than that of the file it comes from.</summary>
    private void WriteKept(ExtensionRecord kept)
    {
        if (kept.ElementSize < 1 || kept.Data.Length % kept.ElementSize != 0)
        {
            throw text.Refuse(
                new(FormattableString.Invariant($"Extension record {kept.Subtype}")),
                "is not made of whole elements.",
                "Leave it out of the extensions.");
        }

        Begin(kept.Subtype, kept.ElementSize, kept.Data.Length / kept.ElementSize);
        var data = kept.Data.ToArray();
        if (kept.IsBigEndian != buffer.IsBigEndian && kept.ElementSize is sizeof(short) or sizeof(int) or sizeof(long))
        {
            for (var i = 0; i < data.Length; i += kept.ElementSize)
            {
                data.AsSpan(i, kept.ElementSize).Reverse();
            }
        }

        buffer.Raw(data);
    }

    private void Begin(int subtype, int elementSize, int count) => buffer.Int32s(SpssRecordType.Extension, subtype, elementSize, count);

    private void Text(int subtype, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty)
        {
            Begin(subtype, 1, bytes.Length);
            buffer.Raw(bytes);
        }
    }
}
