using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files.Csv;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CellNumberTests
{
    [Fact]
    public void Numbers_are_right_to_the_last_bit()
    {
        var random = new Random(1990);
        for (var i = 0; i < 200_000; i++)
        {
            var text = Text(random, i % 4);
            var expected = double.Parse(text, CultureInfo.InvariantCulture);
            var own = CellNumber.Parse(Encoding.UTF8.GetBytes(text), DecimalMark.Point);
            Assert.True(BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(own), text);
            Assert.Equal(expected, CellNumber.Parse(text.Replace('.', ','), DecimalMark.Comma));
        }
    }

    [Theory]
    [InlineData("1,5", DecimalMark.Point)]
    [InlineData("1.5", DecimalMark.Comma)]
    [InlineData("1.5.2", DecimalMark.Point)]
    [InlineData("", DecimalMark.Point)]
    [InlineData("x", DecimalMark.Point)]
    [InlineData("1e", DecimalMark.Point)]
    [InlineData("NaN", DecimalMark.Point)]
    [InlineData("5.", DecimalMark.Point)]
    [InlineData("-", DecimalMark.Point)]
    public void Everything_else_is_none(string cell, DecimalMark mark) => Assert.True(double.IsNaN(CellNumber.Parse(cell, mark)));

    private static string Text(Random random, int kind) => kind switch
    {
        0 => ((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 20))).ToString("R", CultureInfo.InvariantCulture),
        1 => (random.NextDouble() * 1000).ToString("0.000", CultureInfo.InvariantCulture),
        2 => random.NextInt64(-99_999_999_999_999, 99_999_999_999_999).ToString(CultureInfo.InvariantCulture),
        _ => random.NextInt64().ToString(CultureInfo.InvariantCulture) + "." + random.NextInt64().ToString(CultureInfo.InvariantCulture),
    };
}
