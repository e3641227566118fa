using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What the codebook sheet of a workbook says of one variable.</summary>
internal sealed class CodebookEntry
{
    private const int MostMissing = 3;

    private readonly List<(SheetCell Cell, string? Label)> values = [];
    private readonly List<SheetCell> missing = [];
    private readonly Dictionary<string, double> codes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The variable's label.</summary>
    public string? Label { get; private set; }

    /// <summary>Whether any value that is a number has a label.</summary>
    public bool HasCodes => codes.Count > 0;

    /// <summary>How many values are declared missing beyond what a variable can hold.</summary>
    public int MissingLeftOut { get; private set; }

    /// <summary>How a column of its codes is shown.</summary>
    public DataFormat CodeFormat
    {
        get
        {
            var profile = new ColumnProfile();
            foreach (var code in codes.Values)
            {
                profile.Add(System.Text.Encoding.UTF8.GetBytes(CellNumber.Format(code, DecimalMark.Point)), row: 0);
            }

            return profile.NumberFormat;
        }
    }

    /// <summary>Takes in the label of the variable; the first one stays.</summary>
    public void Name(string label) => Label ??= label.Length > 0 ? label : null;

    /// <summary>Takes in a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="label">What it means; empty where nothing is said.</param>
    /// <param name="isMissing">Whether it counts as missing.</param>
    public void Add(SheetCell value, string label, bool isMissing)
    {
        values.Add((value, label.Length > 0 ? label : null));
        if (isMissing)
        {
            missing.Add(value);
        }

        // A label that stands for two codes stands for none.
        if (label.Length > 0 && NumberOf(value) is var code && !double.IsNaN(code) && !codes.TryAdd(Tidy(label), code) && codes[Tidy(label)] != code)
        {
            codes[Tidy(label)] = double.NaN;
        }
    }

    /// <summary>The code that a cell of text stands for: by its label, or as a number; <see langword="null"/> where it stands for none.</summary>
    public double? CodeOf(string text)
    {
        if (codes.TryGetValue(Tidy(text), out var code) && !double.IsNaN(code))
        {
            return code;
        }

        var number = CellNumber.Parse(text.Trim(), DecimalMark.Point);
        return double.IsNaN(number) ? null : number;
    }

    /// <summary>A variable with the labels and missing values of this entry, as far as they are of its type.</summary>
    public LabelledVariable Describe(LabelledVariable variable)
    {
        var labels = values.Where(value => value.Label is not null).Select(value => (Value: ValueOf(value.Cell, variable.IsText), Label: value.Label!))
            .Where(pair => pair.Value is not null).DistinctBy(pair => pair.Value).Select(pair => new ValueLabel(pair.Value!.Value, pair.Label)).ToImmutableArray();
        return variable with { Label = Label, ValueLabels = labels.IsEmpty ? variable.ValueLabels : labels, Missing = MissingOf(variable.IsText, labels) };
    }

    private MissingValues MissingOf(bool isText, ImmutableArray<ValueLabel> labels)
    {
        DataValue[] declared = [.. missing.Select(cell => ValueOf(cell, isText)).OfType<DataValue>().Distinct()];
        if (declared.Length <= MostMissing)
        {
            return MissingValues.Of(declared);
        }

        if (!isText)
        {
            // More than three fit as a range, where no valid value lies in it.
            var (low, high) = (declared.Min(value => value.Number), declared.Max(value => value.Number));
            if (!labels.Any(label => label.Value.Number >= low && label.Value.Number <= high && !declared.Contains(label.Value)))
            {
                return MissingValues.Range(low, high);
            }
        }

        MissingLeftOut = declared.Length - MostMissing;
        return MissingValues.Of(declared.AsSpan(0, MostMissing));
    }

    private static DataValue? ValueOf(SheetCell cell, bool isText)
    {
        var number = NumberOf(cell);
        return isText ? DataValue.Of(cell.Words) : double.IsNaN(number) ? null : DataValue.Of(number);
    }

    private static double NumberOf(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Number or SheetCellKind.Boolean => cell.Number,
        SheetCellKind.Text when cell.Text.Contains(',', StringComparison.Ordinal) => CellNumber.Parse(cell.Text.Trim(), DecimalMark.Comma),
        SheetCellKind.Text => CellNumber.Parse(cell.Text.Trim(), DecimalMark.Point),
        _ => double.NaN,
    };

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
