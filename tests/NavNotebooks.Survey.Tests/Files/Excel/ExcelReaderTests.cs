using System.Globalization;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Excel;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Excel;

public sealed class ExcelReaderTests
{
    private const string Headings = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

    [Theory]
    [InlineData("openpyxl-1900.xlsx", 1900)]
    [InlineData("openpyxl-1904.xlsx", 1904)]
    public void Workbooks_of_openpyxl_are_read_with_days_from_1900_and_1904(string name, int epoch)
    {
        var data = Fixture(name);
        Assert.Equal(["F1", "F1", "A4", "SDATE10", "YMDHMS19", "F1", "A9", "F5.2"], data.Dictionary.Variables.Select(variable => variable.PrintFormat.ToString()));
        Assert.Equal([1.0, 2, 3], Numbers(data, "id"));
        Assert.Equal([1.0, 5, double.NaN], Numbers(data, "trust"));
        Assert.Equal(["0301", "1103", "5001"], Texts(data, "kommune"));
        DateTime?[] days = [new DateTime(2019, 12, 31), epoch == 1900 ? new DateTime(1900, 1, 1) : null, null];
        Assert.Equal(days, Numbers(data, "day").Select(DataFormat.MomentOf));
        Assert.Equal(new DateTime(2019, 12, 31, 23, 59, 30), DataFormat.MomentOf(Numbers(data, "moment")[0]));
        Assert.Equal([1.0, 0, double.NaN], Numbers(data, "yes"));
        Assert.Equal("TRUE", data.Find("yes")!.Variable.LabelOf(DataValue.Of(1)));
        Assert.Equal(["Åse", "two\nlines", ""], Texts(data, "name"));
        Assert.Equal([0.5, -1.25, double.NaN], Numbers(data, "share"));
        Assert.Equal(["The sheet 'Data' was read."], data.Notes);
    }

    [Fact]
    public void What_people_do_to_sheets_is_read_sensibly_and_told_by_cell()
    {
        var data = Fixture("xlsxwriter-oddities.xlsx");
        Assert.Equal([1.0, 2, 3, 4], Numbers(data, "id"));
        Assert.Equal([1.0, 2.5, double.NaN, -3], Numbers(data, "as_text"));
        Assert.Equal(["0301", "1103", "0301", "5001"], Texts(data, "kommune"));
        Assert.Equal([2.0, 4, 6, 8], Numbers(data, "sum"));
        Assert.Equal([0.0, double.NaN, 2, 3], Numbers(data, "error"));
        Assert.Equal(["abc0", "abc1", "abc2", "abc3"], Texts(data, "rich"));
        Assert.Equal(["0.5", "1.5", "none", "3.5"], Texts(data, "mixed"));
        Assert.Equal([7.0, double.NaN, double.NaN, double.NaN], Numbers(data, "merged"));
        string[] notes =
        [
            "The sheet 'Svar' was read, the first with data.",
            "A codebook of 3 variables was found in the workbook.",
            "Headings stand in row 3, the first with anything in it.",
            "Cells to the right of the last heading were left out: 1, first L5.",
            "Rows without anything in them were passed over: 1.",
            "Of merged cells only the first has the value: 1 areas, first I4:I5.",
            "Numbers that are stored as texts were read as numbers: as_text (3, first B4).",
            "Labels of the codebook were read as their codes: answer.",
            "Texts are among values of other kinds, or kinds are mixed, and all were read as texts: mixed (1, first H6).",
            "Errors such as #N/A are missing: error (1, first F5).",
        ];
        Assert.Equal(notes, data.Notes);
    }

    [Fact]
    public void A_codebook_sheet_gives_labels_codes_and_missing_values()
    {
        var data = Fixture("xlsxwriter-oddities.xlsx");
        var answer = data.Find("answer")!.Variable;
        Assert.Equal("Er du enig?", answer.Label);
        Assert.Equal([new(DataValue.Of(1), "Helt uenig"), new(DataValue.Of(5), "Helt enig"), new(DataValue.Of(9), "Vet ikke")], answer.ValueLabels.ToArray());
        Assert.Equal([5.0, 1, 9, double.NaN], Numbers(data, "answer"));
        Assert.Equal(MissingValues.Of(DataValue.Of(9)), answer.Missing);
        Assert.Equal("Løpenummer", data.Find("id")!.Variable.Label);
        Assert.Equal(MissingValues.Of(DataValue.Of(98), DataValue.Of(99)), data.Find("as_text")!.Variable.Missing);
    }

