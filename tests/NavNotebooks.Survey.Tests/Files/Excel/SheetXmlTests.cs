using NavNotebooks.Survey.Files.Excel;

namespace NavNotebooks.Survey.Tests.Files.Excel;

public sealed class SheetXmlTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void Columns_are_named_as_spreadsheets_name_them(int index, string name) => Assert.Equal(name, SheetXml.ColumnName(index));

    [Theory]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x41_", "_x41_")]
    [InlineData("a\r\nb", "a_x000D_\nb")]
    [InlineData("<&>\"'", "&lt;&amp;&gt;&quot;'")]
    public void Text_is_written_as_the_format_asks_for(string text, string xml) => Assert.Equal(xml, SheetXml.Escaped(text));

    [Fact]
    public void Half_a_pair_is_replaced_and_a_whole_one_kept() => Assert.Equal("a\uFFFDb😀", SheetXml.Escaped("a\uD800b😀"));
}
