using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Labelled;

public sealed class LabelledDataTests
{
    private static readonly LabelledVariable Number = new() { Name = "Tillit", PrintFormat = DataFormat.Default, WriteFormat = DataFormat.Default, Missing = MissingValues.Of(DataValue.Of(9)) };

    private static readonly LabelledVariable Text = new() { Name = "by", TextWidth = 4, PrintFormat = DataFormat.Texts(4), WriteFormat = DataFormat.Texts(4), Missing = MissingValues.Of(DataValue.Of("x")) };

    private static readonly FileDictionary Dictionary = new() { Variables = [Number, Text] };

    [Fact]
    public void Columns_are_those_of_the_dictionary_in_its_order_and_of_one_length()
    {
        Assert.Throws<ArgumentException>(() => new LabelledData(Dictionary, [new TextColumn(Text, ["a"]), new NumberColumn(Number, [1])]));
        Assert.Throws<ArgumentException>(() => new LabelledData(Dictionary, [new NumberColumn(Number, [1, 2]), new TextColumn(Text, ["a"])]));
        Assert.Throws<ArgumentException>(() => new NumberColumn(Text, [1]));
        Assert.Throws<ArgumentException>(() => new TextColumn(Number, ["a"]));
    }

    [Fact]
    public void A_column_is_found_whatever_its_case_and_never_shows_a_row()
    {
        var data = new LabelledData(Dictionary, [new NumberColumn(Number, [7130417]), new TextColumn(Text, ["geheim"])]);
        Assert.Equal("Tillit", data.Find("TILLIT")!.Variable.Name);
        Assert.Null(data.Find("tillitt"));
        Assert.DoesNotContain("7130417", $"{data} {data.Columns[0]}", StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", $"{data} {data.Columns[1]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_is_what_the_variable_declares_and_system_missing()
    {
        var data = new LabelledData(Dictionary, [new NumberColumn(Number, [1, 9, double.NaN, TaggedMissing.Of('b')]), new TextColumn(Text, ["x  ", "", "y", "x"])]);
        Assert.Equal([false, true, true, true], Enumerable.Range(0, 4).Select(data.Columns[0].IsMissing));
        Assert.Equal([true, false, false, true], Enumerable.Range(0, 4).Select(data.Columns[1].IsMissing));
    }

    [Fact]
    public void A_range_of_missing_values_has_both_its_ends()
    {
        var missing = MissingValues.Range(double.NegativeInfinity, -1, DataValue.Of(99));
        Assert.Equal([true, true, false, true, false], new[] { -1e300, -1, 0, 99, 98.0 }.Select(missing.Holds));
        Assert.Equal(missing, MissingValues.Range(double.NegativeInfinity, -1, DataValue.Of(99)));
        Assert.Throws<ArgumentException>(() => MissingValues.Range(2, 1));
        Assert.Throws<ArgumentException>(() => MissingValues.Of(DataValue.Of(1), DataValue.Of("a")));
        Assert.Throws<ArgumentException>(() => MissingValues.Of(DataValue.Of(1), DataValue.Of(2), DataValue.Of(3), DataValue.Of(4)));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('z')]
    public void A_missing_value_keeps_its_letter(char letter)
    {
        var value = TaggedMissing.Of(letter);
        Assert.True(double.IsNaN(value));
        Assert.Equal(letter, TaggedMissing.LetterOf(new NumberColumn(Number, [value]).Values[0]));
        Assert.Null(TaggedMissing.LetterOf(double.NaN));
        Assert.Null(TaggedMissing.LetterOf(1));
    }

    [Fact]
    public void A_date_is_seconds_since_the_first_day_of_the_gregorian_calendar()
    {
        Assert.Equal(0, DataFormat.SecondsOf(new DateTime(1582, 10, 14, 0, 0, 0, DateTimeKind.Unspecified)));
        var moment = new DateTime(2019, 5, 17, 12, 30, 15, DateTimeKind.Unspecified);
        Assert.Equal(moment, DataFormat.MomentOf(DataFormat.SecondsOf(moment)));
        Assert.Equal(13_777_430_400, DataFormat.SecondsOf(new DateTime(2019, 5, 17, 0, 0, 0, DateTimeKind.Unspecified)));
        Assert.Null(DataFormat.MomentOf(double.NaN));
        Assert.Null(DataFormat.MomentOf(1e300));
    }
}
