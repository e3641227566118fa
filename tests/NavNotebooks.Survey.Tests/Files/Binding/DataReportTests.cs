using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class DataReportTests
{
    [Fact]
    public void Everything_that_does_not_fit_is_told_at_once()
    {
        var bound = TinyFile.Bind(TinyFile.Of(
        [
            TinyFile.Numbers("positon", TinyFile.Rows(1, 2)),
            TinyFile.Numbers("trust", TinyFile.Rows(1, 9)),
            TinyFile.Texts("colour", TinyFile.Rows(1).Select(_ => TinyFile.Secret).ToArray()),
            TinyFile.Numbers("hours", TinyFile.Rows(double.NaN)),
            TinyFile.Numbers("respondent_id", TinyFile.Rows(1, 2, 3, 4, 5)),
            TinyFile.Numbers("attends_mayor", TinyFile.Rows(1)),
        ]));
        Assert.Null(bound.Frame);
        Assert.Equal(
            [
                (DataRule.MissingColumn, "municipality"), (DataRule.MissingColumn, "position"), (DataRule.MissingLike, "trust"), (DataRule.NotUnderstood, "colour"),
                (DataRule.DuplicateRespondents, null), (DataRule.EmptyColumn, "hours"), (DataRule.UnknownColumns, null), (DataRule.FewAnswers, "attends_mayor"),
            ],
            bound.Report.Findings.Select(finding => (finding.Rule, finding.Variable)));
        Assert.Contains("(nearest: 'positon')", bound.Of(DataRule.MissingColumn)[1].Statement, StringComparison.Ordinal);
        Assert.All(bound.Report.Findings, finding => Assert.EndsWith(".", finding.Statement, StringComparison.Ordinal));
        Assert.All(bound.Report.Findings.Where(finding => finding.Level == FindingLevel.Error), finding => Assert.EndsWith(".", finding.Remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void No_value_of_a_row_is_told()
    {
        var bound = TinyFile.Bind(TinyFile.With(
            TinyFile.Texts("colour", [.. TinyFile.Rows(1).Select(_ => TinyFile.Secret)]),
            TinyFile.Numbers("trust", 1, 1, 1, 1, 1, 1, 41721, 41722, 41723, 41724),
            TinyFile.Numbers("hours", 41725, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        var told = bound.Report + bound.Report.ToJson() + bound.Report.Display(new DisplayContext(Language.Bokmål)).PlainText + bound;
        Assert.DoesNotContain(TinyFile.Secret, told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("4172", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_below_five_are_hidden_and_codes_are_named_from_five_rows_up()
    {
        var few = TinyFile.Bind(TinyFile.With(TinyFile.Numbers("trust", 1, 1, 1, 1, 1, 1, 1, 99, 99, 99))).Of(DataRule.MissingLike)[0];
        Assert.Equal((null, 8), (few.Rows!.Value.Count, few.FirstRow));
        var named = TinyFile.Bind(TinyFile.With(TinyFile.Numbers("trust", 99, 99, 99, 99, 99, 99, 1, 1, 1, 88))).Of(DataRule.MissingLike)[0];
        Assert.Contains("99 in 6 rows and others", named.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain("88", named.Statement + named.Remedy, StringComparison.Ordinal);
        Assert.Null(named.Rows);
    }

    [Fact]
    public void A_number_far_from_the_others_that_is_a_usual_code_for_missing_is_told()
    {
        Assert.Equal(FindingLevel.Warning, Assert.Single(TinyFile.Bind(TinyFile.With(TinyFile.Numbers("hours", TinyFile.Rows(12, 30, 99)))).Of(DataRule.MissingLike)).Level);
        Assert.Empty(TinyFile.Bind(TinyFile.With(TinyFile.Numbers("hours", TinyFile.Rows(12, 80, 99)))).Of(DataRule.MissingLike));
    }

    [Fact]
    public void A_missing_column_is_guessed_by_its_label_too()
    {
        var column = TinyFile.Numbers(TinyFile.Variable("q3") with { Label = "Norsk  colour" }, TinyFile.Rows(1));
        var bound = TinyFile.Bind(TinyFile.Of([.. TinyFile.Without("colour").Columns, column]));
        Assert.Contains("by its label 'q3'", Assert.Single(bound.Of(DataRule.MissingColumn)).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_that_may_be_answers_are_not_shown_as_names()
    {
        var bound = TinyFile.Bind(TinyFile.Of([TinyFile.Texts(TinyFile.Secret, "1", "2"), TinyFile.Texts("17", "1", "2")]));
        Assert.Equal(DataRule.OtherSurvey, bound.Report.Findings[0].Rule);
        Assert.DoesNotContain(TinyFile.Secret, bound.Report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "columns": { "colur": "x" } }""", "columns: tiny-2019 has no variable 'colur' (nearest: 'colour')")]
    [InlineData("""{ "columns": { "colour": "x" } }""", "columns.colour: the file has no column 'x'")]
    [InlineData("""{ "recodes": { "colour": { "1": "purple" } } }""", "recodes.colour: '1' becomes 'purple'")]
    [InlineData("""{ "reversed": ["hours"] }""", "'hours' has no scale to turn round")]
    [InlineData("""{ "rows": { "yaer": 2019 } }""", "rows.yaer: the file has no column 'yaer'")]
    [InlineData("""{ "weight": "w" }""", "weight: the file has no column 'w'")]
    public void A_mapping_that_does_not_fit_names_its_place(string mapping, string statement)
    {
        var finding = TinyFile.Bind(TinyFile.With(), mapping).Of(DataRule.Mapping)[0];
        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.StartsWith("nav-data.json, $.surveys.tiny-2019.", finding.Statement, StringComparison.Ordinal);
        Assert.Contains(statement, finding.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_cannot_be_weights_are_errors_and_odd_ones_are_told()
    {
        Assert.Equal(FindingLevel.Error, OfWeights(-1, 1).Level);
        Assert.Equal(FindingLevel.Error, OfWeights(double.NaN, 1).Level);
        Assert.Equal(FindingLevel.Error, OfWeights(0).Level);
        Assert.Equal(FindingLevel.Note, OfWeights(1).Level);
        Assert.Equal((FindingLevel.Warning, true), (OfWeights(1, 3).Level, OfWeights(1, 3).Statement.Contains("is 2;", StringComparison.Ordinal)));
        static DataFinding OfWeights(params double[] weights) =>
            Assert.Single(TinyFile.Bind(TinyFile.With(TinyFile.Numbers("w", TinyFile.Rows(weights))), """{ "weight": "w" }""").Report.Findings, finding => finding.Column == "w");
    }

    [Fact]
    public void A_weight_that_only_the_file_knows_is_told()
    {
        var data = TinyFile.With(TinyFile.Numbers("w", TinyFile.Rows(1)));
        var bound = TinyFile.Bind(new LabelledData(data.Dictionary with { WeightVariable = "w" }, data.Columns));
        Assert.False(bound.Frame!.IsWeighted);
        Assert.Contains("'w'", Assert.Single(bound.Of(DataRule.UnusedWeight)).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_respondents_far_from_the_printed_ones_are_told_by_population()
    {
        var definition = TinyFile.Definition with
        {
            Answered = 10,
            Populations = [TinyFile.Definition.Populations[0] with { Answered = 104 }, TinyFile.Definition.Populations[1] with { Answered = 5 }],
        };
        var finding = Assert.Single(SurveyBinder.Bind(TinyFile.With(), definition).Of(DataRule.SampleSize));
        Assert.Equal((FindingLevel.Warning, true), (finding.Level, finding.Statement.Contains("'mayor'; 104 are printed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_column_with_one_answer_only_is_odd_where_many_gave_it()
    {
        double[] many = [.. Enumerable.Repeat(1.0, 40)];
        var data = TinyFile.Of([.. TinyFile.With().Columns.Select(column => TinyFile.Numbers(column.Variable.Name, many))]);
        Assert.Contains("colour", TinyFile.Bind(data).Of(DataRule.ConstantColumn).Select(finding => finding.Variable));
    }

    [Fact]
    public void Labels_in_other_words_are_a_note_and_labels_of_another_answer_a_warning()
    {
        Assert.Equal(FindingLevel.Note, Words("Helt uening", "Delvis uening", "Både òg", "Delvis ening", "Helt enig på øverste trinn").Level);
        Assert.Equal(FindingLevel.Warning, Words("Helt uenig", "Delvis enig i det", "Både òg", "xxxxxxxxxxxx", "yyyyyyyyyyyyyyy").Level);
        static DataFinding Words(params string[] labels) => Assert.Single(
            TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", labels, TinyFile.Rows(1, 2, 3, 4, 5)))).Report.Findings, finding => finding.Rule is DataRule.LabelDisagreement);
    }

    [Fact]
    public void Every_rule_and_property_of_the_json_is_in_its_schema()
    {
        using var stream = typeof(DataReport).Assembly.GetManifestResourceStream("data-dictionary/schema/data-report.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        var finding = schema.RootElement.GetProperty("$defs").GetProperty("finding").GetProperty("properties");
        Assert.Equal(
            Enum.GetValues<DataRule>().Select(rule => new DataFinding(FindingLevel.Note, rule, "", "").RuleId).Order(StringComparer.Ordinal),
            finding.GetProperty("rule").GetProperty("enum").EnumerateArray().Select(rule => rule.GetString()!).Order(StringComparer.Ordinal));
        var report = TinyFile.Bind(TinyFile.With(TinyFile.Numbers("trust", TinyFile.Rows(1, 99)))).Report;
        using var json = JsonDocument.Parse(report.ToJson());
        Assert.Equal(
            schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()),
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.All(
            json.RootElement.GetProperty("findings").EnumerateArray().SelectMany(one => one.EnumerateObject()),
            property => Assert.True(finding.TryGetProperty(property.Name, out _), property.Name));
    }

    [Fact]
    public void A_file_that_fits_says_so()
    {
        var report = new DataReport("tiny-2019", "folder/tiny.sav", DataBasis.Microdata, 10);
        Assert.Contains("tiny.sav as tiny-2019: 10 rows. 0 errors, 0 warnings, 0 notes.", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("Alt passer.", report.Display(new DisplayContext(Language.Bokmål)).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_weights_asks_for_its_weight() =>
        Assert.Contains("'design_weight'", Assert.Single(SurveyBinder.Bind(TinyFile.With(), Frames.TinySurvey.Definition).Of(DataRule.MissingColumn)).Statement, StringComparison.Ordinal);
}
