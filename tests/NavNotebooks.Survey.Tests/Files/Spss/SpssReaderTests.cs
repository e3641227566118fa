using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public class SpssReaderTests
{
    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    [InlineData(true, 3)]
    public void Both_orders_of_bytes_and_both_layout_codes_are_read(bool bigEndian, int layout)
    {
        var data = new SpssBytes(bigEndian).Header(new() { Layout = layout, Rows = 2, Slots = 2, Weight = 1 })
            .Number("NUM1").String("STR1", 4).CodePage(1252).End()
            .Value(1.5).Text("abcd", 8).Value(double.NaN).Text("e", 8)
            .Read();

        Assert.Equal([1.5, double.NaN], data.Numbers("num1"));
        Assert.Equal(["abcd", "e"], data.Texts("STR1"));
        Assert.Equal("NUM1", data.Dictionary.WeightVariable);
        Assert.Equal(new DateTime(2011, 1, 1, 20, 53, 52), data.Dictionary.Created);
        Assert.Empty(data.Notes);
    }
}
