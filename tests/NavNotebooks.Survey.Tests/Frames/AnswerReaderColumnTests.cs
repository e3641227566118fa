using System.Data;
using System.Data.Common;
using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

public sealed class AnswerReaderColumnTests
{
    [Fact]
    public void Columns_have_the_type_of_their_answers()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        Assert.Equal(6, reader.FieldCount);
        Assert.Equal(
            [typeof(long), typeof(int), typeof(int), typeof(int), typeof(int), typeof(double)],
            Enumerable.Range(0, 6).Select(reader.GetFieldType));
        Assert.Equal("trust", reader.GetName(2));
        Assert.True(reader.HasRows);
    }

    [Fact]
    public void Rows_come_once_and_missing_is_null()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        var trust = new List<object>();
        while (reader.Read())
        {
            trust.Add(reader["trust"]);
        }

        Assert.Equal([1, 2, 3, 4, 5, 5, 4, DBNull.Value, DBNull.Value, DBNull.Value], trust);
        Assert.False(reader.Read());
        Assert.False(reader.NextResult());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(2));
    }

    [Fact]
    public void Typed_getters_read_their_type_and_refuse_others()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(2));
        Assert.True(reader.Read());
        Assert.Equal((301L, 1, 1.0, 0.5), (reader.GetInt64(0), reader.GetInt32(1), reader.GetDouble(2), reader.GetDouble(5)));
        Assert.Equal(0.5, reader.GetFieldValue<double>(5));
        Assert.Contains("'hours' holds Double, not Int32", Assert.Throws<InvalidCastException>(() => reader.GetInt32(5)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(() => reader.GetString(2));
        Assert.Throws<InvalidCastException>(() => reader.GetBoolean(2));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetValue(6));
    }

    [Fact]
    public void A_missing_answer_has_no_number()
    {
        using var reader = TinySurvey.Frame.Where("trust", TinySurvey.DoNotKnow).ToDataReader();
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(2));
        Assert.Contains("IsDBNull", Assert.Throws<InvalidCastException>(() => reader.GetInt32(2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_handed_out_when_asked_for()
    {
        using var reader = TinySurvey.Frame.ToDataReader(AnswerForm.LabelsIn(Language.Bokmål));
        Assert.True(reader.Read());
        Assert.Equal(typeof(string), reader.GetFieldType(2));
        Assert.Equal("Helt uenig", reader.GetString(2));
        Assert.Equal(10, reader.GetChars(2, 0, null, 0, 0));
        var buffer = new char[4];
        Assert.Equal(4, reader.GetChars(2, 5, buffer, 0, 4));
        Assert.Equal("ueni", new string(buffer));
        Assert.Equal(0.5, reader.GetDouble(5));
    }

    [Fact]
    public void Ordinals_are_found_by_exact_name_first_and_then_without_case()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        Assert.Equal(2, reader.GetOrdinal("trust"));
        Assert.Equal(2, reader.GetOrdinal("TRUST"));
        Assert.Contains("'trust'", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("trusst")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_reader_says_so()
    {
        var reader = TinySurvey.Frame.ToDataReader();
        reader.Close();
        Assert.True(reader.IsClosed);
        Assert.Contains("closed", Assert.Throws<InvalidOperationException>(() => reader.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_tells_names_types_and_that_answers_can_be_missing()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        var schema = reader.GetSchemaTable()!;
        Assert.Equal(6, schema.Rows.Count);
        Assert.Equal("hours", schema.Rows[5][SchemaTableColumn.ColumnName]);
        Assert.Equal(typeof(double), schema.Rows[5][SchemaTableColumn.DataType]);
        Assert.Equal(true, schema.Rows[5][SchemaTableColumn.AllowDBNull]);
        Assert.Equal(5, schema.Rows[5][SchemaTableColumn.ColumnOrdinal]);
        Assert.Equal(typeof(int), reader.GetColumnSchema()[2].DataType);
    }

    [Fact]
    public void A_data_table_loads_from_it_with_the_weights_last()
    {
        using var table = new DataTable();
        using var reader = TinySurvey.Frame.WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 0.5).ToDataReader();
        table.Load(reader);
        Assert.Equal(10, table.Rows.Count);
        Assert.Equal(7, table.Columns.Count);
        Assert.Equal(typeof(int), table.Columns["trust"]!.DataType);
        Assert.Equal(DBNull.Value, table.Rows[9]["trust"]);
        Assert.Equal(0.5, table.Rows[9]["design_weight"]);
        Assert.Equal(4, table.Select("trust >= 4").Length);
    }

    [Fact]
    public void It_can_be_walked_as_records()
    {
        using var reader = TinySurvey.Frame.ToDataReader();
        Assert.Equal(10, reader.Cast<IDataRecord>().Count());
    }
}
