using System.Data;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Database;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Database;

public sealed class DatabaseReaderTests
{
    public static TheoryData<object, double, DataFormatKind> Numbers => new()
    {
        { true, 1, DataFormatKind.Number },
        { (byte)255, 255, DataFormatKind.Number },
        { (sbyte)-128, -128, DataFormatKind.Number },
        { (short)-32768, -32768, DataFormatKind.Number },
        { (ushort)65535, 65535, DataFormatKind.Number },
        { int.MinValue, int.MinValue, DataFormatKind.Number },
        { uint.MaxValue, uint.MaxValue, DataFormatKind.Number },
        { 9007199254740992L, 9007199254740992, DataFormatKind.Number },
        { 5UL, 5, DataFormatKind.Number },
        { 0.5f, 0.5, DataFormatKind.Number },
        { 0.1, 0.1, DataFormatKind.Number },
        { 0.10m, 0.1, DataFormatKind.Number },
        { 123456789.123456m, 123456789.123456, DataFormatKind.Number },
        { new DateOnly(1582, 10, 15), 86400, DataFormatKind.Date },
        { new DateTime(1582, 10, 14, 0, 0, 1, 500), 1.5, DataFormatKind.DateTime },
        { new TimeOnly(1, 0, 0), 3600, DataFormatKind.Time },
        { new TimeSpan(2, 0, 0, 0), 172800, DataFormatKind.Time },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Values_of_every_type_become_numbers_exactly(object value, double expected, DataFormatKind kind)
    {
        var data = DatabaseReader.ReadAll(Query(("a", value.GetType(), [value, DBNull.Value])));

        var column = Assert.IsType<NumberColumn>(Assert.Single(data.Columns));
        Assert.Equal([expected, double.NaN], column.Values.ToArray());
        Assert.Equal(kind, column.Variable.PrintFormat.Kind);
        Assert.Empty(data.Notes);
    }

    [Fact]
    public void Texts_letters_and_identifiers_are_texts_as_wide_as_the_longest()
    {
        var id = new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff");
        var data = DatabaseReader.ReadAll(Query(("place", typeof(string), ["Tromsø  ", DBNull.Value]), ("sex", typeof(char), ['F', DBNull.Value]), ("id", typeof(Guid), [id, DBNull.Value])));

        Assert.Equal(["Tromsø", ""], ((TextColumn)data.Columns[0]).Values.ToArray());
        Assert.Equal(["F", ""], ((TextColumn)data.Columns[1]).Values.ToArray());
        Assert.Equal(["6f9619ff-8b86-d011-b42d-00cf4fc964ff", ""], ((TextColumn)data.Columns[2]).Values.ToArray());
        Assert.Equal([7, 1, 36], data.Dictionary.Variables.Select(variable => variable.TextWidth));
    }

    [Theory]
    [InlineData(9007199254740993L)]
    [InlineData(long.MaxValue)]
    [InlineData(18446744073709551615UL)]
    public void Whole_numbers_beyond_what_a_number_holds_are_rounded_with_a_note(object value) =>
        Assert.Contains("'a'", Assert.Single(DatabaseReader.ReadAll(Query(("a", value.GetType(), [value]))).Notes), StringComparison.Ordinal);

    [Fact]
    public void Decimals_of_more_digits_than_a_number_holds_are_rounded_with_a_note()
    {
        var data = DatabaseReader.ReadAll(Query(("a", typeof(decimal), [0.1234567890123456789m, decimal.MaxValue])));

        Assert.Equal([0.12345678901234568, 7.922816251426434E+28], ((NumberColumn)data.Columns[0]).Values.ToArray());
        Assert.Contains("rounded", Assert.Single(data.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Moments_with_a_time_zone_are_in_utc_with_a_note()
    {
        var data = DatabaseReader.ReadAll(Query(("a", typeof(DateTimeOffset), [new DateTimeOffset(1582, 10, 14, 2, 0, 0, TimeSpan.FromHours(1))])));

        Assert.Equal(3600, data.Columns[0][0].Number);
        Assert.Contains("UTC", Assert.Single(data.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(byte[]))]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(object))]
    public void A_column_that_cannot_be_held_is_refused_by_its_name(Type type)
    {
        var failure = Assert.Throws<SurveyFileException>(() => DatabaseReader.Open(Query(("fine", typeof(int), []), ("picture", type, [])), "answers"));

        Assert.Equal((SurveyFileFault.Unsupported, "answers", "picture"), (failure.Problem.Fault, failure.File, failure.Column));
        Assert.Contains("Cast", failure.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_cannot_be_held_is_passed_over_where_it_is_not_asked_for()
    {
        using var reader = DatabaseReader.Open(
            Query(("fine", typeof(int), [1]), ("picture", typeof(byte[]), [new byte[] { 1 }])), options: new LabelledReadOptions { Variables = ["FINE"] });
        Assert.Equal("1 rows of 1 variables", reader.Read(10).ToString());
    }

    [Fact]
    public void An_infinite_number_is_refused_by_its_column() =>
        Assert.Equal("a", Assert.Throws<SurveyFileException>(() => DatabaseReader.ReadAll(Query(("a", typeof(double), [double.PositiveInfinity])))).Column);

    [Fact]
    public void Rows_come_in_portions_and_end_with_an_empty_one()
    {
        using var reader = DatabaseReader.Open(Query(("a", typeof(int), [1, 2, 3]), ("b", typeof(string), ["x", "y", "z"])));

        Assert.Equal([2, 1, 0, 0], Enumerable.Range(0, 4).Select(_ => reader.Read(2).RowCount));
        Assert.Null(reader.RowCount);
        Assert.Equal(LabelledVariable.WidestText, reader.Dictionary.Variables[1].TextWidth);
    }

    private static DataTableReader Query(params (string Name, Type Type, object[] Values)[] columns)
    {
        using var table = new DataTable();
        foreach (var (name, type, _) in columns)
        {
            table.Columns.Add(name, type);
        }

        for (var row = 0; row < columns.Max(column => column.Values.Length); row++)
        {
            table.Rows.Add([.. columns.Select(column => column.Values[row])]);
        }

        return table.CreateDataReader();
    }
}
