using System.Buffers.Binary;
using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The tables of value labels of a .dta file, by their names.</summary>
internal sealed class StataValueLabels(StataInput input, StataHeader header, StataText text)
{
    private const int Padding = 3;
    private const string Opening = "<lbl>";

    /// <summary>Reads the part from its tag to the end of the file.</summary>
    public Dictionary<string, ImmutableArray<ValueLabel>> Read()
    {
        input.Record = "value labels";
        header.RequirePlace(input, StataParts.ValueLabels);
        input.Expect("<value_labels>");
        var tables = new Dictionary<string, ImmutableArray<ValueLabel>>(StringComparer.Ordinal);
        Span<byte> tag = stackalloc byte[Opening.Length];
        while (true)
        {
            var at = input.Position;
            input.Fill(tag);
            if (!System.Text.Ascii.Equals(tag, Opening))
            {
                input.Position = at;
                break;
            }

            var length = input.Unsigned(sizeof(uint));
            var name = text.Decode(input.Bytes(header.Version.Name));
            input.Skip(Padding);
            at = input.Position;
            tables[name] = ReadTable(input.Bytes((long)length), at);
            input.Expect("</lbl>");
        }

        input.Expect("</value_labels>");
        header.RequirePlace(input, StataParts.End);
        input.Expect("</stata_dta>");
        return tables;
    }

    // The number of labels, the length of the texts, then as many places of texts, as many values, and the texts.
    private ImmutableArray<ValueLabel> ReadTable(byte[] table, long at)
    {
        if (table.Length < 8)
        {
            throw input.Damaged("A table of value labels is too short.", at);
        }

        var count = NumberAt(table, 0);
        var textLength = NumberAt(table, 4);
        if (count < 0 || textLength < 0 || 8 + (8L * count) + textLength > table.Length)
        {
            throw input.Damaged("A table of value labels is shorter than its labels.", at);
        }

        var texts = table.AsSpan(8 + (8 * count), textLength);
        var known = new Dictionary<int, string>();
        var left = textLength;
        var labels = ImmutableArray.CreateBuilder<ValueLabel>(count);
        for (var i = 0; i < count; i++)
        {
            var place = NumberAt(table, 8 + (4 * i));
            if (place < 0 || place >= textLength)
            {
                throw input.Damaged("A value label stands outside its table.", at);
            }

            if (!known.TryGetValue(place, out var label))
            {
                var bytes = texts[place..];
                var end = bytes.IndexOf((byte)0);
                label = text.Decode(bytes);

                // Texts that overlap could make a small file fill any memory.
                left -= end < 0 ? bytes.Length : end + 1;
                known[place] = left >= 0 ? label : throw input.Damaged("Value labels overlap.", at);
            }

            labels.Add(new ValueLabel(DataValue.Of(StataNumber.OfLong(NumberAt(table, 8 + (4 * count) + (4 * i)))), label));
        }

        return labels.MoveToImmutable();
    }

    private int NumberAt(byte[] table, int at)
    {
        var bytes = table.AsSpan(at);
        return input.IsBigEndian ? BinaryPrimitives.ReadInt32BigEndian(bytes) : BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }
}
