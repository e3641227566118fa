using System.Collections.Immutable;
using System.Data.Common;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Database;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Tests.Frames;
using Npgsql;

namespace NavNotebooks.Survey.Tests.Files.Database;

public sealed class PostgresTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    public static TheoryData<string, double> Numbers => new()
    {
        { "true", 1 },
        { "(-32768)::smallint", -32768 },
        { "2147483647::integer", 2147483647 },
        { "9007199254740992::bigint", 9007199254740992 },
        { "0.1::numeric(10,3)", 0.1 },
        { "0.5::real", 0.5 },
        { "0.1::double precision", 0.1 },
        { "date '1582-10-15'", 86400 },
        { "timestamp '1582-10-14 00:00:01.25'", 1.25 },
        { "timestamptz '1582-10-14 01:00:00+00'", 3600 },
        { "time '01:00:00.5'", 3600.5 },
        { "interval '2 days 1 second'", 172801 },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_dates_and_times_of_a_database_are_read(string expression, double expected)
    {
        using var connection = server.Connect();
        var data = DatabaseReader.ReadAll(Query(connection, $"select {expression} as a union all select null"));

        Assert.Equal([expected, double.NaN], ((NumberColumn)data.Columns[0]).Values.ToArray().OrderDescending());
    }

    [Fact]
    public void Texts_of_a_database_are_read()
    {
        using var connection = server.Connect();
        var data = DatabaseReader.ReadAll(Query(
            connection, "select 'Tromsø'::text as a, 'x'::varchar(9) as b, 'y'::char(3) as c, '6f9619ff-8b86-d011-b42d-00cf4fc964ff'::uuid as d, null::text as e, 1 as a"));

        Assert.Equal(["Tromsø", "x", "y", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", ""], data.Columns.Take(5).Select(column => column[0].Text));
        Assert.Equal("a_2", data.Columns[5].Variable.Name);
    }

    [Theory]
    [InlineData("1234567890123456789012345678901234567890.5")]
    [InlineData("'NaN'::numeric")]
    public void A_decimal_that_dotnet_cannot_hold_is_refused_by_its_column_and_read_as_a_float(string value)
    {
        using var connection = server.Connect();
        using (var query = Query(connection, $"select {value} as a"))
        {
            var failure = Assert.Throws<SurveyFileException>(() => DatabaseReader.ReadAll(query));
            Assert.Equal("a", failure.Column);
            Assert.DoesNotContain("1234567890", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, DatabaseReader.ReadAll(Query(connection, $"select ({value})::double precision as a")).RowCount);
    }

    [Theory]
    [InlineData("array[1, 2]")]
    [InlineData("'\\x00'::bytea")]
    [InlineData("point(1, 2)")]
    public void What_cannot_be_held_is_refused_by_its_column(string expression)
    {
        using var connection = server.Connect();
        using var query = Query(connection, $"select 1 as fine, {expression} as strange");
        Assert.Equal("strange", Assert.Throws<SurveyFileException>(() => DatabaseReader.Open(query)).Column);
    }

    [Fact]
    public void A_frame_goes_into_a_database_and_comes_back()
    {
        var frame = TinySurvey.Frame.WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 0.5);
        using var connection = server.Connect();
        using (var rows = frame.ToDataReader())
        {
            Copy(connection, rows, "answers");
        }

        var data = DatabaseReader.ReadAll(Query(connection, "select * from answers order by ctid"));

        Assert.Equal(frame.RowCount, data.RowCount);
        Assert.All(frame.Columns, column => Assert.Equal(
            column.Codes.ToArray().Select((code, row) => column.IsMissing(row) ? double.NaN : code),
            ((NumberColumn)data.Find(column.Name)!).Values.ToArray()));
        Assert.Equal(frame.Weights.ToArray(), ((NumberColumn)data.Find(frame.WeightName)!).Values.ToArray());
    }

    [Fact]
    public void Labelled_data_go_into_a_database_and_come_back()
    {
        var days = new DataFormat(DataFormatKind.DateTime, 20, 0);
        ImmutableArray<LabelledColumn> columns =
        [
            new NumberColumn(new LabelledVariable { Name = "Whole", PrintFormat = DataFormat.Numbers(8, 0), WriteFormat = DataFormat.Numbers(8, 0) }, [1, double.NaN, -3]),
            new NumberColumn(new LabelledVariable { Name = "share", PrintFormat = DataFormat.Default, WriteFormat = DataFormat.Default }, [0.1, double.NaN, 1e300]),
            new NumberColumn(new LabelledVariable { Name = "when", PrintFormat = days, WriteFormat = days }, [13e9 + 0.5, double.NaN, 0]),
            new TextColumn(new LabelledVariable { Name = "place", TextWidth = 9, PrintFormat = DataFormat.Texts(9), WriteFormat = DataFormat.Texts(9) }, ["Tromsø", "", "x'; drop"]),
        ];
        using var connection = server.Connect();
        using (var rows = new LabelledData(new FileDictionary { Variables = [.. columns.Select(column => column.Variable)] }, columns).ToDataReader())
        {
            Copy(connection, rows, "labelled");
        }

        var back = DatabaseReader.ReadAll(Query(connection, "select * from labelled order by ctid"));

        Assert.Equal(columns.Select(column => column.Variable.Name), back.Dictionary.Variables.Select(variable => variable.Name));
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(columns.Select(column => column[row]), back.Columns.Select(column => column[row])));
    }

    private static NpgsqlDataReader Query(NpgsqlConnection connection, string text)
    {
        using var command = new NpgsqlCommand(text, connection);
        return command.ExecuteReader();
    }

    // As a researcher would: a table of the reader's own types, filled by COPY.
    private static void Copy(NpgsqlConnection connection, DbDataReader rows, string table)
    {
        var columns = Enumerable.Range(0, rows.FieldCount).Select(i => $"\"{rows.GetName(i)}\" {TypeOf(rows.GetFieldType(i))}");
        using (var command = new NpgsqlCommand($"create temporary table {table} ({string.Join(", ", columns)})", connection))
        {
            command.ExecuteNonQuery();
        }

        using var copy = connection.BeginBinaryImport($"copy {table} from stdin (format binary)");
        while (rows.Read())
        {
            copy.StartRow();
            for (var i = 0; i < rows.FieldCount; i++)
            {
                copy.Write(rows.GetValue(i));
            }
        }

        copy.Complete();
    }

    private static string TypeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "integer",
        TypeCode.Int64 => "bigint",
        TypeCode.Double => "double precision",
        TypeCode.DateTime => "timestamp",
        _ => "text",
    };
}
