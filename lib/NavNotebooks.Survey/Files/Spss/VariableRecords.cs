using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes the records of variables, and those of the labels of numbers and short texts.</summary>
internal sealed class VariableRecords(RecordBuffer buffer, SpssText text, ImmutableArray<string>.Builder notes)
{
    /// <summary>The longest label of a variable or a value, in bytes.</summary>
    public const int LongestLabel = 255;

    private readonly List<string> withoutLetters = [];

    /// <summary>Writes all variables, then the labels.</summary>
    public void Write(ImmutableArray<SpssVariable> variables)
    {
        foreach (var variable in variables)
        {
            WriteFirst(variable);
            var width = variable.Variable.TextWidth;
            WriteContinuation(SpssSegments.WidthOf(width, segment: 0));
            for (var segment = 1; segment < variable.ShortNames.Length; segment++)
            {
                WriteFurther(variable, segment);
            }
        }

        foreach (var alike in variables.Where(HasShortLabels).GroupBy(variable => variable, new SameLabels()))
        {
            WriteLabels(alike.Key, [.. alike]);
        }

        if (withoutLetters.Count > 0)
        {
            notes.Add($"SPSS has one system missing, without a letter: labels and declarations of missing values with letters were left out ({string.Join(", ", withoutLetters.Distinct())}).");
        }
    }

    /// <summary>A length filled up to whole units.</summary>
    private static int Padded(int length, int unit) => (length + unit - 1) / unit * unit;

    private static bool HasShortLabels(SpssVariable variable) =>
        !variable.Variable.ValueLabels.IsEmpty && variable.Variable.TextWidth <= SpssVariable.WidestShort;

    private void WriteFirst(SpssVariable placed)
    {
        var variable = placed.Variable;
        var label = string.IsNullOrEmpty(variable.Label) ? null : text.Bytes(variable.Label, LongestLabel, placed.Place("The label"));
        var isLong = variable.TextWidth > SpssVariable.WidestShort;
        var missing = isLong ? [] : Holdable(variable.Missing.Values, variable);
        var count = variable.Missing.HasRange ? -2 - missing.Length : missing.Length;
        buffer.Int32s(SpssRecordType.Variable, SpssSegments.WidthOf(variable.TextWidth, segment: 0), label is null ? 0 : 1, count);
        buffer.Int32s(SpssFormats.Pack(variable.PrintFormat), SpssFormats.Pack(variable.WriteFormat));
        WriteShortName(placed.ShortNames[0]);
        if (label is not null)
        {
            buffer.Int32(label.Length);
            buffer.Padded(label, Padded(label.Length, 4));
        }

        if (variable.Missing is { Low: { } low, High: { } high })
        {
            buffer.Double(double.IsNegativeInfinity(low) ? SpssSpecialNumbers.Lowest : low);
            buffer.Double(double.IsPositiveInfinity(high) ? SpssSpecialNumbers.Highest : high);
        }

        foreach (var value in missing)
        {
            WriteShortValue(value, placed.Place("A missing value"));
        }
    }

    private void WriteFurther(SpssVariable placed, int segment)
    {
        var width = SpssSegments.WidthOf(placed.Variable.TextWidth, segment);
        var format = SpssFormats.Pack(DataFormat.Texts(width));
        buffer.Int32s(SpssRecordType.Variable, width, 0, 0, format, format);
        WriteShortName(placed.ShortNames[segment]);
        WriteContinuation(width);
    }

    private void WriteShortName(string name) => buffer.Padded(text.Encoding.GetBytes(name), SpssNames.LongestShort);

    /// <summary>A record for each further element of a text, which says nothing.</summary>
    private void WriteContinuation(int width)
    {
        for (var element = SpssSegments.SlotsFor(width); element > 1; element--)
        {
            buffer.Int32s(SpssRecordType.Variable, -1, 0, 0, 0, 0);
            buffer.Padded([], SpssNames.LongestShort);
        }
    }

    private void WriteLabels(SpssVariable first, ImmutableArray<SpssVariable> variables)
    {
        var place = first.Place("The label of a value");
        var held = first.Variable.ValueLabels.RemoveAll(label => HasLetter(label.Value));
        if (held.Length < first.Variable.ValueLabels.Length)
        {
            withoutLetters.AddRange(variables.Select(variable => variable.Variable.Name));
        }

        if (held.IsEmpty)
        {
            return;
        }

        buffer.Int32s(SpssRecordType.ValueLabels, held.Length);
        foreach (var (value, label) in held)
        {
            WriteShortValue(value, place);
            var bytes = text.Bytes(label, LongestLabel, place);
            buffer.Raw((byte)bytes.Length);
            buffer.Padded(bytes, Padded(bytes.Length + 1, SpssSegments.Slot) - 1);
        }

        buffer.Int32s(SpssRecordType.ValueLabelVariables, variables.Length);
        foreach (var variable in variables)
        {
            buffer.Int32(variable.FirstElement + 1);
        }
    }

    private void WriteShortValue(DataValue value, SpssPlace place)
    {
        if (value.IsText)
        {
            buffer.Padded(text.Bytes(value.Text, place), SpssVariable.WidestShort);
        }
        else
        {
            buffer.Double(double.IsNaN(value.Number) ? SpssSpecialNumbers.SystemMissing : value.Number);
        }
    }

    private static bool HasLetter(DataValue value) => !value.IsText && TaggedMissing.LetterOf(value.Number) is not null;

    /// <summary>Values without those that are missing with a letter.</summary>
    private ImmutableArray<DataValue> Holdable(ImmutableArray<DataValue> values, LabelledVariable variable)
    {
        var held = values.RemoveAll(HasLetter);
        if (held.Length < values.Length)
        {
            withoutLetters.Add(variable.Name);
        }

        return held;
    }

    /// <summary>Variables whose labels are one set.</summary>
    private sealed class SameLabels : IEqualityComparer<SpssVariable>
    {
        public bool Equals(SpssVariable? x, SpssVariable? y) => ReferenceEquals(x, y)
            || (x!.Variable.TextWidth == y!.Variable.TextWidth && Same(x.Variable.ValueLabels, y.Variable.ValueLabels));

        public int GetHashCode(SpssVariable obj) =>
            HashCode.Combine(obj.Variable.TextWidth, obj.Variable.ValueLabels.Length, obj.Variable.ValueLabels[0].Label);

        private static bool Same(ImmutableArray<ValueLabel> x, ImmutableArray<ValueLabel> y) =>
            x.Length == y.Length && x.Zip(y).All(pair => pair.First.Label == pair.Second.Label && AreSame(pair.First.Value, pair.Second.Value));

        private static bool AreSame(DataValue x, DataValue y) => x == y
            && (x.IsText || BitConverter.DoubleToInt64Bits(x.Number) == BitConverter.DoubleToInt64Bits(y.Number));
    }
}
