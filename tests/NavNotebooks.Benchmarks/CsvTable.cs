using System.Globalization;
using System.Text;

namespace NavNotebooks.Benchmarks;

/// <summary>A made-up CSV file of 1,000,000 rows and 50 numeric variables: 40 answers from 1 to 5, 5 whole numbers, 5 with decimals; one cell in fifty is empty.</summary>
internal static class CsvTable
{
    public const int Rows = 1_000_000;
    public const int Variables = 50;
    public const string FileName = "table.csv";

    private const int Answers = 40;
    private const int WholeNumbers = 45;

    public static void Write(string folder)
    {
        var random = new Random(50);
        using var file = new StreamWriter(Path.Combine(folder, FileName), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.Write(string.Join(',', Enumerable.Range(1, Variables).Select(number => "v" + number.ToString(CultureInfo.InvariantCulture))) + "\n");
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Variables; column++)
            {
                file.Write(Cell(random, column));
                file.Write(column == Variables - 1 ? '\n' : ',');
            }
        }
    }

    private static string Cell(Random random, int column)
    {
        if (random.Next(50) == 0)
        {
            return "";
        }

        return column switch
        {
            < Answers => random.Next(1, 6).ToString(CultureInfo.InvariantCulture),
            < WholeNumbers => random.Next(100_000).ToString(CultureInfo.InvariantCulture),
            _ => (random.NextDouble() * 100).ToString("0.###", CultureInfo.InvariantCulture),
        };
    }
}
