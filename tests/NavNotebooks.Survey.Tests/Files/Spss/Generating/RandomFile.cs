using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>A file that a seed decides: its contents, and how it is to be written.</summary>
internal sealed record RandomFile(int Seed, LabelledData Data, SpssWriteOptions Options)
{
    // Seeds that make what a random file seldom is.
    private const int Period = 61;
    private const int ManyVariables = 11;
    private const int NoRows = 22;
    private const int ManyRows = 33;
    private const int Widest = 44;
    private const int BeyondOneBlock = 166;

    private static readonly string[] Encodings = ["utf-8", "utf-8", "windows-1252", "iso-8859-15", "macintosh"];

    /// <summary>The same file for the same seed, on every machine.</summary>
    public static RandomFile Of(int seed)
    {
        var encoding = CodePages.Named(Encodings[seed % Encodings.Length]);
        var chance = new Chance(seed, encoding);
        var isBigEndian = seed % 7 is 1 or 4 or 6;
        var kind = seed % Period;
        var variables = RandomVariables.Of(chance, VariableCount(chance, kind), kind == Widest);
        var dictionary = RandomDictionary.Of(chance, variables, isBigEndian);
        var data = new LabelledData(dictionary, [.. variables.Select(variable => Column(chance, variable, RowCount(seed)))]);
        var compression = (SpssCompression)(seed / 2 % 3);
        return new(seed, data, new() { Compression = compression, Encoding = dictionary.Encoding, IsBigEndian = isBigEndian, Created = dictionary.Created });
    }

    private static int VariableCount(Chance chance, int kind) => kind switch
    {
        ManyVariables => 1500,
        ManyRows or Widest => 3,
        _ => chance.Between(2, 25),
    };

    private static int RowCount(int seed) => (seed, seed % Period) switch
    {
        (BeyondOneBlock, _) => 1000,
        (_, NoRows) => 0,
        (_, ManyVariables) => 3,
        (_, ManyRows) => 4000,
        (_, Widest) => 12,
        _ => 1 + (seed * 7 % 40),
    };

    private static LabelledColumn Column(Chance chance, LabelledVariable variable, int rows) => variable.IsText
        ? new TextColumn(variable, [.. Enumerable.Range(0, rows).Select(_ => TextOf(chance, variable))])
        : new NumberColumn(variable, [.. Enumerable.Range(0, rows).Select(_ => NumberOf(chance, variable))]);

    private static string TextOf(Chance chance, LabelledVariable variable) => chance.Between(0, 5) switch
    {
        0 => "",
        1 when !variable.ValueLabels.IsEmpty => variable.ValueLabels[^1].Value.Text,
        2 when !variable.Missing.IsNone => variable.Missing.Values[0].Text,
        _ => chance.Text(variable.TextWidth),
    };

    private static double NumberOf(Chance chance, LabelledVariable variable)
    {
        if (variable.PrintFormat is { IsDate: true } or { IsTime: true } or { Kind: DataFormatKind.Weekday or DataFormatKind.Month })
        {
            return chance.OneIn(12) ? double.NaN : RandomFormats.Value(chance, variable.PrintFormat);
        }

        return RandomNumbers.ValueOrNone(chance);
    }
}
