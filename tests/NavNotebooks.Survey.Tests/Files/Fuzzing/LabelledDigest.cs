using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Reads a file to its end in portions of rows, and says in a few digits what was in it.</summary>
internal static class LabelledDigest
{
    public static string Of(ILabelledReader reader, int portion)
    {
        using (reader)
        {
            var digest = default(HashCode64);
            foreach (var variable in reader.Dictionary.Variables)
            {
                digest.Add(variable.Name);
                digest.Add(variable.Label ?? "");
                digest.Add(variable.TextWidth);
                digest.Add(variable.PrintFormat.Width);
                foreach (var label in variable.ValueLabels)
                {
                    digest.Add(label.Value.ToString());
                    digest.Add(label.Label);
                }
            }

            var rows = 0;
            var columns = new HashCode64[reader.Dictionary.Variables.Length];
            for (var data = reader.Read(portion); data.RowCount > 0; data = reader.Read(portion))
            {
                rows += data.RowCount;
                for (var i = 0; i < columns.Length; i++)
                {
                    Add(ref columns[i], data.Columns[i]);
                }
            }

            foreach (var column in columns)
            {
                digest.Add((long)column.Value);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {reader.Notes.Length} notes, {digest.Value:X}");
        }
    }

    private static void Add(ref HashCode64 digest, LabelledColumn column)
    {
        if (column is NumberColumn numbers)
        {
            foreach (var number in numbers.Values)
            {
                digest.Add(BitConverter.DoubleToInt64Bits(number));
            }
        }
        else
        {
            foreach (var text in ((TextColumn)column).Values)
            {
                digest.Add(text);
            }
        }
    }

    // The same on every run, unlike HashCode.
    private struct HashCode64
    {
        private const ulong Prime = 1_099_511_628_211;

        public ulong Value { get; private set; }

        public void Add(long number) => Value = (Value ^ (ulong)number) * Prime;

        public void Add(string text)
        {
            foreach (var letter in text)
            {
                Value = (Value ^ letter) * Prime;
            }

            Add(text.Length);
        }
    }
}
