using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Csv;

/// <summary>Bad input is located by file, row and column, and no answer is ever shown (see <see cref="CsvFixture.ErrorOf"/>).</summary>
public sealed class SurveyFileExceptionTests
{
    [Theory]
    [InlineData("ragged.csv", SurveyFileFault.RaggedRow, 3, "hours", 1)]
    [InlineData("several-unknown-answers.csv", SurveyFileFault.UnknownAnswer, 4, "trust", 2)]
    [InlineData("duplicate-respondents.csv", SurveyFileFault.DuplicateRespondent, 4, "respondent_id", 0)]
    [InlineData("not-text.csv", SurveyFileFault.NotText, 3, "(character 3)", 0)]
    [InlineData("neither-utf-8-nor-windows-1252.csv", SurveyFileFault.NotText, 2, "(character 9)", 0)]
    [InlineData("utf-16.csv", SurveyFileFault.NotText, 1, "(character 1)", 0)]
    [InlineData("empty.csv", SurveyFileFault.Empty, null, null, 0)]
    [InlineData("headings-only.csv", SurveyFileFault.Empty, null, null, 0)]
    [InlineData("no-headings.csv", SurveyFileFault.MissingColumn, 1, null, 0)]
    [InlineData("duplicate-headings.csv", SurveyFileFault.DuplicateHeading, 1, "Trust", 0)]
    [InlineData("stray-quote.csv", SurveyFileFault.StrayQuote, 3, null, 0)]
    [InlineData("unclosed-quote.csv", SurveyFileFault.StrayQuote, 3, null, 0)]
    [InlineData("mixed-decimal-marks.csv", SurveyFileFault.MixedDecimalMarks, 4, "hours", 0)]
    public void The_first_problem_is_located_and_the_others_counted(string name, SurveyFileFault fault, int? row, string? column, int further)
    {
        var error = CsvFixture.ErrorOf(name);
        Assert.Equal((fault, row, column, further), (error.Problem.Fault, error.Row, error.Column, error.FurtherProblems));
    }

    [Fact]
    public void The_message_tells_place_problem_and_remedy()
    {
        var error = CsvFixture.ErrorOf("several-unknown-answers.csv");
        Assert.Equal(
            CsvFixture.PathOf("several-unknown-answers.csv")
            + ", row 4, column trust: The cell is neither a code nor a label of 'trust' that stands for one code. "
            + "Its codes are 1 (Completely disagree), 2 (Partly disagree), 3 (Neither), 4 (Partly agree), 5 (Completely agree), "
            + "-1 (Do not know), -2 (Not asked), -9 (No answer): correct the cell, or leave it empty. (2 further problems in this file.)",
            error.Message.Replace(" on the \"top\" step", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_delimiter_names_a_better_one()
    {
        var error = CsvFixture.ErrorOf("codes-comma-point.csv", new CsvOptions { Delimiter = ';' });
        Assert.Equal(SurveyFileFault.WrongDelimiter, error.Problem.Fault);
        Assert.Contains("only one column when semicolon separates", error.Message, StringComparison.Ordinal);
        Assert.Contains("A comma splits", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_row_of_one_respondent_names_the_first() =>
        Assert.Contains("row 2 again", CsvFixture.ErrorOf("duplicate-respondents.csv").Message, StringComparison.Ordinal);

    [Fact]
    public void Any_column_may_tell_respondents_apart()
    {
        var error = CsvFixture.ErrorOf("codes-comma-point.csv", CsvFixture.Incomplete with { RespondentId = "municipality" });
        Assert.Equal((SurveyFileFault.DuplicateRespondent, 3, "municipality", 1), (error.Problem.Fault, error.Row, error.Column, error.FurtherProblems));
        Assert.Contains("(nearest: 'position')", CsvFixture.ErrorOf(
            "codes-comma-point.csv", CsvFixture.Incomplete with { RespondentId = "positon" }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_is_given_and_wrong_is_located()
    {
        var error = CsvFixture.ErrorOf("labels-semicolon-comma-windows-1252.csv", new CsvOptions { Encoding = TextEncoding.Utf8 });
        Assert.Equal((SurveyFileFault.NotText, 2), (error.Problem.Fault, error.Row));
    }

    [Theory]
    [InlineData("position;design_weight\n1;1\n2;-1\n", 3, "design_weight")]
    [InlineData("position;design_weight\n1;1\n2;\n", 3, "design_weight")]
    [InlineData("position;design_weight\n1;0\n2;0\n", null, "design_weight")]
    public void Weights_are_numbers_of_zero_or_more(string text, int? row, string column)
    {
        using var reader = new StringReader(text);
        var error = Assert.Throws<SurveyFileException>(() => CsvSurveyFile.Read(reader, TinySurvey.Definition, CsvFixture.Incomplete));
        Assert.Equal((SurveyFileFault.BadWeight, row, column), (error.Problem.Fault, error.Row, error.Column));
    }

    [Theory]
    [InlineData("position;hours\n1;1 000\n", "hours")]
    [InlineData("position;hours\n1;NaN\n", "hours")]
    [InlineData("position;hours\n1;Infinity\n", "hours")]
    [InlineData("position;trust\n1;1,5\n", "trust")]
    [InlineData("position;trust\n1;-3\n", "trust")]
    public void What_is_no_answer_is_refused(string text, string column)
    {
        using var reader = new StringReader(text);
        var error = Assert.Throws<SurveyFileException>(() => CsvSurveyFile.Read(reader, TinySurvey.Definition, CsvFixture.Incomplete));
        Assert.Equal((SurveyFileFault.UnknownAnswer, 2, column), (error.Problem.Fault, error.Row, error.Column));
    }

    [Theory]
    [InlineData(DecimalMark.Comma, "1.5")]
    [InlineData(DecimalMark.Point, "1,5")]
    public void A_decimal_mark_that_is_given_is_the_only_one(DecimalMark mark, string cell)
    {
        using var reader = new StringReader("position;hours\n1;" + cell + "\n");
        var error = Assert.Throws<SurveyFileException>(
            () => CsvSurveyFile.Read(reader, TinySurvey.Definition, CsvFixture.Incomplete with { DecimalMark = mark }));
        Assert.Equal((SurveyFileFault.UnknownAnswer, "hours"), (error.Problem.Fault, error.Column));
    }

    [Fact]
    public void A_row_after_a_line_break_in_quotes_is_counted_by_its_line()
    {
        using var reader = new StringReader("position;trust;remark\n1;1;\"two\nlines\"\n1;9;\n");
        var error = Assert.Throws<SurveyFileException>(() => CsvSurveyFile.Read(reader, TinySurvey.Definition, CsvFixture.Incomplete));
        Assert.Equal((4, "trust"), (error.Row, error.Column));
    }
}
