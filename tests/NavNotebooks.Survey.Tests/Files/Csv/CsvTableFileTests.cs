using NavNotebooks.Display;
using NavNotebooks.Survey.Files.Csv;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CsvTableFileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+SUM(A1)", "'+SUM(A1)")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@import", "'@import")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("+1 234,5", "+1 234,5")]
    [InlineData("-12 %", "-12 %")]
    [InlineData("\u22123", "\u22123")]
    [InlineData("a=b", "a=b")]
    public void No_cell_is_taken_for_a_formula(string cell, string written)
    {
        using var writer = new StringWriter();
        CsvTableFile.Write(new Table("t", ["h"], [[cell]], []), writer, CsvDialect.Norwegian);
        Assert.Equal("h\r\n" + written + "\r\n", writer.ToString().Replace("\"", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Delimiters_quotes_and_line_ends_are_quoted()
    {
        using var writer = new StringWriter();
        CsvTableFile.Write(new Table("t", ["a,b", "c"], [["x \"y\"", "1\n2"]], ["left out"]), writer);
        Assert.Equal("\"a,b\",c\n\"x \"\"y\"\"\",\"1\n2\"\n", writer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_mark_for_spreadsheets_is_written_where_the_dialect_has_one()
    {
        var path = Path.GetTempFileName();
        var table = new Table("t", ["Kontor"], [["Ørlandet"]], []);
        CsvTableFile.Write(table, path, CsvDialect.Norwegian);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]);
        CsvTableFile.Write(table, path);
        Assert.Equal((byte)'K', File.ReadAllBytes(path)[0]);
        File.Delete(path);
    }
}
