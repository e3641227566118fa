using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Codebooks.Linting;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks.Linting;

public sealed class ArchiveLintTests
{
    private static readonly LabelledVariable Good = new()
    {
        Name = "trust",
        Label = "Trust",
        PrintFormat = DataFormat.Numbers(4, 0),
        WriteFormat = DataFormat.Numbers(4, 0),
        Measure = MeasurementLevel.Ordinal,
        ValueLabels = [new(DataValue.Of(1), "No"), new(DataValue.Of(2), "Yes"), new(DataValue.Of(-1), "Do not know")],
        Missing = MissingValues.Of(DataValue.Of(-1)),
        Attributes = [new(SurveyLabels.OtherLabelAttribute, ["Tillit"])],
    };

    private static LintReport Lint(LabelledVariable variable, params double[] values) => Lint((variable, values));

    private static LintReport Lint(params (LabelledVariable Variable, double[] Values)[] columns) => ArchiveLint.Of(
        new LabelledData(
            new FileDictionary { Variables = [.. columns.Select(column => column.Variable)] },
            [.. columns.Select(column => (LabelledColumn)new NumberColumn(column.Variable, [.. column.Values]))]),
        "made-up.sav");

    private static (FindingLevel Level, LintRule Rule)[] Found(LintReport report) => [.. report.Findings.Select(finding => (finding.Level, finding.Rule))];

