using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The extension records of what texts of more than eight bytes mean, and which of them are missing.</summary>
internal sealed class LongTextRecords(bool isBigEndian, SpssText text)
{
    /// <summary>Labels, by the name of the variable.</summary>
    public ReadOnlySpan<byte> Labels(ImmutableArray<LabelledVariable> variables)
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var variable in variables.Where(variable => variable.TextWidth > SpssVariable.WidestShort && !variable.ValueLabels.IsEmpty))
        {
            Counted(bytes, text.Encoding.GetBytes(variable.Name));
            bytes.Int32s(variable.TextWidth, variable.ValueLabels.Length);
            foreach (var (value, label) in variable.ValueLabels)
            {
                bytes.Int32(variable.TextWidth);
                bytes.Padded(text.Encoding.GetBytes(value.Text), variable.TextWidth);
                Counted(bytes, text.Bytes(label, VariableRecords.LongestLabel, new("The label of a value", variable.Name)));
            }
        }

        return bytes.Bytes;
    }

    /// <summary>Missing values, by the name of the variable: of each the first eight bytes, behind which there is nothing.</summary>
    public ReadOnlySpan<byte> Missing(ImmutableArray<LabelledVariable> variables)
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var variable in variables.Where(variable => variable.TextWidth > SpssVariable.WidestShort && !variable.Missing.Values.IsEmpty))
        {
            Counted(bytes, text.Encoding.GetBytes(variable.Name));
            bytes.Raw((byte)variable.Missing.Values.Length);
            bytes.Int32(SpssVariable.WidestShort);
            foreach (var value in variable.Missing.Values)
            {
                bytes.Padded(text.Encoding.GetBytes(value.Text), SpssVariable.WidestShort);
            }
        }

        return bytes.Bytes;
    }

    private static void Counted(RecordBuffer bytes, ReadOnlySpan<byte> value)
    {
        bytes.Int32(value.Length);
        bytes.Raw(value);
    }
}
