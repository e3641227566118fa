using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Stata;

/// <summary>.dta files of random shape and content, all of them valid, with what haven reads too.</summary>
internal static class RandomDta
{
    private const string Letters = "abcdefghijklmnop ÆØÅæøåéü€—'\"";
    private static readonly string[] NumberFormats = ["%9.0g", "%10.2f", "%12.2fc", "%10.4e", "%td", "%tc", "%tm", "%tq", "%ty", "%tdDD/NN/CCYY", "%-8.0g"];

    public static DtaFile Next(Random random)
    {
        var release = random.Next(117, 120);
        var tables = Enumerable.Range(0, random.Next(0, 4)).Select(i => (Name: FormattableString.Invariant($"table{i}"), Labels: Labels(random))).ToArray();
        var variables = Enumerable.Range(0, random.Next(1, 9)).Select(i => Variable(random, i, [.. tables.Select(table => table.Name)]))
            .Select(variable => variable.Type == DtaVariable.LongText && release == 119 ? variable with { Type = 12 } : variable).ToArray();
        var longTexts = new List<(uint Variable, ulong Row, byte Kind, byte[] Content)>();

        // haven 2.5.1 does not read long texts in big-endian files, and in version 119 finds its own only; in 117 it takes them for UTF-8.
        var hasLongTexts = variables.Any(variable => variable.Type == DtaVariable.LongText);
        var isBigEndian = !hasLongTexts && random.Next(2) == 0;
        var encoding = release == 117 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.UTF8;
        return new DtaFile
        {
            Release = release,
            IsBigEndian = isBigEndian,
            Encoding = encoding,
            Label = Text(random, 20),
            Timestamp = random.Next(2) == 0 ? "" : "05 Nov 2026 14:03",
            Variables = variables,
            Rows = [.. Enumerable.Range(1, random.Next(1, 30)).Select(row => variables.Select((variable, i) => Cell(random, variable, i + 1, row)).ToArray())],
            LabelTables = tables,
            LongTexts = longTexts,
        };

        object Cell(Random source, DtaVariable variable, int number, int row)
        {
            if (variable.Type != DtaVariable.LongText)
            {
                return CellOf(source, variable);
            }

            if (source.Next(3) == 0)
            {
                return (0, 0);
            }

            longTexts.Add(((uint)number, (ulong)row, 130, Encoding.UTF8.GetBytes(Text(source, 400) + "\0")));
            return (number, row);
        }
    }

    private static DtaVariable Variable(Random random, int index, string[] tables)
    {
        var name = FormattableString.Invariant($"v{index}_") + new string('x', random.Next(0, 20));
        var label = Text(random, 40);
        return random.Next(8) switch
        {
            0 => new DtaVariable(name, random.Next(1, 200), "%-9s") { Label = label },
            1 => new DtaVariable(name, DtaVariable.LongText, "%9s") { Label = label },
            var kind => new DtaVariable(name, DtaVariable.Double + ((kind - 2) % 5), NumberFormats[random.Next(NumberFormats.Length)])
            {
                Label = label,
                LabelTable = tables.Length > 0 && random.Next(2) == 0 ? tables[random.Next(tables.Length)] : "",
            },
        };
    }

    private static object CellOf(Random random, DtaVariable variable)
    {
        var missing = random.Next(4) == 0 ? random.Next(27) : -1;
        return variable.Type switch
        {
            DtaVariable.Byte => missing >= 0 ? (sbyte)(101 + missing) : (sbyte)random.Next(-127, 101),
            DtaVariable.Int => missing >= 0 ? (short)(32741 + missing) : (short)random.Next(-32767, 32741),
            DtaVariable.Long => missing >= 0 ? 2147483621 + missing : random.Next(-2147483647, 2147483621),
            DtaVariable.Float => missing >= 0 ? BitConverter.Int32BitsToSingle(0x7F00_0000 + (missing * 0x800)) : (float)((random.NextDouble() - 0.5) * 1e6),
            DtaVariable.Double => missing >= 0 ? 0x7FE0_0000_0000_0000 + (missing * 0x0100_0000_0000L) : (object)Math.Round((random.NextDouble() - 0.5) * 1e10, 3),
            _ => Text(random, variable.Type / 3),
        };
    }

    private static (int Value, string Label)[] Labels(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 8)).Select(i => (random.Next(5) == 0 ? 2147483622 + i : (3 * i) - 2, Text(random, 30) + i.ToString(CultureInfo.InvariantCulture))),
    ];

    private static string Text(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => Letters[random.Next(Letters.Length)])).TrimEnd(' ');
}