    [Fact]
    public void A_documented_variable_has_nothing_to_mend()
    {
        var report = Lint(Good, 1, 2, 2, -1);
        Assert.Empty(report.Findings);
        Assert.False(report.HasErrors);
        Assert.Contains("Nothing to mend.", report.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, FindingLevel, LintRule> Faults => new()
    {
        { "name", FindingLevel.Error, LintRule.NameNotLegal },
        { "long name", FindingLevel.Error, LintRule.NameTooLong },
        { "left over", FindingLevel.Warning, LintRule.LeftOver },
        { "no label", FindingLevel.Error, LintRule.LabelMissing },
        { "undocumented", FindingLevel.Error, LintRule.Undocumented },
        { "no value labels", FindingLevel.Error, LintRule.ValueLabelsMissing },
        { "same value labels", FindingLevel.Warning, LintRule.ValueLabelRepeated },
        { "missing unlabelled", FindingLevel.Error, LintRule.MissingWithoutLabel },
        { "missing undeclared", FindingLevel.Warning, LintRule.MissingNotDeclared },
        { "one language", FindingLevel.Note, LintRule.OneLanguage },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_found_and_nothing_else(string fault, FindingLevel level, LintRule rule)
    {
        var variable = fault switch
        {
            "name" => Good with { Name = "my trust" },
            "long name" => Good with { Name = new string('a', 33) },
            "left over" => Good with { Name = "filter_$" },
            "no label" => Good with { Label = " " },
            "undocumented" => Good with { Label = null, ValueLabels = [], Missing = MissingValues.None, Measure = MeasurementLevel.Scale },
            "no value labels" => Good with { ValueLabels = [new(DataValue.Of(-1), "Do not know")] },
            "same value labels" => Good with { ValueLabels = Good.ValueLabels.SetItem(1, new(DataValue.Of(2), "no")) },
            "missing unlabelled" => Good with { Missing = MissingValues.Of(DataValue.Of(-1), DataValue.Of(-9)) },
            "missing undeclared" => Good with { Missing = MissingValues.None },
            _ => Good with { Attributes = [] },
        };
        Assert.Equal([(level, rule)], Found(Lint(variable, 1, 2, 1, 2)));
    }

    [Fact]
    public void Values_without_a_label_are_counted_and_never_named()
    {
        var finding = Assert.Single(Lint(Good, 1, 2, 77, 78).Findings);
        Assert.Equal(LintRule.ValueLabelsIncomplete, finding.Rule);
        Assert.Contains("2 of its 4", finding.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain("77", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_are_no_way_to_say_why_an_answer_is_missing()
    {
        var few = Assert.Single(Lint(Good, 1, 2, double.NaN).Findings);
        Assert.Equal((LintRule.BlankAsMissing, true), (few.Rule, few.Statement.StartsWith("< 5 rows", StringComparison.Ordinal)));
        Assert.Empty(Lint(Good, 1, 2, -1).Findings);
    }

    [Fact]
    public void Empty_constant_and_doubled_variables_are_found()
    {
        var report = Lint((Good, [1, 2, 1]), (Good with { Name = "again", Label = "Again" }, [1, 2, 1]), (Good with { Name = "one", Label = "One" }, [2, 2, 2]), (Good with { Name = "none", Label = "None" }, [-1, -1, -1]));
        Assert.Equal([("one", LintRule.Constant), ("none", LintRule.Empty), ("again", LintRule.Duplicate)], report.Findings.Select(finding => (finding.Variable!, finding.Rule)));
        Assert.Contains("trust", report.Findings[^1].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_missing_values_needs_a_label_for_each_that_occurs()
    {
        var ranged = Good with { Missing = MissingValues.Range(-9, -1) };
        Assert.Empty(Lint(ranged, 1, 2, -1).Findings);
        Assert.Equal([(FindingLevel.Error, LintRule.MissingWithoutLabel)], Found(Lint(ranged, 1, 2, -7)));
    }

    [Fact]
    public void What_is_made_of_a_survey_wave_has_no_error()
    {
        var report = ArchiveLint.Of(SurveyLabels.Of(SyntheticSurveys.Get("owners-2019").Frame), "owners-2019.sav");
        Assert.False(report.HasErrors, report.ToString());
    }

    [Fact]
    public void No_definition_of_the_dictionary_has_an_error() =>
        Assert.All(SurveyDictionary.Embedded.Surveys.Concat(SurveyDictionary.Examples.Surveys), survey => Assert.False(ArchiveLint.Of(survey).HasErrors, ArchiveLint.Of(survey).ToString()));

    [Fact]
    public void A_definition_without_codes_for_missing_is_warned_of() =>
        Assert.Contains(ArchiveLint.Of(SurveyDictionary.Examples.Survey("illinois-2018")).Findings, finding => (finding.Level, finding.Rule) == (FindingLevel.Warning, LintRule.NoMissingCodes));

    [Fact]
    public void Wording_that_is_not_known_is_a_note()
    {
        var definition = TinySurvey.Definition with { Scales = [.. TinySurvey.Definition.Scales.Select(scale => scale with { Points = [.. scale.Points.Select(point => point with { IsKnown = false })] })] };
        Assert.Contains(ArchiveLint.Of(definition).Findings, finding => finding is { Rule: LintRule.WordingUnknown, Variable: "trust" });
        Assert.DoesNotContain(ArchiveLint.Of(TinySurvey.Definition).Findings, finding => finding.Rule == LintRule.WordingUnknown);
    }

    [Fact]
    public void Json_has_stable_ids()
    {
        using var json = JsonDocument.Parse(LintJson.Write([Lint(Good with { Label = null }, 1, 2)]));
        var finding = json.RootElement[0].GetProperty("findings")[0];
        Assert.Equal(("error", "label_missing", "trust"), (finding.GetProperty("level").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("variable").GetString()));
    }

    [Theory]
    [InlineData("Vet ikke", true)]
    [InlineData("Ubesvart", true)]
    [InlineData("Don’t know", true)]
    [InlineData("-9 No answer", false)]
    [InlineData("Mangler svar", true)]
    [InlineData("Ikke enig", false)]
    [InlineData("Not at all", false)]
    public void Labels_that_say_that_there_is_no_answer_are_known(string label, bool saysMissing) => Assert.Equal(saysMissing, DictionaryLint.SaysMissing(label));
}
