using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Charts.Tests.Disclosure;

/// <summary>Mayors and chief executives who answered one question on five points, as many each as is written down: what a user's own file may hold.</summary>
internal static class AnswersOfTwoGroups
{
    public const string Question = "equal_partners";
    public const int Points = 5;

    private static readonly SurveyDefinition Definition = SurveyDictionary.Embedded.Survey("owners", 2019);

    /// <summary>The names of the points, lowest first.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. Definition.ScaleOf(Definition.Variable(Question))!.Points.Select(point => point.Label.En)];

    /// <summary>The names of the groups.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. Definition.ScaleOf(Definition.Variable("position"))!.Points.Select(point => point.Label.En)];

    public static SurveySeries Of(int[] mayors, int[] chiefExecutives, DataBasis basis = DataBasis.Microdata) => new(
        "owners", [Definition], definition => SurveyWave.Of(new SurveyFrame(
            definition,
            basis,
            [
                SurveyColumn.Of(definition, "position", [.. Enumerable.Repeat(1.0, mayors.Sum()), .. Enumerable.Repeat(2.0, chiefExecutives.Sum())]),
                SurveyColumn.Of(definition, Question, [.. Codes(mayors), .. Codes(chiefExecutives)]),
            ])));

    private static IEnumerable<double> Codes(int[] counts) => counts.SelectMany((count, point) => Enumerable.Repeat(point + 1.0, count));
}
