using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class SurveyLabelsTests
{
    private static readonly SurveyDefinition Office = SurveyDictionary.Embedded.Survey("office-2019");

    [Fact]
    public void Every_variable_of_every_wave_has_a_label_and_legal_labels_of_its_codes()
    {
        foreach (var definition in SurveyDictionary.Embedded.Surveys)
        {
            foreach (var variable in SurveyLabels.Of(definition, DataBasis.Published).Variables)
            {
                Assert.False(string.IsNullOrWhiteSpace(variable.Label), variable.Name);
                Assert.Equal(variable.ValueLabels.Length, variable.ValueLabels.Select(label => label.Value).Distinct().Count());
            }
        }
    }

    [Fact]
    public void Reasons_for_missing_are_declared_missing_and_labelled()
    {
        var variable = SurveyLabels.Of(Office, DataBasis.Microdata).Find("role")!;
        Assert.True(variable.Missing.Holds(MissingReason.NotAsked));
        Assert.Equal("Ikke spurt", SurveyLabels.Of(Office, DataBasis.Microdata, Language.Bokmål).Find("role")!.LabelOf(DataValue.Of(MissingReason.NotAsked)));
        Assert.Equal("Not asked", variable.LabelOf(DataValue.Of(MissingReason.NotAsked)));
    }

    [Fact]
    public void The_scale_tells_the_level_of_measurement()
    {
        var variables = SurveyLabels.Of(Office, DataBasis.Microdata);
        foreach (var variable in Office.Variables.Where(variable => variable.Kind == VariableKind.Single))
        {
            var expected = Office.ScaleOf(variable)!.Kind switch
            {
                ScaleKind.Ordinal => MeasurementLevel.Ordinal,
                ScaleKind.Number => MeasurementLevel.Scale,
                _ => MeasurementLevel.Nominal,
            };
            Assert.Equal(expected, variables.Find(variable.Name)!.Measure);
        }
    }

    [Fact]
    public void The_label_in_the_other_language_travels_along()
    {
        var attribute = SurveyLabels.Of(Office, DataBasis.Microdata, Language.Bokmål).Find("role")!.Attributes.Single();
        Assert.Equal((SurveyLabels.OtherLabelAttribute, Office.Variable("role").Label.En), (attribute.Name, attribute.Values.Single()));
    }

    [Fact]
    public void Synthetic_respondents_are_marked_in_label_documents_and_attribute()
    {
        var data = SurveyLabels.Of(SyntheticSurveys.Get("owners-2019").Frame);
        Assert.True(SurveyLabels.IsSynthetic(data.Dictionary));
        Assert.Contains("synthetic", data.Dictionary.Label, StringComparison.Ordinal);
        Assert.StartsWith("SYNTHETIC: no row is a person.", data.Dictionary.Documents[0], StringComparison.Ordinal);
        Assert.False(SurveyLabels.IsSynthetic(SurveyLabels.Of(Office, DataBasis.Microdata)));
    }

    [Fact]
    public void Answers_go_over_as_they_are()
    {
        var frame = SyntheticSurveys.Get("owners-2019").Frame;
        var data = SurveyLabels.Of(frame);
        Assert.Equal((frame.RowCount, frame.Columns.Length), (data.RowCount, data.Columns.Length));
        foreach (var column in frame.Columns)
        {
            Assert.True(column.Codes.SequenceEqual(((NumberColumn)data.Find(column.Name)!).Values), column.Name);
        }
    }

    [Fact]
    public void Weights_come_last_and_weight_the_file()
    {
        var data = SurveyLabels.Of(TinySurvey.Frame.WithWeights(1, 0.5, 2, 1, 1, 1, 1, 1, 1, 1));
        Assert.Equal("design_weight", data.Dictionary.WeightVariable);
        Assert.Equal(0.5, ((NumberColumn)data.Columns[^1]).Values[1]);
    }

    [Fact]
    public void Batteries_are_sets_and_batteries_of_boxes_sets_of_responses()
    {
        var dictionary = SurveyLabels.Of(Office, DataBasis.Microdata);
        var boxes = Office.Batteries.Where(battery => battery.Variables.Length > 1 && battery.Variables.All(name => Office.Variable(name).Kind == VariableKind.Multiple)).ToList();
        Assert.NotEmpty(boxes);
        Assert.Equal(boxes.Select(battery => "$" + battery.Id), dictionary.MultipleResponseSets.Select(set => set.Name));
        Assert.Equal(Office.Batteries.Length - boxes.Count, dictionary.VariableSets.Length);
    }
}
