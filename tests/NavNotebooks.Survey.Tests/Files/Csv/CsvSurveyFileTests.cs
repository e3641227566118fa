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
