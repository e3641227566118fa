using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Plain variables and small data to write.</summary>
internal static class SampleVariables
{
    public static LabelledVariable Number(string name) => new() { Name = name, PrintFormat = DataFormat.Default, WriteFormat = DataFormat.Default };

    public static LabelledVariable Text(string name, int width) =>
        new() { Name = name, TextWidth = width, PrintFormat = DataFormat.Texts(width), WriteFormat = DataFormat.Texts(width) };

    public static FileDictionary Of(params LabelledVariable[] variables) => new() { Variables = [.. variables] };

    /// <summary>Rows that follow from the number of the row: small and large numbers, missing, empty, short and full texts.</summary>
    public static LabelledData Rows(FileDictionary dictionary, int rows) =>
        new(dictionary, [.. dictionary.Variables.Select((variable, i) => Column(variable, i, rows))]);

    /// <summary>Some rows of all.</summary>
    public static LabelledData Slice(LabelledData data, int first, int count) => new(
        data.Dictionary,
        [
            .. data.Columns.Select(LabelledColumn (column) => column switch
            {
                NumberColumn numbers => new NumberColumn(column.Variable, [.. numbers.Values.Slice(first, count)]),
                _ => new TextColumn(column.Variable, [.. ((TextColumn)column).Values.Slice(first, count)]),
            }),
        ]);

    private static LabelledColumn Column(LabelledVariable variable, int seed, int rows)
    {
        var random = new Random(seed);
        return variable.IsText
            ? new TextColumn(variable, [.. Enumerable.Range(0, rows).Select(_ => TextOf(random, variable.TextWidth))])
            : new NumberColumn(variable, [.. Enumerable.Range(0, rows).Select(_ => NumberOf(random))]);
    }

    private static double NumberOf(Random random) => random.Next(8) switch
    {
        0 => double.NaN,
        1 => random.Next(-120, 170),
        2 => random.NextDouble(),
        3 => -0.0,
        4 => double.MaxValue * random.NextDouble(),
        _ => random.Next(1, 6),
    };

    private static string TextOf(Random random, int width)
    {
        var length = random.Next(4) switch { 0 => 0, 1 => width, _ => random.Next(width + 1) };
        var text = string.Create(length, random, static (letters, chance) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = chance.Next(5) == 0 ? ' ' : (char)chance.Next('!', '~');
            }
        });
        return text.TrimEnd(' ');
    }
}
