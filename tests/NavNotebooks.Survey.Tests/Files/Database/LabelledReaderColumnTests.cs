using System.Collections.Immutable;
using System.Data;
using NavNotebooks.Survey.Files.Database;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Database;

public sealed class LabelledReaderColumnTests
{
    [Fact]
    public void Columns_have_the_type_that_their_format_and_values_bear()
    {
        using var reader = Data(
            Numbers("whole", DataFormat.Numbers(8, 0), 1, 2),
            Numbers("broken", DataFormat.Numbers(8, 0), 1, 2.5),
            Numbers("large", DataFormat.Numbers(12, 0), 1, 3e9),
            Numbers("decimals", DataFormat.Default, 1, 2),
            Numbers("day", new DataFormat(DataFormatKind.Date, 11, 0), 86400, double.NaN),
            Numbers("beyond", new DataFormat(DataFormatKind.Date, 11, 0), 86400, 1e300),
            Numbers("span", new DataFormat(DataFormatKind.Time, 8, 0), 3600.25, -1),
            Texts("place", "Oslo", "")).ToDataReader();

        Assert.Equal(
            [typeof(int), typeof(double), typeof(double), typeof(double), typeof(DateTime), typeof(double), typeof(TimeSpan), typeof(string)],
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType));
        Assert.True(reader.Read());
        Assert.Equal((1, new DateTime(1582, 10, 15), "Oslo"), (reader.GetInt32(0), reader.GetDateTime(4), reader.GetString(7)));
        Assert.Equal(new TimeSpan(0, 1, 0, 0, 250), reader.GetFieldValue<TimeSpan>(6));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(4));
        Assert.Equal("", reader.GetString(7));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Declared_missing_is_null_unless_asked_to_be_kept()
    {
        var variable = new LabelledVariable
        {
            Name = "trust",
            PrintFormat = DataFormat.Numbers(1, 0),
            WriteFormat = DataFormat.Numbers(1, 0),
            Missing = MissingValues.Of(DataValue.Of(9)),
        };
        var data = Data(new NumberColumn(variable, [1, 9, double.NaN, TaggedMissing.Of('a')]));

        Assert.Equal([1, DBNull.Value, DBNull.Value, DBNull.Value], Values(data, keepMissing: false));
        Assert.Equal([1, 9, DBNull.Value, DBNull.Value], Values(data, keepMissing: true));
    }

    [Fact]
    public void What_leaves_as_a_reader_comes_back_the_same()
    {
        var data = Data(
            Numbers("whole", DataFormat.Numbers(8, 0), 1, double.NaN),
            Numbers("day", new DataFormat(DataFormatKind.DateTime, 20, 0), 13e9 + 0.25, double.NaN),
            Numbers("span", new DataFormat(DataFormatKind.Time, 8, 0), 3600.25, -1.75),
            Texts("place", "Tromsø", ""));
        using var reader = data.ToDataReader();
        var back = DatabaseReader.ReadAll(reader);

        Assert.Equal(data.Columns.Select(column => column[0]), back.Columns.Select(column => column[0]));
        Assert.Equal(data.Columns.Select(column => column[1]), back.Columns.Select(column => column[1]));
    }

    private static IEnumerable<object> Values(LabelledData data, bool keepMissing)
    {
        using var reader = data.ToDataReader(keepMissing);
        return reader.Cast<IDataRecord>().Select(record => record.GetValue(0)).ToList();
    }

    private static LabelledData Data(params ImmutableArray<LabelledColumn> columns) =>
        new(new FileDictionary { Variables = [.. columns.Select(column => column.Variable)] }, columns);

    private static NumberColumn Numbers(string name, DataFormat format, params ImmutableArray<double> values) =>
        new(new LabelledVariable { Name = name, PrintFormat = format, WriteFormat = format }, values);

    private static TextColumn Texts(string name, params ImmutableArray<string> values) =>
        new(new LabelledVariable { Name = name, TextWidth = 20, PrintFormat = DataFormat.Texts(20), WriteFormat = DataFormat.Texts(20) }, values);
}
