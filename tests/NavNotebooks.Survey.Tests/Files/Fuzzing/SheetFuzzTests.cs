using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Excel;
using NavNotebooks.Survey.Tests.Files.Spss.Generating;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damaged workbooks and text files end in data or in one error.</summary>
public sealed class SheetFuzzTests
{
    private const int Generated = 25;
    private const int LongestSeed = 20_000;

    [Fact]
    public void A_damaged_workbook_ends_in_data_or_in_one_error()
    {
        byte[][] workbooks = [.. FixtureBytes.Of("Excel", ".xlsx")];
        new Fuzzer(new("xlsx", workbooks, (bytes, portion) => LabelledDigest.Of(ExcelReader.Open(new MemoryStream(bytes), "damaged.xlsx"), portion), IsAllowed)
        {
            Damage = number => number % 3 == 0 ? Mutator.Damaged(number, workbooks) : InnerDamage.Workbook(number, workbooks),
        }).Run(Fuzzer.Count);
    }

    [Fact]
    public void A_damaged_text_file_ends_in_data_or_in_one_error() =>
        new Fuzzer(new("csv", [.. FixtureBytes.Of("Csv", ".csv"), .. Written()], ReadText, IsAllowed))
            .Run(Fuzzer.Count);

    private static string ReadText(byte[] bytes, int portion) => LabelledDigest.Of(CsvLabelledReader.Open(new MemoryStream(bytes), "damaged.csv"), portion);

    private static bool IsAllowed(Exception problem) => problem is SurveyFileException;

    private static IEnumerable<byte[]> Written() => Enumerable.Range(0, Generated).Select(RandomFile.Of).Select(Text).Where(bytes => bytes.Length <= LongestSeed);

    private static byte[] Text(RandomFile file)
    {
        var bytes = new MemoryStream();
        using (var writer = CsvLabelledWriter.Create(bytes, file.Data.Dictionary))
        {
            writer.Append(file.Data);
            writer.Complete();
        }

        return bytes.ToArray();
    }
}
