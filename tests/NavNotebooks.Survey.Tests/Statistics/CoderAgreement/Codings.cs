using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

/// <summary>Codings of published examples, and random ones.</summary>
internal static class Codings
{
    /// <summary>2 to 4 coders of 1 to 15 units with codes 1 to 4; 0 is left out.</summary>
    public static Arbitrary<int[][]> Random { get; } =
        (from coders in Gen.Choose(2, 4)
         from units in Gen.Choose(1, 15)
         from codes in Gen.Choose(0, 4).ArrayOf(units).ArrayOf(coders)
         select codes).ToArbitrary();

    /// <summary>The codings of a case, one row a coder; what is left out is null there.</summary>
    public static CodedUnits Of(string name)
    {
        using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "R", "coderagreement.json")));
        var element = document.RootElement.GetProperty("cases").GetProperty(name);
        double[] codings = [.. element.GetProperty("codings").EnumerateArray().Select(code => code.ValueKind == System.Text.Json.JsonValueKind.Null ? double.NaN : code.GetDouble())];
        double[][] columns = [.. codings.Chunk(codings.Length / element.GetProperty("coders").GetInt32())];
        return CodedUnits.OfNumbers(Named(columns.Length), columns);
    }

    public static CodedUnits Numbers(params int[][] columns) =>
        CodedUnits.OfNumbers(Named(columns.Length), [.. columns.Select(column => Array.ConvertAll(column, code => code == 0 ? double.NaN : code))]);

    public static CodedUnits Labels(params string?[][] columns) => CodedUnits.OfLabels(Named(columns.Length), columns);

    /// <summary>A square or oblong table of counts, row by row.</summary>
    public static int[,] Counts(double[] cells, int columns)
    {
        var table = new int[cells.Length / columns, columns];
        for (var i = 0; i < cells.Length; i++)
        {
            table[i / columns, i % columns] = (int)cells[i];
        }

        return table;
    }

    public static string[] Named(int count) => [.. Enumerable.Range(0, count).Select(i => ((char)('A' + i)).ToString())];
}
