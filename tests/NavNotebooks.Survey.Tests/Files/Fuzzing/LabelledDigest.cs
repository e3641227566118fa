using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Reads a file to its end in portions, and says in a few digits what was in it.</summary>
internal static class LabelledDigest
{
    private const int Portion = 64;

    // A damaged file may be a valid one of very many rows: nobody waits for their end.
    private const int MostRows = 200_000;

    public static string Of(ILabelledReader reader)
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
            for (var data = reader.Read(Portion); data.RowCount > 0 && rows < MostRows; data = reader.Read(Portion))
            {
                rows += data.RowCount;
                foreach (var column in data.Columns)
                {
                    Add(ref digest, column);
                }
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