    [Fact]
    public void Headings_of_the_exported_codebook_are_known_and_many_missing_values_become_a_range()
    {
        var codes = string.Concat(new[] { 1, 95, 96, 97, 98 }.Select((code, i) => FormattableString.Invariant(
            $"<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>Question</t></is></c><c><v>{code}</v></c><c t=\"inlineStr\"><is><t>label {code}</t></is></c><c><v>{(code > 90 ? 1 : 0)}</v></c></row>")));
        var head = "<row>" + string.Concat(new[] { "variable", "label", "code", "category", "missing" }.Select(heading => $"<c t=\"inlineStr\"><is><t>{heading}</t></is></c>")) + "</row>";
        var variable = WorkbookBytes.Of(Headings + "<row><c><v>1</v></c></row>").Sheet("codebook", head + codes).Read().Dictionary.Variables[0];
        Assert.Equal("Question", variable.Label);
        Assert.Equal(5, variable.ValueLabels.Length);
        Assert.Equal(MissingValues.Range(95, 98), variable.Missing);
    }

    [Fact]
    public void Workbooks_of_pandas_and_of_R_are_read()
    {
        var pandas = Fixture("pandas.xlsx");
        Assert.Equal([1.0, 2, double.NaN], Numbers(pandas, "a"));
        Assert.Equal(["x", "0301", ""], Texts(pandas, "b"));
        Assert.Equal([new DateTime(2019, 12, 31), null, new DateTime(2020, 1, 1)], Numbers(pandas, "day").Select(DataFormat.MomentOf));
        var r = Fixture("openxlsx.xlsx");
        Assert.Equal(["a", "b", "a"], Texts(r, "g"));
        Assert.Equal([new DateTime(2019, 12, 31), null, new DateTime(2020, 1, 1)], Numbers(r, "day").Select(DataFormat.MomentOf));
        Assert.Equal([0.1, double.NaN, 1e-10], Numbers(r, "x"));
    }

