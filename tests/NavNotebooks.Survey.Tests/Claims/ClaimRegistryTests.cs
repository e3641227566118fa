using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ClaimRegistryTests
{
    private static ClaimFileException Refused(string claim) =>
        Assert.Throws<ClaimFileException>(() => SmallRegistry.Of([claim]));

    [Fact]
    public void The_embedded_registry_loads_with_every_tie_leading_somewhere()
    {
        var registry = ClaimRegistry.Default;
        Assert.Superset(new HashSet<string> { "annexes", "2", "summary" }, registry.Parts.ToHashSet());
        Assert.Equal(532, registry.OfPart("annexes").Length);
        Assert.Equal(364, registry.OfFigure("T4").Count(claim => claim.Id.StartsWith("S0-T4", StringComparison.Ordinal)));
        Assert.Same(registry, ClaimRegistry.Default);
    }

    [Fact]
    public void The_registry_holds_the_whole_report()
    {
        var registry = ClaimRegistry.Default;

        Assert.True(registry.Claims.Length >= 2900, $"{registry.Claims.Length} claims");
        Assert.Superset(new HashSet<string> { "1", "2", "3", "4", "5", "annexes", "summary" }, registry.Parts.ToHashSet());
        Assert.All(SurveyDictionary.Embedded.Figures, figure => Assert.NotEmpty(registry.OfFigure(figure.Id)));
        Assert.Equal(86, SurveyDictionary.Embedded.Figures.Length);
    }

    [Fact]
    public void Every_claim_has_its_place_in_the_document()
    {
        const int LastLine = 5917;

        Assert.All(ClaimRegistry.Default.Claims, claim => Assert.True(
            claim.FirstLine >= 1 && claim.LastLine <= LastLine && claim.Section.Length > 0, $"{claim.Id}: {claim.Place}"));
    }

    [Fact]
    public void Themes_of_open_answers_keep_whose_voice_they_are()
    {
        var themes = ClaimRegistry.Default.Claims.Where(claim => claim.Theme is not null).ToArray();

        Assert.True(themes.Count(claim => claim.Untied == "open answers") >= 200);
        Assert.All(themes, claim => Assert.Null(claim.Asks));
    }

    [Fact]
    public void A_claim_is_found_by_id_figure_section_and_part()
    {
        var registry = SmallRegistry.Of([SmallRegistry.Percent("A-01", "50"), SmallRegistry.Percent("A-02", "51")]);
        Assert.Equal("51", registry["A-02"].Printed.Value);
        Assert.Equal(2, registry.OfFigure("F27").Length);
        Assert.Equal(2, registry.OfSection("2.3").Length);
        Assert.Equal(2, registry.OfPart("part").Length);
        Assert.Equal("section 2.3, figure 27, lines 10–11", registry["A-01"].Place);
    }

    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        var registry = SmallRegistry.Of([SmallRegistry.Percent("S0-F24-01", "50")]);
        var error = Assert.Throws<UnknownClaimException>(() => registry["S0-F24-10"]);
        Assert.Equal("S0-F24-01", error.Nearest);
        Assert.Contains("data-dictionary/published", error.Message, StringComparison.Ordinal);
        Assert.Equal("F27", Assert.Throws<UnknownClaimException>(() => registry.OfFigure("F28")).Nearest);
    }

    [Fact]
    public void A_theme_keeps_voice_subject_and_word_of_quantity_together()
    {
        var registry = SmallRegistry.Of([SmallRegistry.Theme("A-01", """ "question": "the plan", "voice": "caseworkers", "quantity": "nearly_all", "direction": "wish" """)]);

        Assert.Equal(new OpenAnswerTheme("the plan", "caseworkers", WordOfQuantity.NearlyAll, ThemeDirection.Wish, Among: null), registry["A-01"].Theme);
        Assert.Equal("caseworkers: nearly all, wish", registry["A-01"].PrintedText);
    }

    [Theory]
    [InlineData(""" "question": "the plan", "voice": "caseworkers", "quantity": "manny", "direction": "wish" """, "'many'")]
    [InlineData(""" "question": "the plan", "quantity": "many", "direction": "wish" """, "'voice'")]
    public void A_theme_without_a_voice_or_with_an_unknown_word_of_quantity_is_refused(string theme, string says) =>
        Assert.Contains(says, Refused(SmallRegistry.Theme("A-01", theme)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_is_used_once()
    {
        var error = Assert.Throws<ClaimFileException>(() => SmallRegistry.Of([SmallRegistry.Percent("A-01", "50"), SmallRegistry.Percent("A-01", "51")]));
        Assert.Contains("'A-01' is used twice", error.Message, StringComparison.Ordinal);
        Assert.Equal((SmallRegistry.File, "$.claims[1].id"), (error.File, error.Path));
        Assert.Contains("$.claims[0].id", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_another_file_has_is_refused_with_both_places()
    {
        var error = Assert.Throws<ClaimFileException>(() => ClaimRegistry.Load(
        [
            new ClaimFile("part-1.json", $$"""{ "claims": [ {{SmallRegistry.Percent("A-01", "50")}} ] }"""),
            new ClaimFile("part-2.json", $$"""{ "claims": [ {{SmallRegistry.Percent("A-00", "50")}}, {{SmallRegistry.Percent("A-01", "51")}} ] }"""),
        ]));

        Assert.Equal(("part-2.json", "$.claims[1].id"), (error.File, error.Path));
        Assert.Contains("part-1.json, $.claims[0].id", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recomputation_that_is_there_twice_is_refused_with_both_places()
    {
        const string same = """{ "id": "R", "kind": "same", "from": ["A-01", "A-02"] }""";

        var error = Assert.Throws<ClaimFileException>(
            () => SmallRegistry.Of([SmallRegistry.Percent("A-01", "50"), SmallRegistry.Percent("A-02", "50")], same + ", " + same));

        Assert.Equal((SmallRegistry.RecomputationsFile, "$.recomputations[1].id"), (error.File, error.Path));
    }

    [Theory]
    [InlineData("[20119]", "$.claims[0].waves[0]", "no year")]
    [InlineData("[2019, 219]", "$.claims[0].waves[1]", "no year")]
    [InlineData("[\"2019\"]", "$.claims[0].waves[0]", "whole number")]
    public void A_wave_that_is_no_year_is_refused_where_it_stands(string waves, string path, string says)
    {
        var error = Refused(SmallRegistry.Percent("A-01", "50").Replace("[2019]", waves, StringComparison.Ordinal));

        Assert.Equal((SmallRegistry.File, path), (error.File, error.Path));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_member_is_refused_with_file_path_and_nearest_name()
    {
        var error = Refused(SmallRegistry.Claim("A-01", """ "untied": "no item", "fotnote": "x" """));
        Assert.Equal((SmallRegistry.File, "$.claims[0]"), (error.File, error.Path));
        Assert.Contains("'fotnote'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "printed": { "value": 50, "unit": "percent" }, "untied": "x" """, "$.claims[0].printed.value", "strings")]
    [InlineData(""" "printed": { "value": "fifty", "unit": "percent" }, "untied": "x" """, "$.claims[0].printed.value", "not a number")]
    [InlineData(""" "printed": { "value": "5", "hedge": "abuot" }, "untied": "x" """, "$.claims[0].printed.hedge", "'about'")]
    [InlineData(""" "printed": { "hedge": "over" }, "untied": "x" """, "$.claims[0].printed", "softens")]
    [InlineData(""" "printed": { "value": "5" } """, "$.claims[0]", "'asks' or 'untied'")]
    [InlineData(""" "asks": { "relation": "equal", "quantities": [] } """, "$.claims[0].asks.relation", "'equals'")]
    [InlineData(""" "asks": { "relation": "greater", "quantities": [{ "survey": "owners", "wave": 2019, "variable": "x", "statistic": "mean" }] } """, "$.claims[0].asks", "two quantities")]
    [InlineData(""" "asks": { "relation": "equals", "quantities": [{ "survey": "owners", "wave": 2019, "variable": "x", "statistic": "share" }] } """, "$.claims[0].asks.quantities[0]", "'answers'")]
    [InlineData(""" "asks": { "relation": "nearest_point", "quantities": [{ "survey": "owners", "wave": 2019, "variable": "x", "statistic": "mean" }] } """, "$.claims[0].asks", "'point'")]
    public void What_cannot_be_read_is_refused_where_it_stands(string more, string path, string says)
    {
        var error = Refused(SmallRegistry.Claim("A-01", more));
        Assert.Equal((path, "A-01"), (error.Path, error.Record));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_json_is_refused_with_its_line()
    {
        var error = Assert.Throws<ClaimFileException>(() => ClaimRegistry.Load([new ClaimFile("part.json", "{\n  \"claims\": [,]\n}")]));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_there_twice_is_refused_with_its_line()
    {
        var error = Assert.Throws<ClaimFileException>(() => ClaimRegistry.Load([new ClaimFile("part.json", "{\n  \"claims\": [\n    { \"id\": \"A\",\n      \"id\": \"B\" }]\n}")]));

        Assert.Contains("line 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recomputation_of_an_unknown_claim_names_the_nearest()
    {
        var error = Assert.Throws<ClaimFileException>(() => SmallRegistry.Of(
            [SmallRegistry.Percent("A-01", "50")], """{ "id": "R", "kind": "same", "from": ["A-01", "A-02"] }"""));
        Assert.Equal((SmallRegistry.RecomputationsFile, "$.recomputations[0].from[1]"), (error.File, error.Path));
        Assert.Contains("'A-01'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recomputation_starts_from_as_many_claims_as_its_kind_needs()
    {
        var error = Assert.Throws<ClaimFileException>(() => SmallRegistry.Of(
            [SmallRegistry.Percent("A-01", "50")], """{ "id": "R", "kind": "rate", "from": ["A-01"] }"""));
        Assert.Equal("$.recomputations[0].from", error.Path);
    }

    [Theory]
    [InlineData("owners", 2019, "more_in_wrok", "top_two", "mayor", "more_in_work")]
    [InlineData("owners", 1999, "more_in_work", "top_two", "mayor", "1999")]
    [InlineData("owners", 2019, "more_in_work", "top_two", "mayer", "'mayor'")]
    [InlineData("owner", 2019, "more_in_work", "top_two", "mayor", "owners")]
    public void A_tie_that_leads_nowhere_is_refused(string survey, int wave, string variable, string answers, string position, string says)
    {
        var claim = SmallRegistry.Claim("A-01", FormattableString.Invariant($$"""
            "asks": { "relation": "majority", "quantities": [
              { "survey": "{{survey}}", "wave": {{wave}}, "variable": "{{variable}}", "statistic": "share", "answers": "{{answers}}", "where": { "position": "{{position}}" } } ] }
            """));
        var file = new ClaimFile(SmallRegistry.File, $$"""{ "claims": [ {{claim}} ] }""");
        var error = Assert.Throws<ClaimFileException>(() => ClaimRegistry.Load([file], dictionary: SurveyDictionary.Embedded));
        Assert.Equal("$.claims[0].asks.quantities[0]", error.Path);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offise", "'office'")]
    [InlineData("role", "no identifier")]
    public void Units_that_cannot_be_counted_are_refused(string unit, string says)
    {
        var claim = SmallRegistry.Claim("A-01", $$"""
            "asks": { "relation": "equals", "quantities": [{ "survey": "office", "wave": 2019, "variable": "office", "statistic": "valid_n", "countedBy": "{{unit}}" }] }
            """);

        var error = Assert.Throws<ClaimFileException>(
            () => ClaimRegistry.Load([new ClaimFile(SmallRegistry.File, $$"""{ "claims": [ {{claim}} ] }""")], dictionary: SurveyDictionary.Embedded));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owners", "2017", "2019")]
    [InlineData("owner", "2019", "'owners'")]
    public void A_claim_on_a_wave_that_its_survey_does_not_have_is_refused_by_its_id(string survey, string wave, string says)
    {
        var claim = SmallRegistry.Percent("A-01", "50").Replace("\"owners\"", $"\"{survey}\"", StringComparison.Ordinal).Replace("[2019]", $"[{wave}]", StringComparison.Ordinal);
        var file = new ClaimFile(SmallRegistry.File, $$"""{ "claims": [ {{claim}} ] }""");

        var error = Assert.Throws<ClaimFileException>(() => ClaimRegistry.Load([file], dictionary: SurveyDictionary.Embedded));

        Assert.Equal((SmallRegistry.File, "$.claims[0].waves", "A-01"), (error.File, error.Path, error.Record));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_may_be_of_any_year()
    {
        var claim = SmallRegistry.Percent("A-01", "50").Replace("\"owners\"", "\"other\"", StringComparison.Ordinal).Replace("[2019]", "[2017]", StringComparison.Ordinal);

        Assert.Single(ClaimRegistry.Load([new ClaimFile(SmallRegistry.File, $$"""{ "claims": [ {{claim}} ] }""")], dictionary: SurveyDictionary.Embedded).Claims);
    }

    [Fact]
    public void Answers_that_the_scale_does_not_have_are_refused_but_missing_reasons_count()
    {
        static ClaimRegistry Load(string codes) => ClaimRegistry.Load(
            [new ClaimFile(SmallRegistry.File, $$"""{ "claims": [ {{SmallRegistry.Claim("A-01", $$"""
                "asks": { "relation": "majority", "quantities": [{ "survey": "owners", "wave": 2019, "variable": "more_in_work", "statistic": "share", "answers": [{{codes}}] }] }
                """)}} ] }""")],
            dictionary: SurveyDictionary.Embedded);
        Assert.Contains("9", Assert.Throws<ClaimFileException>(() => Load("4, 9")).Message, StringComparison.Ordinal);
        Assert.Single(Load("-1").Claims);
    }
}
