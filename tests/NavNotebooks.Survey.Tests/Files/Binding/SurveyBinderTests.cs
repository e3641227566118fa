using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class SurveyBinderTests
{
    private static readonly string[] Norwegian = ["Helt uenig", "delvis  UENIG", "Både òg; verken eller", "Delvis enig", "Helt enig på \"øverste\" trinn"];

    [Fact]
    public void A_file_with_the_dictionarys_names_and_codes_is_taken_as_it_is()
    {
        var bound = TinyFile.Bind(TinyFile.With());
        Assert.Equal([1, 2, 3, 4, 5, 5, 4, -1, double.NaN, -9], bound.Codes("trust"));
        Assert.Equal((DataBasis.Microdata, 10), (bound.Frame!.Basis, bound.Frame.RowCount));
        Assert.Equal([301, 301, 1103, 1103, 4601, 4601, 5001, 5001, 1804, double.NaN], bound.Codes("municipality"));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Bokmål)]
    public void What_a_survey_writes_with_its_labels_is_read_back_equal(Language language)
    {
        var frame = TinySurvey.With(DataBasis.Microdata);
        var bound = SurveyBinder.Bind(SurveyLabels.Of(frame, language), TinyFile.Definition);
        Assert.False(bound.Report.HasErrors, bound.Report.ToString());
        Assert.All(frame.Columns, column => Assert.Equal(column.Codes.ToArray(), bound.Codes(column.Name)));
    }

    [Fact]
    public void A_column_is_found_by_the_mapping_by_its_name_and_with_case_ignored()
    {
        var data = TinyFile.With(TinyFile.Numbers("COLOUR", TinyFile.Rows(3)), TinyFile.Numbers("q7", TinyFile.Rows(2)));
        var bound = TinyFile.Bind(TinyFile.Of([.. data.Columns.Where(column => column.Variable.Name is not ("colour" or "trust"))]), """{ "columns": { "trust": "Q7" } }""");
        Assert.Equal(TinyFile.Rows(2), bound.Codes("trust"));
        Assert.Equal(TinyFile.Rows(3), bound.Codes("colour"));
    }

    [Fact]
    public void Labels_in_either_language_say_what_a_number_is_where_codes_differ()
    {
        string[] shifted = ["(none)", .. Norwegian];
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", shifted, TinyFile.Rows(2, 3, 4, 5, 6))));
        Assert.Equal(TinyFile.Rows(1, 2, 3, 4, 5), bound.Codes("trust"));
        Assert.Equal(FindingLevel.Note, Assert.Single(bound.Of(DataRule.ReadByLabels)).Level);
    }

    [Fact]
    public void A_label_may_repeat_its_number()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", ["1 - Helt uenig", "2. Delvis uenig", "3", "4: Delvis enig", "5"], TinyFile.Rows(1, 2, 3, 4, 5))));
        Assert.Equal(TinyFile.Rows(1, 2, 3, 4, 5), bound.Codes("trust"));
        Assert.Empty(bound.Of(DataRule.LabelDisagreement));
    }

    [Fact]
    public void A_scale_whose_labels_run_the_other_way_is_turned_with_a_warning()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", [.. Norwegian.Reverse()], TinyFile.Rows(1, 2, 3, 4, 5))));
        Assert.Equal(TinyFile.Rows(5, 4, 3, 2, 1), bound.Codes("trust"));
        Assert.Equal(FindingLevel.Warning, Assert.Single(bound.Of(DataRule.Direction)).Level);
    }

    [Fact]
    public void A_scale_that_only_seems_to_run_the_other_way_is_an_error_until_the_mapping_says_so()
    {
        var data = TinyFile.With(TinyFile.Labelled("trust", ["Helt enig, absolutt", "2", "3", "4", "Helt uenig, absolutt"], TinyFile.Rows(1, 2, 3, 4, 5)));
        var suspected = TinyFile.Bind(data);
        Assert.Null(suspected.Frame);
        Assert.Contains("'reversed'", Assert.Single(suspected.Of(DataRule.Direction)).Remedy, StringComparison.Ordinal);
        Assert.Equal(TinyFile.Rows(5, 4, 3, 2, 1), TinyFile.Bind(data, """{ "reversed": ["trust"] }""").Codes("trust"));
        var asItIs = TinyFile.Bind(data, """{ "recodes": { "trust": { "1": 1, "2": 2, "3": 3, "4": 4, "5": 5 } } }""");
        Assert.Equal(TinyFile.Rows(1, 2, 3, 4, 5), asItIs.Codes("trust"));
    }

    [Fact]
    public void Turning_a_scale_against_its_labels_is_an_error() => Assert.Equal(
        FindingLevel.Error,
        Assert.Single(TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", Norwegian, TinyFile.Rows(1, 5))), """{ "reversed": ["trust"] }""").Of(DataRule.Direction)).Level);

    [Fact]
    public void Codes_that_labels_move_beside_codes_without_a_label_are_an_error() =>
        Assert.Single(TinyFile.Bind(TinyFile.With(TinyFile.Labelled("trust", ["Helt enig på \"øverste\" trinn", "2", "3", "4", "Helt uenig"], TinyFile.Rows(1, 2, 5)))).Of(DataRule.PartlyLabelled));

    [Fact]
    public void Texts_are_labels_in_either_language_ids_or_codes()
    {
        var bound = TinyFile.Bind(TinyFile.With(
            TinyFile.Texts("colour", "red", "Rød", " BLÅ ", "2", "Green", "Vet ikke", "", "green", "no_answer", "3"),
            TinyFile.Texts("hours", "1,5", "2", "-1", "", "0", "3.25", "Do not know", "7", "8", "9")));
        Assert.Equal([1, 1, 2, 2, 3, -1, double.NaN, 3, -9, 3], bound.Codes("colour"));
        Assert.Equal([1.5, 2, -1, double.NaN, 0, 3.25, -1, 7, 8, 9], bound.Codes("hours"));
        Assert.Equal(FindingLevel.Warning, Assert.Single(bound.Of(DataRule.MixedForms)).Level);
    }

    [Fact]
    public void Texts_with_labels_are_read_by_them()
    {
        var texts = TinyFile.Texts("colour", "R", "B", "R", "R", "R", "R", "R", "R", "R", "X");
        var variable = texts.Variable with { ValueLabels = [new(DataValue.Of("R"), "Rød"), new(DataValue.Of("B"), "Blå"), new(DataValue.Of("X"), "Ikke svar")], Missing = MissingValues.Of(DataValue.Of("X")) };
        Assert.Equal([1, 2, 1, 1, 1, 1, 1, 1, 1, -9], TinyFile.Bind(TinyFile.With(new TextColumn(variable, [.. texts.Values]))).Codes("colour"));
    }

    [Fact]
    public void A_recode_reads_numbers_ranges_labels_and_reasons()
    {
        var data = TinyFile.With(TinyFile.Numbers("trust", 15, 18, 34, 35, 67, 99, 80, -9, double.NaN, 34));
        var bound = TinyFile.Bind(data, """{ "recodes": { "trust": { "<18": 1, "18-34": 2, "35–66": 3, "99": "do_not_know", "67+": "Delvis enig" } } }""");
        Assert.Equal([1, 2, 2, 3, 4, -1, 4, -9, double.NaN, 2], bound.Codes("trust"));
    }

    [Fact]
    public void A_recode_leaves_labels_that_the_dictionary_knows_as_they_are()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Texts("colour", "Rød", "blaa", "Blå", "Vet ikke", "", "Rød", "Rød", "Rød", "Rød", "Rød")), """{ "recodes": { "colour": { "Blaa": "blue" } } }""");
        Assert.Equal([1, 2, 2, -1, double.NaN, 1, 1, 1, 1, 1], bound.Codes("colour"));
    }

    [Fact]
    public void A_recode_can_say_what_an_empty_cell_means()
    {
        var bound = TinyFile.Bind(
            TinyFile.With(TinyFile.Numbers("attends_mayor", TinyFile.Rows(1, double.NaN)), TinyFile.Texts("colour", "", "1", "1", "1", "1", "1", "1", "1", "1", "1")),
            """{ "recodes": { "attends_mayor": { "": 0, "1": 1 }, "colour": { "": "green", "1": "red" } } }""");
        Assert.Equal(TinyFile.Rows(1, 0), bound.Codes("attends_mayor"));
        Assert.Equal([3, 1, 1, 1, 1, 1, 1, 1, 1, 1], bound.Codes("colour"));
    }

    [Fact]
    public void Turning_a_scale_round_leaves_cells_that_hold_labels_as_they_are()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Texts("trust", "1", "Helt uenig", "5", "2", "3", "4", "1", "1", "1", "vet ikke")), """{ "reversed": ["trust"] }""");
        Assert.Equal([5, 1, 1, 4, 3, 2, 5, 5, 5, -1], bound.Codes("trust"));
    }

    [Fact]
    public void A_recode_that_forgets_a_value_is_an_error_that_does_not_tell_the_value()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Texts("colour", "a", "a", "a", "a", "a", TinyFile.Secret, "a", "a", "a", "a")), """{ "recodes": { "colour": { "A": 1 } } }""");
        var finding = Assert.Single(bound.Of(DataRule.ForgottenByRecode));
        Assert.Equal((FindingLevel.Error, 6), (finding.Level, finding.FirstRow));
        Assert.DoesNotContain(TinyFile.Secret, bound.Report + bound.Report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_values_get_the_dictionarys_reasons_by_code_by_label_and_by_the_mapping()
    {
        var trust = TinyFile.Variable("trust") with
        {
            Missing = MissingValues.Range(6, 9),
            ValueLabels = [new(DataValue.Of(6), "Vet  ikke"), new(DataValue.Of(7), "Refused"), new(DataValue.Of(TaggedMissing.Of('a')), "Not asked")],
        };
        var data = TinyFile.With(TinyFile.Numbers(trust, 1, 6, 7, 8, 9, TaggedMissing.Of('a'), TaggedMissing.Of('b'), TaggedMissing.Of('c'), -9, double.NaN));
        var bound = TinyFile.Bind(data, """{ "missing": { "8": "no_answer", "Refused": "no_answer", ".b": "do_not_know" } }""");
        Assert.Equal([1, -1, -9, -9, double.NaN, -2, -1, double.NaN, -9, double.NaN], bound.Codes("trust"));
        Assert.Equal(FindingLevel.Note, Assert.Single(bound.Of(DataRule.MissingWithoutReason)).Level);
    }

    [Fact]
    public void A_code_for_missing_in_one_scale_stays_an_answer_in_another()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Numbers("colour", TinyFile.Rows(1, 2, 5)), TinyFile.Numbers("trust", TinyFile.Rows(5, 1)), TinyFile.Numbers("hours", TinyFile.Rows(5, 3))), """{ "missing": { "5": "no_answer" } }""");
        Assert.Equal(TinyFile.Rows(1, 2, -9), bound.Codes("colour"));
        Assert.Equal(TinyFile.Rows(5, 1), bound.Codes("trust"));
        Assert.Equal(TinyFile.Rows(5, 3), bound.Codes("hours"));
    }

    [Fact]
    public void Rows_of_other_waves_are_left_out_with_a_note()
    {
        var years = TinyFile.Numbers(TinyFile.Variable("year") with { ValueLabels = [new(DataValue.Of(2), "Spring")] }, 1, 1, 2, 2, 3, 3, 1, 1, 1, 1);
        var bound = TinyFile.Bind(TinyFile.With(years), """{ "rows": { "year": ["spring", 3] } }""");
        Assert.Equal([3, 4, 5, 5], bound.Codes("trust"));
        Assert.Equal(6, Assert.Single(bound.Of(DataRule.OtherRows)).Rows!.Value.Count);
    }

    [Fact]
    public void Identifiers_that_are_no_whole_numbers_are_numbered_in_the_order_in_which_they_come()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Texts("municipality", "Oslo", "Oslo", "Bergen", "", "Oslo", "Bergen", "Voss", "Voss", "Voss", "Voss")));
        Assert.Equal([1, 1, 2, double.NaN, 1, 2, 3, 3, 3, 3], bound.Codes("municipality"));
        Assert.Equal(["municipality"], bound.Of(DataRule.NumberedIdentifiers).Select(finding => finding.Variable));
    }

    [Fact]
    public void Weights_come_from_the_column_that_the_mapping_names()
    {
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Numbers("vekt", TinyFile.Rows(0.5, 1.5))), """{ "weight": "VEKT" }""");
        Assert.Equal(TinyFile.Rows(0.5, 1.5), bound.Frame!.Weights.ToArray());
    }

    [Fact]
    public void A_variable_that_the_file_need_not_have_is_missing_throughout()
    {
        var bound = TinyFile.Bind(TinyFile.Without("hours"), """{ "absent": ["hours"] }""");
        Assert.All(bound.Codes("hours"), code => Assert.True(double.IsNaN(code)));
        Assert.Contains(bound.Frame!.Notes, note => note.StartsWith("hours: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_is_read_as_its_year_where_a_number_is_asked()
    {
        var born = TinyFile.Variable("hours") with { PrintFormat = new(DataFormatKind.Date, 11, 0) };
        var seconds = DataFormat.SecondsOf(new DateTime(1980, 5, 1, 0, 0, 0, DateTimeKind.Unspecified));
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Numbers(born, TinyFile.Rows(seconds, double.NaN))));
        Assert.Equal(TinyFile.Rows(1980, double.NaN), bound.Codes("hours"));
        Assert.Single(bound.Of(DataRule.DatesAsYears));
    }

    [Fact]
    public void A_date_that_the_file_declares_missing_is_no_year()
    {
        var born = TinyFile.Variable("hours") with { PrintFormat = new(DataFormatKind.Date, 11, 0), Missing = MissingValues.Of(DataValue.Of(99)) };
        var seconds = DataFormat.SecondsOf(new DateTime(1980, 5, 1, 0, 0, 0, DateTimeKind.Unspecified));
        var bound = TinyFile.Bind(TinyFile.With(TinyFile.Numbers(born, TinyFile.Rows(seconds, 99))));
        Assert.Equal(TinyFile.Rows(1980, double.NaN), bound.Codes("hours"));
        Assert.Single(bound.Of(DataRule.MissingWithoutReason));
    }

    [Fact]
    public void A_file_marked_as_synthetic_rests_on_synthetic_data_unless_it_is_a_rehearsal()
    {
        var data = SurveyLabels.Of(TinySurvey.With(DataBasis.Synthetic));
        Assert.Equal(DataBasis.Synthetic, SurveyBinder.Bind(data, TinyFile.Definition).Frame!.Basis);
        var rehearsed = TinyFile.Bind(data, """{ "rehearsal": true }""").Frame!;
        Assert.Equal(DataBasis.Microdata, rehearsed.Basis);
        Assert.Contains(rehearsed.Notes, note => note.Contains("rehearsal", StringComparison.Ordinal));
        Assert.True(rehearsed.IsRehearsal);
        Assert.True(rehearsed.WithNote("kept").WithoutWeights().IsRehearsal);
        Assert.False(TinySurvey.With(DataBasis.Microdata).IsRehearsal);
    }
}
