using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Stata;

public sealed class StataDatesTests
{
    // Values and what they stand for are those of Stata's manual ("Datetime" and "Datetime durations") or counted by the calendar.
    [Theory]
    [InlineData("%td", 0, "1960-01-01 00:00:00", DataFormatKind.Date)]
    [InlineData("%td", 18882, "2011-09-12 00:00:00", DataFormatKind.Date)]
    [InlineData("%d", -1, "1959-12-31 00:00:00", DataFormatKind.Date)]
    [InlineData("%tdDD/NN/CCYY", 21914, "2019-12-31 00:00:00", DataFormatKind.Date)]
    [InlineData("%-td", 21914.5, "2019-12-31 12:00:00", DataFormatKind.Date)]
    [InlineData("%tc", 1610755200000.0, "2011-01-16 00:00:00", DataFormatKind.DateTime)]
    [InlineData("%tcHH:MM", 1500, "1960-01-01 00:00:01.5", DataFormatKind.DateTime)]
    [InlineData("%tC", 1610755224000.0, "2011-01-16 00:00:00", DataFormatKind.DateTime)]
    [InlineData("%tC", 394416000000.0, "1972-06-30 23:59:60", DataFormatKind.DateTime)]
    [InlineData("%tC", 394416001000.0, "1972-07-01 00:00:00", DataFormatKind.DateTime)]
    [InlineData("%tC", 394415999000.0, "1972-06-30 23:59:59", DataFormatKind.DateTime)]
    [InlineData("%tw", 2601, "2010-01-08 00:00:00", DataFormatKind.WeekYear)]
    [InlineData("%tw", -1, "1959-12-24 00:00:00", DataFormatKind.WeekYear)]
    [InlineData("%tm", 600, "2010-01-01 00:00:00", DataFormatKind.MonthYear)]
    [InlineData("%tm", -1, "1959-12-01 00:00:00", DataFormatKind.MonthYear)]
    [InlineData("%tq", 203, "2010-10-01 00:00:00", DataFormatKind.QuarterYear)]
    [InlineData("%th", 101, "2010-07-01 00:00:00", DataFormatKind.MonthYear)]
    public void Times_become_seconds_since_1582_with_a_format_that_fits(string format, double value, string expected, DataFormatKind kind)
    {
        var column = Column(format, value);

        Assert.Equal(kind, column.Variable.PrintFormat.Kind);
        Assert.Equal(MomentOf(expected), DataFormat.MomentOf(column.Values[0]));
        Assert.True(column.Variable.PrintFormat.IsDate);
    }

    [Fact]
    public void A_year_alone_stays_a_number() =>
        Assert.Equal((2014.0, DataFormat.Numbers(4, 0)), (Column("%ty", 2014).Values[0], Column("%ty", 2014).Variable.PrintFormat));

    [Fact]
    public void A_day_of_a_business_calendar_stays_a_number_with_a_note()
    {
        var data = Data("%tbnyse", 12);

        Assert.Equal(12, data.Columns[0][0].Number);
        Assert.Contains("business calendar", Assert.Single(data.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_dates_keep_their_letter_and_impossible_ones_become_missing_with_a_note()
    {
        Assert.Equal('b', TaggedMissing.LetterOf(Column("%td", TaggedBits(2)).Values[0]));
        var beyond = Data("%tm", 1e9);
        Assert.True(double.IsNaN(beyond.Columns[0][0].Number));
        Assert.Contains("'when'", Assert.Single(beyond.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_a_date_name_the_converted_value()
    {
        var data = StataReaderTests.Read(new DtaFile
        {
            Variables = [new("when", DtaVariable.Long, "%td") { LabelTable = "days" }],
            Rows = [[21914]],
            LabelTables = [("days", [(21914, "Last day"), (2147483622, "Not told")])],
        });

        Assert.Equal("Last day", data.Columns[0].Variable.LabelOf(data.Columns[0][0]));
        Assert.Equal("Not told", data.Columns[0].Variable.LabelOf(DataValue.Of(TaggedMissing.Of('a'))));
    }

    [Theory]
    [InlineData(DtaVariable.Byte, "%8.0g", "F8")]
    [InlineData(DtaVariable.Double, "%10.0g", "F10.2")]
    [InlineData(DtaVariable.Float, "%9.3f", "F9.3")]
    [InlineData(DtaVariable.Double, "%12.2fc", "COMMA12.2")]
    [InlineData(DtaVariable.Double, "%12,2fc", "DOT12.2")]
    [InlineData(DtaVariable.Double, "%10.4e", "E10.3")]
    [InlineData(DtaVariable.Double, "%21x", "F8.2")]
    [InlineData(DtaVariable.Double, "%08.2f", "F8.2")]
    [InlineData(DtaVariable.Double, "%99.60f", "F40.16")]
    [InlineData(DtaVariable.Int, "", "F8")]
    [InlineData(DtaVariable.Int, "%what", "F8")]
    public void Formats_of_numbers_become_the_nearest_of_the_shared_ones(int type, string format, string expected)
    {
        var data = StataReaderTests.Read(new DtaFile { Variables = [new("a", type, format)] });
        Assert.Equal(expected, data.Dictionary.Variables[0].PrintFormat.ToString());
    }

    private static long TaggedBits(int index) => 0x7FE0_0000_0000_0000 + (index * 0x0100_0000_0000L);

    private static NumberColumn Column(string format, object value) => (NumberColumn)Data(format, value).Columns[0];

    private static LabelledData Data(string format, object value) => StataReaderTests.Read(new DtaFile
    {
        Variables = [new("when", DtaVariable.Double, format)],
        Rows = [[value is int whole ? (double)whole : value]],
    });

    // The leap second itself has no moment of its own: it is the midnight after.
    private static DateTime MomentOf(string text) => text.EndsWith(":60", StringComparison.Ordinal)
        ? MomentOf(text[..^2] + "59").AddSeconds(1)
        : DateTime.ParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.f"], CultureInfo.InvariantCulture, DateTimeStyles.None);
}
