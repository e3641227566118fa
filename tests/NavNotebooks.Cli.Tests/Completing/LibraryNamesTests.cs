namespace NavNotebooks.Cli.Tests.Completing;

public sealed class LibraryNamesTests(LibraryNames library) : IClassFixture<LibraryNames>
{
    [Theory]
    [InlineData("Surveys.Owners.Ask(\"more_in¦\")", "more_in_work")]
    [InlineData("Surveys.Owners.Ask(\"more_in¦", "more_in_work")]
    [InlineData("Surveys.Owners.Ask(\"more_in_work\", \"adapted¦\")", "adapted_service")]
    [InlineData("Surveys.Owners.Ask(\"more_in_work\").Share(Answers.TopTwo).By(\"posi¦\")", "position")]
    [InlineData("Surveys.Owners\n    .Ask(\"more_in_work\")\n    .Share(Answers.TopTwo)\n    .By(\"posi¦\")", "position")]
    [InlineData("goals.By(\"posi¦\")", "position")]
    [InlineData("goals.Where(\"posi¦\")", "position")]
    [InlineData("goals.Where(\"position\", \"may¦\")", "mayor")]
    [InlineData("goals.Difference(\"may¦\", \"chief_executive\")", "mayor")]
    [InlineData("Surveys.Office.Battery(\"user_r¦\")", "user_relation")]
    [InlineData("Surveys.Office.Items(wave: 2019, askedOf: \"casew¦\")", "caseworker")]
    [InlineData("Surveys.From(\"synth¦\").Owners", "synthetic")]
    [InlineData("Surveys.From(\"synthetic\").Owners.Ask(\"more_in¦\")", "more_in_work")]
    [InlineData("Claims.ForFigure(\"F27¦\", Surveys.Estimator)", "F27")]
    [InlineData("Claims.Check(\"S0-F24-0¦\", goals)", "S0-F24-00")]
    [InlineData("Claims.PrintedTable(\"T¦\")", "T1")]
    [InlineData("Claims.Of([\"S0-F24-0¦\"])", "S0-F24-00")]
    [InlineData("CaseStudies.Get(\"S¦\")", "S0")]
    [InlineData("study.Findings.Under(\"S2-K¦\")", "S2-K1")]
    [InlineData("study.Findings.In(\"S2-C¦\")", "S2-C1L")]
    [InlineData("study.Figure(\"S2-FIG2¦\")", "S2-FIG2")]
    [InlineData("CaseStudies.Get(\"S2\").Findings.Empirical().Under(\"S2-K¦\")", "S2-K1")]
    [InlineData("MatrixAxis.Codes(study, \"S2-K2¦\")", "S2-K2")]
    [InlineData("study.Findings.Matrix(MatrixAxis.Codes(study, \"S2-K2¦\"), MatrixAxis.Employers(study))", "S2-K2")]
    [InlineData("Figures.Known(\"F27¦\")", "F27")]
    [InlineData("Indicators.Get(\"ML1¦\")", "ML1")]
    public async Task Names_of_the_library_are_offered_inside_strings(string cell, string first)
    {
        var item = (await library.CompleteAsync(cell)).Items.FirstOrDefault();
        Assert.Equal((first, "name"), (item?.Text, item?.Kind));
    }

    [Theory]
    [InlineData("Surveys.¦", "Owners")]
    [InlineData("goals.Cha¦", "Change")]
    [InlineData("goals.Change(¦", "from:")]
    [InlineData("Claims.ForF¦", "ForFigure")]
    [InlineData("goals.BarC¦", "BarChart")]
    [InlineData("study.Findings.Where(finding => finding.Kind == ¦)", "FindingKind.Empirical")]
    public async Task Members_of_the_library_complete_with_what_is_written_about_them(string cell, string name)
    {
        var item = Assert.Single((await library.CompleteAsync(cell)).Items, item => item.Text == name);
        Assert.NotEqual("", item.Signature);
        Assert.NotEqual("", item.Documentation);
    }

    [Fact]
    public async Task A_variable_tells_its_label_its_waves_and_its_scale()
    {
        await library.CompleteAsync("Surveys.Owners.Ask(\"more_in¦\")");
        var text = await library.InspectAsync("Surveys.Owners.Ask(\"more_in_¦work\")");
        Assert.StartsWith("\"more_in_work\"\n\n", text, StringComparison.Ordinal);
        Assert.Contains("waves: 2011, 2019", text, StringComparison.Ordinal);
        Assert.Contains("Scale: 1 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_the_library_tells_its_parameters_and_errors()
    {
        var text = await library.InspectAsync("Surveys.Owners.As¦k(\"more_in_work\")");
        Assert.StartsWith("SurveyQuestion SurveySeries.Ask(params ReadOnlySpan<string> variables)", text, StringComparison.Ordinal);
        Assert.Contains("variables: Names from the dictionary.", text, StringComparison.Ordinal);
        Assert.Contains("UnknownNameException: No wave asks it", text, StringComparison.Ordinal);
    }
}
