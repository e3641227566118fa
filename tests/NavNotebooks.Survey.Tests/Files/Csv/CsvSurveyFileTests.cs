using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CsvSurveyFileTests
{
    [Theory]
    [InlineData("codes-comma-point.csv", ',', DecimalMark.Point, TextEncoding.Utf8)]
    [InlineData("labels-semicolon-comma-windows-1252.csv", ';', DecimalMark.Comma, TextEncoding.Windows1252)]
    [InlineData("labels-tab-english-mark.csv", '\t', DecimalMark.Point, TextEncoding.Utf8WithMark)]
    public void Codes_and_labels_in_any_dialect_give_one_frame(string name, char delimiter, DecimalMark mark, TextEncoding encoding)
    {
        var read = CsvFixture.Load(name);
        Assert.Equal(new CsvDialect(delimiter, mark, encoding), read.Dialect);
        Assert.Equal(DataBasis.Microdata, read.Frame.Basis);
        Assert.Equal([301, 301, 1103, 1103, 5001], read.Frame["municipality"].Codes.ToArray());
        Assert.Equal([1, 2, 1, 2, -9], read.Frame["position"].Codes.ToArray());
        Assert.Equal([1, 2, 3, -1, double.NaN], read.Frame["trust"].Codes.ToArray());
        Assert.Equal([0, 1, 0, 1, -2], read.Frame["attends_mayor"].Codes.ToArray());
        Assert.Equal([1, 1, 2, 3, double.NaN], read.Frame["colour"].Codes.ToArray());
        Assert.Equal([0.5, 1, -1, 2.25, double.NaN], read.Frame["hours"].Codes.ToArray());
    }

    [Fact]
    public void The_frame_notes_how_it_was_read()
    {
        var frame = CsvFixture.Load("labels-semicolon-comma-windows-1252.csv", new CsvOptions { Delimiter = ';' }).Frame;
        Assert.Equal(["Read as CSV: semicolon, decimal comma, Windows-1252 (guessed: decimal mark, encoding)."], frame.Notes);
        Assert.Equal([1.25, 0.75, 1, 1, 1], frame.Weights.ToArray());
    }

    [Fact]
    public void Columns_of_no_variable_are_left_out_and_listed()
    {
        var read = CsvFixture.Load("labels-tab-english-mark.csv");
        Assert.Equal(["comment"], read.IgnoredColumns);
        Assert.Equal(["design_weight"], read.MissingColumns);
        Assert.Contains("Columns that are no variable of the survey were left out: comment.", read.Frame.Notes);
        Assert.Contains("Variables without a column: design_weight.", read.Frame.Notes);
    }

    [Fact]
    public void A_missing_column_names_the_nearest_heading()
    {
        var error = CsvFixture.ErrorOf("misspelt-heading.csv", CsvOptions.Default);
        Assert.Equal((SurveyFileFault.MissingColumn, 1, "trust", 2), (error.Problem.Fault, error.Row, error.Column, error.FurtherProblems));
        Assert.Contains("'trust' (nearest: 'trsut'), 'colour' (nearest: 'color'), 'design_weight'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_columns_may_be_allowed()
    {
        var read = CsvFixture.Load("misspelt-heading.csv");
        Assert.Equal(["municipality", "position", "attends_mayor", "hours"], read.Frame.Columns.Select(column => column.Name));
        Assert.Equal(["trsut", "color"], read.IgnoredColumns);
    }

    [Fact]
    public void A_spreadsheets_hint_line_sets_the_delimiter()
    {
        var read = CsvFixture.Load("hint-line.csv");
        Assert.Equal('|', read.Dialect.Delimiter);
        Assert.Equal(1, read.Frame.RowCount);
    }

    [Fact]
    public void Texts_can_be_read_from_a_reader()
    {
        using var text = new StringReader("trust;position\n5;2\n");
        var frame = CsvSurveyFile.Read(text, TinySurvey.Definition, CsvFixture.Incomplete);
        Assert.Equal([2], frame["position"].Codes.ToArray());
        Assert.Equal(["position", "trust"], frame.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Identifiers_that_are_texts_are_numbered_and_not_kept()
    {
        using var text = new StringReader("municipality;position\nOslo;2\nBergen;1\nOslo;1\n;1\n-9;2\n");
        var frame = CsvSurveyFile.Read(text, TinySurvey.Definition, CsvFixture.Incomplete);
        Assert.Equal([1, 2, 1, double.NaN, -9], frame["municipality"].Codes.ToArray());
        Assert.Contains(frame.Notes, note => note.Contains("numbered", StringComparison.Ordinal) && note.Contains("municipality", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_without_a_heading_are_left_out_by_number_and_respondents_without_an_id_are_kept()
    {
        using var text = new StringReader("respondent_id;trust;position;;\n;5;2;;\n;4;1;;\nA;4;1;x;\n");
        var read = CsvSurveyFile.Load(text, TinySurvey.Definition, CsvFixture.Incomplete);
        Assert.Equal(["(4)", "(5)"], read.IgnoredColumns);
        Assert.Equal([5, 4, 4], read.Frame["trust"].Codes.ToArray());
    }

    [Fact]
    public void Headings_are_found_whatever_their_case()
    {
        using var text = new StringReader("Trust,POSITION\n5,2\n");
        Assert.Equal([5], CsvSurveyFile.Read(text, TinySurvey.Definition, CsvFixture.Incomplete)["trust"].Codes.ToArray());
    }

    [Fact]
    public void The_delimiter_is_the_one_that_uncovers_variables()
    {
        using var text = new StringReader("position|remark, if any\n1|yes, one\n2|no, none\n");
        var read = CsvSurveyFile.Load(text, TinySurvey.Definition, CsvFixture.Incomplete);
        Assert.Equal('|', read.Dialect.Delimiter);
        Assert.Equal(["remark, if any"], read.IgnoredColumns);
    }

    [Fact]
    public void A_label_that_two_codes_share_is_no_answer()
    {
        var colour = TinySurvey.Definition.Scale("colour");
        var twice = colour with { Points = [colour.Points[0], colour.Points[1] with { Label = new("RED", "Blå") }] };
        var definition = TinySurvey.Definition with { Scales = TinySurvey.Definition.Scales.Replace(colour, twice) };
        using var clear = new StringReader("position;colour\n1;rød\n1;blå\n");
        Assert.Equal([1, 2], CsvSurveyFile.Read(clear, definition, CsvFixture.Incomplete)["colour"].Codes.ToArray());
        using var shared = new StringReader("position;colour\n1;red\n");
        var error = Assert.Throws<SurveyFileException>(() => CsvSurveyFile.Read(shared, definition, CsvFixture.Incomplete));
        Assert.Equal((SurveyFileFault.UnknownAnswer, 2, "colour"), (error.Problem.Fault, error.Row, error.Column));
    }

    [Fact]
    public void A_file_that_is_written_replaces_the_old_one_whole()
    {
        var folder = Directory.CreateTempSubdirectory("nav-csv-");
        try
        {
            var path = Path.Combine(folder.FullName, "answers.csv");
            CsvSurveyFile.Write(TinySurvey.Frame, path, dialect: CsvDialect.Norwegian);
            CsvSurveyFile.Write(TinySurvey.Frame.Where("trust", 5), path, dialect: CsvDialect.Norwegian);
            Assert.Equal(2, CsvSurveyFile.Read(path, TinySurvey.Definition, CsvFixture.Incomplete).RowCount);
            Assert.Equal(["answers.csv"], folder.GetFiles().Select(file => file.Name));
            Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
