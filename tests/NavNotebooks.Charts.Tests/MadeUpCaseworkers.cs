using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Charts.Tests;

/// <summary>Forty caseworkers of 2019, half of them of either employer, with tools for activity plans from 1 to 5.</summary>
internal static class MadeUpCaseworkers
{
    private const int Respondents = 40;

    private static readonly SurveyDefinition Definition = SurveyDictionary.Embedded.Survey("office", 2019);

    public static SurveySeries Of(DataBasis basis) => new("office", [Definition], definition => SurveyWave.Of(new SurveyFrame(definition, basis,
    [
        Column("role", _ => Code("role", "caseworker")),
        Column("employer", place => Code("employer", place < Respondents / 2 ? "state" : "municipality")),
        Column("plan_tools", place => 1 + (place % 5)),
    ])));

    private static double Code(string variable, string category) =>
        Definition.ScaleOf(Definition.Variable(variable))!.Points.Single(point => point.Id == category).Code;

    private static SurveyColumn Column(string name, Func<int, double> code) =>
        SurveyColumn.Of(Definition, name, [.. Enumerable.Range(0, Respondents).Select(code)]);
}
