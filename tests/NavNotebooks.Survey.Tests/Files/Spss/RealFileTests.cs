using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Files that other programs wrote. The answers are those of haven 2.5.1 (read_sav with user_na) and PSPP 1.6.2, which agree but where it is said.</summary>
public class RealFileTests
{
    [Theory]
    [InlineData("pyreadstat-sample.sav")]
    [InlineData("pyreadstat-sample.zsav")]
    public void Bytecode_and_zlib_give_the_same_values_as_haven(string name)
    {
        var data = SpssFixture.Read(name);

        Assert.Equal(5, data.RowCount);
        Assert.Equal(["a", "b", "c", "d", "e"], data.Texts("mychar"));
        Assert.Equal([1.1, 1.2, -1000.3, -1.4, 1000.3], data.Numbers("mynum"));
        Assert.Equal(["2018-05-06", "1880-05-06", "1960-01-01", "1583-01-01", null], data.Numbers("mydate").Select(Day));
        Assert.Equal(new DateTime(2018, 5, 6, 10, 10, 10), DataFormat.MomentOf(data.Numbers("dtime")[0]));
        Assert.Equal([36610, 83410, 0, 58210, double.NaN], data.Numbers("mytime"));
        Assert.Equal("F8.2 A1 EDATE10 DATETIME20 TIME8", string.Join(' ', Formats(data, "mynum", "mychar", "mydate", "dtime", "mytime")));
        Assert.Equal(["1 Male", "2 Female"], Labels(data, "mylabl"));
        Assert.Equal("character", data.Find("mychar")!.Variable.Label);
        Assert.Equal(MeasurementLevel.Ordinal, data.Find("myord")!.Variable.Measure);
        Assert.Empty(data.Notes);
    }

    [Fact]
    public void Missing_definitions_are_the_file_s()
    {
        var data = SpssFixture.Read("pyreadstat-sample_missing.sav");

        Assert.True(data.Find("mychar")!.Variable.Missing.IsNone);
        Assert.Equal(MissingValues.Range(2000, 3000, DataValue.Of(-1)), data.Find("mynum")!.Variable.Missing);
        Assert.Equal(MissingValues.Of(DataValue.Of(-1), DataValue.Of(-2), DataValue.Of(-3)), data.Find("myord")!.Variable.Missing);
        Assert.True(data.Find("mynum")!.IsMissing(6));
        Assert.False(data.Find("mynum")!.IsMissing(2));
    }

    [Fact]
    public void Umlauts_are_letters()
    {
        var data = SpssFixture.Read("haven-umlauts.sav");

        Assert.Equal("This is an ä-umlaut", data.Find("var1")!.Variable.Label);
        Assert.Equal(["1 the ä umlaut", "2 the ü umlaut", "3 the ö umlaut"], Labels(data, "var1"));
        Assert.Equal([1, 2, 1, 3], data.Numbers("var1"));
    }

    // Written by an early ReadStat, which says NaN for system missing and swaps HIGHEST and LOWEST: noted, and harmless.
    [Fact]
    public void Unusual_special_numbers_are_understood_and_noted()
    {
        var data = SpssFixture.Read("haven-iris.sav");

        Assert.Equal((150, 5), (data.RowCount, data.Columns.Length));
        Assert.Equal(876.5, data.Numbers("Sepal.Length").Sum(), 9);
        Assert.Contains(data.Notes, note => note.Contains("system missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_beyond_four_digits_are_kept_as_numbers()
    {
        var data = SpssFixture.Read("haven-datetime.sav");

        Assert.Equal(16335, (data.Numbers("date")[0] / 86400) - 141428);
        Assert.Equal(6293930688000, data.Numbers("date.posix")[0] - (141428 * 86400.0));
        Assert.Null(DataFormat.MomentOf(data.Numbers("date.posix")[0]));
    }

    [Fact]
    public void All_types_and_a_multiple_response_set_of_another_program_are_read()
    {
        var data = SpssFixture.Read("pyreadstat-simple_alltypes.sav");

        Assert.Equal((6, 12), (data.RowCount, data.Columns.Length));
        Assert.Equal(["red", "green", "reg-green-blue-whatever", "NA", "", "MORE JUNK"], data.Texts("str"));
        Assert.Equal(MissingValues.Range(-999, 0, DataValue.Of(999)), data.Find("z")!.Variable.Missing);
        Assert.Equal([-9, double.NaN, 1.234, 999, 3.14159, double.NaN], data.Numbers("z"));
        Assert.Equal(["a a", "b b", "c c", "d d"], Labels(data, "ca_subvar_3"));
        Assert.Equal("QYR8", data.Find("quarter")!.Variable.PrintFormat.ToString());
    }

    private static string? Day(double seconds) => DataFormat.MomentOf(seconds)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Labels(LabelledData data, string name) => data.Find(name)!.Variable.ValueLabels.Select(label => $"{label.Value} {label.Label}");

    private static IEnumerable<string> Formats(LabelledData data, params string[] names) => names.Select(name => data.Find(name)!.Variable.PrintFormat.ToString());
}
