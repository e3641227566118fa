using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public class SpssReaderTests
{
    // PSPP's own test of packed rows: numbers, texts, missing ones, and the end in the middle of a block.
    private static byte[] Packed =>
    [
        1, 100, 254, 253, 254, 253, 255, 251, .. "abcdefgh"u8, .. "0123    "u8, 253, 253, 253, 254, 101, 102, 253, 253, .. "jklm    "u8, .. "nopqrstu"u8,
        .. "vwxyzABC"u8, .. "DEFG    "u8, .. "HIJKLMNO"u8, 254, 253, 252, 0, 0, 0, 0, 0, .. "PQRSTUVW"u8,
    ];

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

    [Theory]
    [InlineData(100, new double[] { -99, double.NaN, 1 }, new double[] { 0, 151, 2 })]
    [InlineData(0, new double[] { 1, double.NaN, 101 }, new double[] { 100, 251, 102 })]
    [InlineData(50, new double[] { -49, double.NaN, 51 }, new double[] { 50, 201, 52 })]
    public void Bytecode_is_read_with_any_bias(double bias, double[] first, double[] second)
    {
        var data = File(new() { Packing = 1, Bias = bias }).Raw(Packed).Read();

        Assert.Equal(first, data.Numbers("NUM1"));
        Assert.Equal(second, data.Numbers("NUM2"));
        Assert.Equal(["", "jklm", "DEFG"], data.Texts("STR4"));
        Assert.Equal(["abcdefgh", "nopqrstu", "HIJKLMNO"], data.Texts("STR8"));
        Assert.Equal(["0123", "vwxyzABC", "PQRSTUV"], data.Texts("STR15").Select(text => text.Trim()));
        Assert.Equal(bias == 100 ? 0 : 1, data.Notes.Length);
    }

    [Theory]
    [InlineData(0x3FF000)]
    [InlineData(16)]
    public void Zlib_is_bytecode_in_blocks_of_any_size(int blockSize)
    {
        var bytes = File(new() { Magic = "$FL3", Packing = 2 }).Zlib(Packed, blockSize).ToArray();
        using var seekable = SpssReader.Open(new MemoryStream(bytes), "made.zsav");
        using var forward = SpssReader.Open(new ForwardStream(bytes), "made.zsav");

        foreach (var data in new[] { seekable.Read(int.MaxValue), forward.Read(int.MaxValue) })
        {
            Assert.Equal([-99, double.NaN, 1], data.Numbers("NUM1"));
            Assert.Equal(["abcdefgh", "nopqrstu", "HIJKLMNO"], data.Texts("STR8"));
            Assert.Equal(blockSize == 16 ? 1 : 0, data.Notes.Length);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Portions_and_chosen_variables_are_the_same_values(int packing)
    {
        var name = packing == 2 ? "pyreadstat-sample.zsav" : "pyreadstat-sample.sav";
        var bytes = packing == 0 ? Plain(101) : System.IO.File.ReadAllBytes(SpssFixture.PathOf(name));
        using var whole = SpssReader.Open(new MemoryStream(bytes), name);
        var all = whole.Read(int.MaxValue);
        var (second, text) = (all.Columns.OfType<NumberColumn>().Skip(1).First().Variable.Name, all.Columns.OfType<TextColumn>().First().Variable.Name);
        using var some = SpssReader.Open(new ForwardStream(bytes), name, new() { Variables = [second.ToUpperInvariant(), text] });

        var (numbers, texts) = (new List<double>(), new List<string>());
        for (var part = some.Read(2); part.RowCount > 0; part = some.Read(2))
        {
            Assert.Equal(2, part.Columns.Length);
            numbers.AddRange(part.Numbers(second));
            texts.AddRange(part.Texts(text));
        }

        Assert.Equal(all.Numbers(second), numbers);
        Assert.Equal(all.Texts(text), texts);
        Assert.Equal(0, some.Read(int.MaxValue).RowCount);
        Assert.Equal(0, whole.Read(1).RowCount);
    }

    [Fact]
    public void A_variable_that_is_not_there_is_refused_by_name()
    {
        var refused = Assert.Throws<SurveyFileException>(() => new SpssBytes().Header().Number("AGE").End().Open(new() { Variables = ["AEG"] }));

        Assert.Equal((SurveyFileFault.MissingColumn, "AEG"), (refused.Problem.Fault, refused.Column));
    }

    [Fact]
    public void What_is_not_kept_leaves_no_trace_in_the_dictionary()
    {
        var dictionary = new SpssBytes().Header(new() { Rows = 0, Weight = 1 }).Number("A").Number("B").Number("C").CodePage(1252)
            .Extension(7, "$x=C 0  a b\n$y=C 0  a c\n").Extension(5, "S= A\nT= B C\n").End().Read(new() { Variables = ["b"] }).Dictionary;

        Assert.Null(dictionary.WeightVariable);
        Assert.Equal(["B"], Assert.Single(dictionary.MultipleResponseSets).Variables);
        Assert.Equal(["B"], Assert.Single(dictionary.VariableSets).Variables);
    }

    [Fact]
    public void The_64_bit_number_of_rows_counts_where_the_header_has_none()
    {
        using var reader = new SpssBytes().Header().Number("A").Int(7, 16, 8, 2).Long(1, 2).CodePage(1252).End().Double(1, 2, 3).Open();

        Assert.Equal(2, reader.RowCount);
        Assert.Equal([1, 2], reader.Read(int.MaxValue).Numbers("A"));
        Assert.Single(reader.Notes);
    }

    [Fact]
    public void Null_bytes_in_texts_are_filling_at_the_end_and_kept_within()
    {
        var data = new SpssBytes().Header(new() { Packing = 1 }).String("S", 8).CodePage(1252).End().Raw(100, 253, 253, 252, 0, 0, 0, 0)
            .Text("ab").Raw(0, 0, 0, 0, 0, 0).Text("a").Raw(0).Text("b", 6).Read();

        Assert.Equal(["", "ab", "a\0b"], data.Texts("S"));
        Assert.Empty(data.Notes);
    }

    [Fact]
    public void Signs_of_damage_that_leave_rows_whole_are_noted()
    {
        var data = new SpssBytes().Header(new() { Packing = 1 }).Number("N").String("S", 8).CodePage(1252).End().Raw(254, 101, 252, 0, 0, 0, 0, 0).Read();

        Assert.Equal(2, data.Notes.Length);
        Assert.Equal(1, data.RowCount);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-1)]
    public void Rows_that_end_too_early_are_refused(int rows)
    {
        var refused = new SpssBytes().Header(new() { Rows = rows }).Number("A").Number("B").CodePage(1252).End().Double(1, 2, 3, 4, 5).Refusal();

        Assert.Equal((SurveyFileFault.Truncated, "data"), (refused.Fault, refused.Record));
    }

    [Fact]
    public void Every_file_that_is_cut_off_is_refused_or_ends_with_a_whole_row()
    {
        var bytes = System.IO.File.ReadAllBytes(SpssFixture.PathOf("pyreadstat-simple_alltypes.sav"));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<SurveyFileException>(() =>
            {
                using var reader = SpssReader.Open(new MemoryStream(bytes, 0, length), "cut.sav");
                reader.Read(int.MaxValue);
            });
        }
    }

    private static byte[] Plain(int rows)
    {
        var file = new SpssBytes().Header(new() { Rows = rows }).Number("A").Number("B").String("C", 20).CodePage(1252).End();
        for (var row = 0; row < rows; row++)
        {
            file.Double(row, row % 7 == 0 ? -double.MaxValue : row / 3.0).Text("text " + (row % 10), 24);
        }

        return file.ToArray();
    }

    private static SpssBytes File(HeaderFields header) => new SpssBytes().Header(header)
        .Number("NUM1").Number("NUM2").String("STR4", 4).String("STR8", 8).String("STR15", 15).CodePage(1252).End();
}
