using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CsvLabelledReaderTests
{
    private const string Secret = "SECRETWORD";

    [Fact]
    public void Columns_are_numbers_dates_or_texts_by_all_of_their_cells()
    {
        var data = Read("id;share;kommune;day;moment;word;empty\n1;0,5;0301;2019-12-31;2019-12-31 23:59:59;å;\n2;-1,25;1103;;2020-01-01T00:00;b c;\n");
        Assert.Equal(["F1", "F5.2", "A4", "SDATE10", "YMDHMS19", "A3", "F1"], data.Dictionary.Variables.Select(variable => variable.PrintFormat.ToString()));
        Assert.Equal([1.0, 2], Numbers(data, "id"));
        Assert.Equal([0.5, -1.25], Numbers(data, "share"));
        Assert.Equal(["0301", "1103"], Texts(data, "kommune"));
        Assert.Equal(new DateTime(2019, 12, 31), DataFormat.MomentOf(Numbers(data, "day")[0]));
        Assert.True(double.IsNaN(Numbers(data, "day")[1]));
        Assert.Equal(new DateTime(2019, 12, 31, 23, 59, 59), DataFormat.MomentOf(Numbers(data, "moment")[0]));
        Assert.Equal(["å", "b c"], Texts(data, "word"));
        Assert.All(Numbers(data, "empty"), number => Assert.True(double.IsNaN(number)));
    }

    [Fact]
    public void The_guess_is_told_and_what_was_given_is_not_called_a_guess()
    {
        Assert.Contains("Read as CSV: semicolon, decimal comma, UTF-8 (guessed: delimiter, decimal mark, encoding).", Read("a;b\n1,5;2\n").Notes);
        var given = new LabelledReadOptions { Delimiter = ';', DecimalMark = DecimalMark.Point, Encoding = "windows-1252" };
        var data = Read("a;b\n1,5;2\n", given);
        Assert.Contains("Read as CSV: semicolon, decimal point, Windows-1252.", data.Notes);
        Assert.Equal(["1,5"], Texts(data, "a"));
    }

    [Theory]
    [InlineData("a,b\n1.5,2\n", "comma, decimal point")]
    [InlineData("a\tb\n1,5\t2\n", "tab, decimal comma")]
    [InlineData("a|b\n1|2\n", "bar, decimal point")]
    [InlineData("a,b\n\"1,5\",2\n", "comma, decimal comma")]
    [InlineData("sep=|\na|b\n1|2\n", "bar, decimal point")]
    public void Every_dialect_is_found(string text, string dialect)
    {
        var data = Read(text);
        Assert.StartsWith($"Read as CSV: {dialect}, ", data.Notes[0], StringComparison.Ordinal);
        Assert.Equal([2.0], Numbers(data, "b"));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("-01")]
    [InlineData("00.5")]
    [InlineData("9007199254740993")]
    [InlineData("1 000")]
    [InlineData("1.")]
    [InlineData("NA")]
    [InlineData("31.12.2019")]
    [InlineData("2019-02-29")]
    [InlineData("2019-12-31Z")]
    [InlineData("2019-12-31 24:00")]
    [InlineData("1e999")]
    [InlineData("-")]
    public void What_is_no_plain_number_or_date_stays_text(string cell) => Assert.Equal([cell], Texts(Read($"a;b\n{cell};1\n"), "a"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.5", -0.5)]
    [InlineData(".5", 0.5)]
    [InlineData("+2", 2)]
    [InlineData("\u22123", -3)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E-3", 0.0015)]
    [InlineData("9007199254740992", 9007199254740992)]
    [InlineData("\" 7 \"", 7)]
    public void Every_way_to_write_a_number_is_read(string cell, double number) => Assert.Equal([number], Numbers(Read($"a;b\n{cell};1\n"), "a"));

    [Fact]
    public void Cells_keep_delimiters_line_ends_and_quotation_marks_that_are_quoted()
    {
        var data = Read("a;b\r\n\"x;y\";\"p\"\"q\"\r\n\r\n\"two\r\nlines\"; z \r\n");
        Assert.Equal(["x;y", "two\r\nlines"], Texts(data, "a"));
        Assert.Equal(["p\"q", "z"], Texts(data, "b"));
    }

    [Theory]
    [InlineData("a;b\r1;x\r2;y", 2)]
    [InlineData("a;b\n\n1;x\n\n\n2;y\n\n", 2)]
    [InlineData("\uFEFFa;b\n1;x\n2;y\n", 2)]
    [InlineData("a;b;\n1;x;\n2;y;\n", 2)]
    public void Line_ends_of_every_kind_empty_lines_and_trailing_delimiters_are_no_data(string text, int variables)
    {
        var data = Read(text);
        Assert.Equal(variables, data.Columns.Length);
        Assert.Equal([1.0, 2], Numbers(data, "a"));
        Assert.Equal(["x", "y"], Texts(data, "b"));
    }

    [Fact]
    public void One_column_is_enough_and_its_quoted_empty_cell_is_a_row() =>
        Assert.Equal([1.0, double.NaN, 3], Numbers(Read("a\n1\n\"\"\n3\n"), "a"));

    [Fact]
    public void Columns_without_a_heading_are_named_by_place()
    {
        var data = Read("a;;c\n1;2;3\n");
        Assert.Equal(["a", "column_2", "c"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Contains(data.Notes, note => note.Contains("column_2", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_are_Norwegian_in_every_encoding()
    {
        var bytes = CsvText.EncoderOf(TextEncoding.Windows1252).GetBytes("navn;år\nÅse €;2019\n");
        using var reader = CsvLabelledReader.Open(new MemoryStream(bytes), "survey.csv");
        var data = reader.Read(10);
        Assert.Equal("windows-1252", data.Dictionary.Encoding);
        Assert.Equal(["Åse €"], Texts(data, "navn"));
        Assert.Equal(8, data.Dictionary.Variables[0].TextWidth);
        Assert.Equal(["Åse ¤"], Texts(ReadBytes([.. bytes.Select(value => value == 0x80 ? (byte)0xA4 : value)], new() { Encoding = "iso-8859-1" }), "navn"));
    }

    [Fact]
    public void A_column_that_is_nearly_numbers_is_told_of_with_its_first_other_row_and_no_cell()
    {
        var note = Assert.Single(Read($"a;b\n1;1\n2;1\n\n{Secret};1\n4;1\n").Notes, note => note.StartsWith("a is read as texts", StringComparison.Ordinal));
        Assert.Contains("1 of 4 are none, first in row 5.", note, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", SurveyFileFault.Empty, null, null)]
    [InlineData("a;b\n", SurveyFileFault.Empty, null, null)]
    [InlineData("a;b\n1;2\nSECRETWORD\n3;4;5\n", SurveyFileFault.RaggedRow, 3, "b")]
    [InlineData("a;b\n1;2\n3;4;SECRETWORD\n", SurveyFileFault.RaggedRow, 3, "(3)")]
    [InlineData("a;b\n1;2\nSECRETWORD\"x;4\n", SurveyFileFault.StrayQuote, 3, null)]
    [InlineData("a;b\n1;2\n\"SECRETWORD\"x;4\n", SurveyFileFault.StrayQuote, 3, null)]
    [InlineData("a;b\n1;2\n\"SECRETWORD;4\n5;6\n", SurveyFileFault.StrayQuote, 3, null)]
    [InlineData("a;b\n1;2\n\"two\nlines\";SECRETWORD\"\n", SurveyFileFault.StrayQuote, 3, null)]
    [InlineData("a\";b\n1;2\n", SurveyFileFault.StrayQuote, 1, null)]
    [InlineData("a;A\n1;2\n", SurveyFileFault.DuplicateHeading, 1, "A")]
    [InlineData("a;b\n1,5;1\n2;2.5\n", SurveyFileFault.MixedDecimalMarks, 3, "b")]
    [InlineData("a;b\n1;SECRETWORD\n2;\0\n", SurveyFileFault.NotText, 3, "(character 3)")]
    public void A_file_is_refused_by_row_and_column_and_never_by_what_a_cell_says(string text, SurveyFileFault fault, int? row, string? column)
    {
        var error = Assert.Throws<SurveyFileException>(() => Read(text));
        Assert.Equal((fault, row, column), (error.Problem.Fault, error.Row, error.Column));
        Assert.StartsWith("survey.csv", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Theory]
    [InlineData("190344;4;4;2,5\n190345;5;1;3,5\n")]
    [InlineData("190344;190344;Ås\n1;2;3\n")]
    [InlineData("190344\n190345\n")]
    [InlineData("SECRETWORD;2019-12-31;190344;-1;\nx;2019-12-31;2;3;\n")]
    [InlineData("SECRETWORD;31.12.2019;12345678901234567890\nx;y;z\n")]
    public void A_first_row_that_is_mostly_numbers_is_refused_and_none_of_it_shown_as_a_name(string text)
    {
        var error = Assert.Throws<SurveyFileException>(() => Read(text, new() { Delimiter = ';' }));
        Assert.Equal((SurveyFileFault.NoHeadings, 1, null), (error.Problem.Fault, error.Row, error.Column));
        Assert.All([Secret, "190344", "2019"], value => Assert.DoesNotContain(value, error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Names_may_be_numbers_where_they_are_few_or_the_options_allow_it()
    {
        string[] names = ["id", "2019"];
        Assert.Equal(names, Read("id;2019\n1;2\n").Dictionary.Variables.Select(variable => variable.Name));
        Assert.Equal([.. names, "2021"], Read("id;2019;2021\n1;2;3\n", new() { NumbersAsNames = true }).Dictionary.Variables.Select(variable => variable.Name));
    }

    [Fact]
    public void Further_problems_are_counted() => Assert.Equal(2, Assert.Throws<SurveyFileException>(() => Read("a;b\n1\n2;3\n4\n5\n")).FurtherProblems);

    [Fact]
    public void An_encoding_that_is_unknown_or_splits_no_cells_is_refused()
    {
        Assert.Equal(SurveyFileFault.UnknownEncoding, Assert.Throws<SurveyFileException>(() => Read("a\n1\n", new() { Encoding = "klingon" })).Problem.Fault);
        Assert.Equal(SurveyFileFault.UnknownEncoding, Assert.Throws<SurveyFileException>(() => Read("a\n1\n", new() { Encoding = "utf-16" })).Problem.Fault);
    }

    [Fact]
    public void Only_wanted_variables_are_read()
    {
        var data = Read("a;b;c\n1;x;3\n", new() { Variables = ["C", "a"] });
        Assert.Equal(["a", "c"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Equal([3.0], Numbers(data, "c"));
        Assert.Equal(SurveyFileFault.MissingColumn, Assert.Throws<SurveyFileException>(() => Read("a\n1\n", new() { Variables = ["b"] })).Problem.Fault);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_in_portions_are_the_rows_at_once_over_several_stretches_of_a_file(bool hasQuotes)
    {
        var text = new StringBuilder("number;text\r\n");
        const int rows = 150_000;
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row};{(hasQuotes ? $"\"{row}\r\nline\"" : $"text {row}")}\r\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        Assert.True(bytes.Length > 2 * CsvTyping.BlockSize);
        using var reader = CsvLabelledReader.Open(new MemoryStream(bytes), "survey.csv");
        Assert.Equal(rows, reader.RowCount);
        var done = 0;
        foreach (var most in Enumerable.Repeat(7_001, rows))
        {
            var data = reader.Read(most);
            for (var i = 0; i < data.RowCount; i++, done++)
            {
                Assert.Equal(done, ((NumberColumn)data.Columns[0]).Values[i]);
                Assert.Equal(hasQuotes ? FormattableString.Invariant($"{done}\r\nline") : FormattableString.Invariant($"text {done}"), ((TextColumn)data.Columns[1]).Values[i]);
            }

            if (data.RowCount == 0)
            {
                break;
            }
        }

        Assert.Equal(rows, done);
        var all = ReadBytes(bytes);
        Assert.Equal(rows, all.RowCount);
        Assert.Equal(Enumerable.Range(0, rows).Select(row => (double)row), Numbers(all, "number"));
    }

    [Fact]
    public void A_problem_far_down_is_named_by_its_line()
    {
        var text = "a;b\n" + string.Concat(Enumerable.Repeat("1;2\n", 600_000)) + "1\n1;2\n";
        Assert.Equal(600_002, Assert.Throws<SurveyFileException>(() => Read(text)).Row);
    }

    [Fact]
    public void A_row_longer_than_a_stretch_is_read_and_one_without_end_is_refused()
    {
        var wide = string.Join(';', Enumerable.Repeat("123456789012345", 60_000));
        var headings = string.Join(';', Enumerable.Range(0, 60_000).Select(i => "v" + i.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(3, Read($"{headings}\n{wide}\n{wide}\n{wide}\n").RowCount);
        var error = Assert.Throws<SurveyFileException>(() => Read("a;b\n1;\"" + new string('x', 2 * CsvLayout.LongestRow) + "\n"));
        Assert.Equal((SurveyFileFault.StrayQuote, 2), (error.Problem.Fault, error.Row));
        Assert.Equal(SurveyFileFault.TooLarge, Assert.Throws<SurveyFileException>(() => Read(new string(';', 100_000) + "\n1\n", new() { Delimiter = ';' })).Problem.Fault);
    }

    [Fact]
    public void Quotation_marks_and_spaces_without_end_take_no_more_than_a_moment()
    {
        var hostile = "a;b\n1;" + new string(' ', 2_000_000) + "x" + new string('"', 2_000_000) + "\n";
        Assert.Equal(SurveyFileFault.StrayQuote, Assert.Throws<SurveyFileException>(() => Read(hostile)).Problem.Fault);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_too_and_a_given_one_stays_open()
    {
        var stream = new MemoryStream("a;b\n1;2\n"u8.ToArray());
        using (var reader = CsvLabelledReader.Open(stream, "survey.csv"))
        {
            Assert.Equal(1, reader.Read(5).RowCount);
        }

        stream.Position = 0;
        using var pipe = new System.IO.Compression.BrotliStream(Compressed(stream), System.IO.Compression.CompressionMode.Decompress);
        using var second = CsvLabelledReader.Open(pipe, "survey.csv");
        Assert.Equal(1, second.Read(5).RowCount);
    }

    [Theory]
    [InlineData(4, 'x')]
    [InlineData(6, '\u00FF')]
    public void A_file_that_changes_while_it_is_read_is_an_error(int place, char letter)
    {
        var bytes = "a;b\n1;æ\n3;4\n"u8.ToArray();
        using var reader = CsvLabelledReader.Open(new MemoryStream(bytes), "survey.csv");
        bytes[place] = (byte)letter;
        Assert.Equal(SurveyFileFault.Damaged, Assert.Throws<SurveyFileException>(() => reader.Read(9)).Problem.Fault);
    }

    /// <summary>Random rows with every kind of cell, beside the reader of the package that survey files were read with first.</summary>
    [Fact]
    public void Another_reader_finds_the_same_cells()
    {
        string[] cells = ["1", "x", "", "\"a;b\"", "\" q\"\"r\"", "\"l\nm\"", " z ", "\"\"", "å"];
        var random = new Random(8);
        for (var turn = 0; turn < 300; turn++)
        {
            var text = new StringBuilder("a;b;c\n");
            for (var row = random.Next(1, 6); row > 0; row--)
            {
                text.AppendJoin(';', Enumerable.Range(0, 3).Select(_ => cells[random.Next(cells.Length)])).Append(random.Next(3) == 0 ? "\r\n" : "\n");
            }

            using var table = CsvTable.Open(text.ToString(), ';');
            var data = Read(text.ToString());
            for (var row = 0; table.Read(); row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    var own = data.Columns[column] is TextColumn texts ? texts.Values[row] : CellNumber.Format(((NumberColumn)data.Columns[column]).Values[row], DecimalMark.Point);
                    Assert.Equal(table.Cell(column).Replace("\r\n", "\n", StringComparison.Ordinal), own.Trim().Replace("NaN", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal));
                }
            }
        }
    }

    private static MemoryStream Compressed(Stream content)
    {
        var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            content.CopyTo(packed);
        }

        stream.Position = 0;
        return stream;
    }

    private static LabelledData Read(string text, LabelledReadOptions? options = null) => ReadBytes(Encoding.UTF8.GetBytes(text), options);

    private static LabelledData ReadBytes(byte[] bytes, LabelledReadOptions? options = null)
    {
        using var reader = CsvLabelledReader.Open(new MemoryStream(bytes), "survey.csv", options);
        var data = reader.Read(int.MaxValue);
        Assert.Equal(0, reader.Read(1).RowCount);
        return data;
    }

    private static double[] Numbers(LabelledData data, string name) => Assert.IsType<NumberColumn>(data.Find(name)).Values.ToArray();

    private static string[] Texts(LabelledData data, string name) => Assert.IsType<TextColumn>(data.Find(name)).Values.ToArray();
}
