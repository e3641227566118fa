using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>Variables with every property that a file can hold.</summary>
internal static class RandomVariables
{
    private const int WidestName = 64;
    private const int UsualName = 24;
    private const int WidestVariableLabel = 255;
    private const int WidestValueLabel = 120;
    private const int WidestMissingText = 8;

    private static readonly int[] Widths = [1, 2, 7, 8, 9, 15, 16, 17, 40, 80, 251, 252, 253, 254, 255, 256, 257, 300, 504, 505, 1000];

    public static ImmutableArray<LabelledVariable> Of(Chance chance, int count, bool mayBeWidest)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with" };
        var variables = ImmutableArray.CreateBuilder<LabelledVariable>(count);
        ImmutableArray<ValueLabel> shared = [.. Enumerable.Range(1, 4).Select(code => new ValueLabel(DataValue.Of(code), chance.Text(WidestValueLabel)))];
        while (variables.Count < count)
        {
            var name = NewName(chance, names);
            var width = mayBeWidest && variables.Count == 0 ? LabelledVariable.WidestText : chance.Of(Widths);
            variables.Add(chance.Between(0, 9) switch
            {
                < 3 when !(mayBeWidest && variables.Count == 0) => Number(chance, name) with { ValueLabels = chance.OneIn(2) ? shared : NumberLabels(chance) },
                < 4 when !(mayBeWidest && variables.Count == 0) => Moment(chance, name),
                _ when count > 1000 => Number(chance, name),
                _ => Text(chance, name, width),
            });
        }

        return variables.ToImmutable();
    }

    private static string NewName(Chance chance, HashSet<string> names)
    {
        var name = chance.Name(chance.OneIn(8) ? WidestName : UsualName);
        for (var number = 2; !names.Add(name); number++)
        {
            name = chance.Name(8) + FormattableString.Invariant($"{number}");
        }

        return name;
    }

    private static LabelledVariable Number(Chance chance, string name)
    {
        var format = RandomFormats.Number(chance);
        return Common(chance, name) with
        {
            PrintFormat = format,
            WriteFormat = chance.OneIn(4) ? RandomFormats.Number(chance) : format,
            Missing = MissingNumbers(chance),
        };
    }

    private static LabelledVariable Moment(Chance chance, string name)
    {
        var format = chance.Of([.. RandomFormats.Moments]);
        return Common(chance, name) with
        {
            PrintFormat = format,
            WriteFormat = format,
            Missing = chance.OneIn(3) ? MissingValues.Of(DataValue.Of(RandomFormats.Value(chance, format))) : MissingValues.None,
        };
    }

    private static LabelledVariable Text(Chance chance, string name, int width)
    {
        var format = width <= 127 && chance.OneIn(5) ? new DataFormat(DataFormatKind.HexText, 2 * width, 0) : DataFormat.Texts(width);
        return Common(chance, name) with
        {
            TextWidth = width,
            PrintFormat = format,
            WriteFormat = format,
            ValueLabels = chance.OneIn(2) ? TextLabels(chance, width) : [],
            Missing = chance.OneIn(3)
                ? MissingValues.Of([.. Texts(chance, Math.Min(width, WidestMissingText)).Take(chance.Between(1, 3)).Select(DataValue.Of)])
                : MissingValues.None,
        };
    }

    private static LabelledVariable Common(Chance chance, string name) => new()
    {
        Name = name,
        PrintFormat = DataFormat.Default,
        WriteFormat = DataFormat.Default,
        Label = chance.OneIn(3) ? null : chance.Text(WidestVariableLabel),
        Measure = chance.Of(MeasurementLevel.Nominal, MeasurementLevel.Ordinal, MeasurementLevel.Scale),
        DisplayWidth = chance.Of(8, chance.Between(1, 40), 255),
        Alignment = chance.Of(ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Centre),
        Role = chance.Of(Enum.GetValues<VariableRole>()),
        Attributes = chance.OneIn(5) ? Attributes(chance) : [],
    };

    /// <summary>Attributes of a variable or a file.</summary>
    public static ImmutableArray<CustomAttribute> Attributes(Chance chance) =>
    [
        .. Enumerable.Range(1, chance.Between(1, 3)).Select(number => new CustomAttribute(
            FormattableString.Invariant($"{chance.Name(30)}{number}"),
            [.. Enumerable.Range(0, chance.Of(1, 1, 3)).Select(_ => chance.Text(60))])),
    ];

    private static ImmutableArray<ValueLabel> NumberLabels(Chance chance) => chance.OneIn(3)
        ? []
        :
        [
            .. Enumerable.Range(0, chance.Of(1, 3, 5, 200)).Select(_ => RandomNumbers.Value(chance)).Distinct().Order()
                .Select(value => new ValueLabel(DataValue.Of(value), chance.Text(WidestValueLabel))),
        ];

    private static ImmutableArray<ValueLabel> TextLabels(Chance chance, int width) =>
        [.. Texts(chance, Math.Min(width, 255)).Order(StringComparer.Ordinal).Select(text => new ValueLabel(DataValue.Of(text), chance.Text(WidestValueLabel)))];

    private static IEnumerable<string> Texts(Chance chance, int width) =>
        Enumerable.Range(0, chance.Between(1, 6)).Select(_ => chance.Text(width).Trim(' ')).Where(text => text.Length > 0).DefaultIfEmpty("x").Distinct(StringComparer.Ordinal);

    private static MissingValues MissingNumbers(Chance chance)
    {
        var (one, other) = (RandomNumbers.Value(chance), RandomNumbers.Value(chance));
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        DataValue[] single = chance.OneIn(2) ? [DataValue.Of(chance.Between(-9, 999))] : [];
        return chance.Between(0, 7) switch
        {
            0 => MissingValues.Of([.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => RandomNumbers.Value(chance)).Distinct().Select(DataValue.Of)]),
            1 => MissingValues.Of(DataValue.Of(9), DataValue.Of(99), DataValue.Of(-1.5)),
            2 => MissingValues.Range(low, high, single),
            3 => MissingValues.Range(double.NegativeInfinity, high, single),
            4 => MissingValues.Range(low, double.PositiveInfinity, single),
            _ => MissingValues.None,
        };
    }
}