    [Fact]
    public void Our_own_workbooks_are_read_too()
    {
        var bytes = ExcelFile.ToBytes(new Sheet("Own", new Table("", ["id", "text_x000A_"], [["1", "=1+1"], ["2.5", "a_x0041_\u0001"]], [])));
        var data = WorkbookBytes.Read(bytes);
        Assert.Equal(["id", "text_x000A_"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Equal([1.0, 2.5], Numbers(data, "id"));
        Assert.Equal(["=1+1", "a_x0041_\u0001"], Texts(data, "text_x000A_"));
    }

    [Fact]
    public void Another_reader_finds_the_same_cells_in_every_fixture()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Excel"), "*.xlsx").Order(StringComparer.Ordinal))
        {
            using var zip = System.IO.File.OpenRead(path);
            using var workbook = Workbook.Open(zip, path);
            using var other = ExcelDataReader.ExcelReaderFactory.CreateOpenXmlReader(System.IO.File.OpenRead(path));
            foreach (var sheet in workbook.Sheets)
            {
                Assert.Equal(sheet.Name, other.Name);
                using var rows = workbook.Rows(sheet);
                var isThere = rows.Next();
                for (var row = 1; other.Read(); row++)
                {
                    var own = isThere && rows.Row == row ? rows.Cells.ToArray() : [];
                    Assert.Equal(
                        Enumerable.Range(0, other.FieldCount).Where(column => other.GetValue(column) is not (null or "")).Select(column => (column, Words(other.GetValue(column)))),
                        own.Where(cell => cell.Kind != SheetCellKind.Error).Select(cell => (cell.Column, cell.Kind is SheetCellKind.Date ? Words(DataFormat.MomentOf(cell.Number)!) : cell.Words)));
                    isThere = own.Length > 0 ? rows.Next() : isThere;
                }

                Assert.False(isThere);
                other.NextResult();
            }
        }
    }

    [Fact]
    public void A_sheet_is_chosen_by_name_and_an_unknown_one_is_refused_with_the_nearest()
    {
        var book = WorkbookBytes.Of("").Sheet("Hidden", Headings + "<row><c><v>1</v></c></row>", "hidden").Sheet("Svar 2019", Headings + "<row><c><v>2</v></c></row>");
        Assert.Equal([2.0], Numbers(book.Read(), "a"));
        Assert.Contains("The sheet 'Svar 2019' was read, the first with data.", book.Read().Notes);
        Assert.Equal([1.0], Numbers(book.Read(new() { Sheet = "hidden" }), "a"));
        Assert.Contains("The sheet 'Hidden' was read; it is hidden.", book.Read(new() { Sheet = "hidden" }).Notes);
        Assert.Contains("(nearest: 'Svar 2019')", book.Refusal(new() { Sheet = "Svar2019" }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_wanted_variables_are_read()
    {
        var data = WorkbookBytes.Of(Headings + "<row><c><v>1</v></c><c><v>2</v></c></row>").Read(new() { Variables = ["B"] });
        Assert.Equal("b", Assert.Single(data.Dictionary.Variables).Name);
        Assert.Equal([2.0], Numbers(data, "b"));
    }

    [Fact]
    public void Texts_are_shared_rich_or_escaped_and_formulas_give_stored_values()
    {
        var data = WorkbookBytes.Of(
                Headings + "<row><c t=\"s\"><v>1</v></c><c t=\"str\"><f>1</f><v>x_x000D_y</v></c></row><row><c t=\"s\"><v>0</v></c><c><f>1+1</f></c></row>")
            .Texts("<t xml:space=\"preserve\"> plain </t>", "<r><rPr><b/></rPr><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh>").Read();
        Assert.Equal(["rich", " plain"], Texts(data, "a"));
        Assert.Equal(["x\ry", ""], Texts(data, "b"));
        Assert.Contains(data.Notes, note => note.StartsWith("Formulas that no program has computed are missing", StringComparison.Ordinal) && note.EndsWith("b (1, first B3).", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yyyy\\-mm\\-dd", "SDATE10")]
    [InlineData("[$-414]d. mmmm yyyy;@", "SDATE10")]
    [InlineData("dd.mm.yyyy hh:mm", "SDATE10")]
    [InlineData("[h]:mm:ss", "TIME8")]
    [InlineData("mm:ss", "TIME8")]
    [InlineData("[Red]0.00", "F5")]
    [InlineData("\"day\" 0", "F5")]
    [InlineData("#,##0.00_ ;[Red]-#,##0.00 ", "F5")]
    [InlineData("General", "F5")]
    public void Numbers_that_are_shown_as_days_or_times_are_those(string format, string expected)
    {
        var styles = $"<numFmts><numFmt numFmtId=\"170\" formatCode=\"{format.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        var data = WorkbookBytes.Of(Headings + "<row><c s=\"1\"><v>43830</v></c></row>").Styles(styles).Read();
        Assert.Equal(expected, data.Dictionary.Variables[0].PrintFormat.ToString());
        if (expected == "SDATE10")
        {
            Assert.Equal(new DateTime(2019, 12, 31), DataFormat.MomentOf(Numbers(data, "a")[0]));
        }
    }

    [Fact]
    public void Columns_of_dates_and_numbers_together_are_texts()
    {
        var data = WorkbookBytes.Of(Headings + "<row><c s=\"1\"><v>43830.5</v></c></row><row><c><v>2019</v></c></row>").Styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>").Read();
        Assert.Equal(["2019-12-31 12:00:00", "2019"], Texts(data, "a"));
    }

    [Fact]
    public void Rows_in_portions_are_the_rows_at_once()
    {
        var bytes = WorkbookBytes.Of(Headings + string.Concat(Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"<row><c><v>{i}</v></c></row>")))).ToBytes();
        using var reader = ExcelReader.Open(new MemoryStream(bytes), "book.xlsx");
        var all = new List<double>();
        for (var data = reader.Read(7); data.RowCount > 0; data = reader.Read(7))
        {
            all.AddRange(Numbers(data, "a"));
        }

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => (double)i), all);
    }

    [Fact]
    public void A_heading_twice_is_refused_by_both_cells()
    {
        var error = WorkbookBytes.Of("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>A</t></is></c></row>").Refusal();
        Assert.Equal((SurveyFileFault.DuplicateHeading, 1, "C", "cell C1"), (error.Problem.Fault, error.Row, error.Column, error.Problem.Record));
        Assert.Contains("A1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c><v>190344</v></c><c t=\"inlineStr\"><is><t>190344</t></is></c><c t=\"inlineStr\"><is><t>SECRETWORD</t></is></c>")]
    [InlineData("<c><v>190344</v></c><c><v>190344</v></c>")]
    [InlineData("<c t=\"d\"><v>2019-12-31</v></c>")]
    public void A_first_row_that_is_mostly_numbers_is_refused_and_none_of_it_shown_as_a_name(string cells)
    {
        var error = WorkbookBytes.Of($"<row>{cells}</row><row>{cells}</row>").Refusal();
        Assert.Equal((SurveyFileFault.NoHeadings, 1, null), (error.Problem.Fault, error.Row, error.Column));
        Assert.All(["190344", "2019"], value => Assert.DoesNotContain(value, error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Names_may_be_numbers_where_the_options_allow_it()
    {
        var book = WorkbookBytes.Of("<row><c><v>2019</v></c><c><v>2021</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>");
        Assert.Equal([2.0], Numbers(book.Read(new() { NumbersAsNames = true }), "2021"));
    }

    private static string Words(object value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime moment => moment.ToString("s", CultureInfo.InvariantCulture),
        string text => text.TrimEnd(' '),
        _ => value.ToString()!,
    };

    private static LabelledData Fixture(string name)
    {
        using var reader = ExcelReader.Open(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Excel", name));
        return reader.Read(int.MaxValue);
    }

    private static double[] Numbers(LabelledData data, string name) => Assert.IsType<NumberColumn>(data.Find(name)).Values.ToArray();

    private static string[] Texts(LabelledData data, string name) => Assert.IsType<TextColumn>(data.Find(name)).Values.ToArray();
}
