using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>What a scale demands of its parts.</summary>
internal static class ScaleRule
{
    private static readonly ImmutableArray<string> Wordings = ["printed", "ends printed", "unknown"];

    public static string Wording(string wording) => Rule.OneOf(wording, Wordings, "wording");

    public static int? Midpoint(string id, ImmutableArray<ScalePoint> points, int? midpoint)
    {
        Rule.Holds(
            midpoint is null || points.Any(point => point.Code == midpoint),
            FormattableString.Invariant($"The midpoint {midpoint} is not on the scale '{id}'."),
            "Name the code of one of its points, or leave the midpoint out.");
        return midpoint;
    }

    public static ImmutableArray<ScalePoint> Points(string id, ScaleKind kind, ImmutableArray<ScalePoint> points)
    {
        Rule.Distinct(points.Select(point => point.Code), "code");
        Rule.Distinct(points.Select(point => point.Id).OfType<string>(), "category");
        Rule.Holds(
            points.Zip(points.Skip(1)).All(pair => pair.First.Code < pair.Second.Code),
            $"The codes of the scale '{id}' do not ascend.",
            "List the points from the lowest code to the highest.");
        Rule.Holds(
            points.IsEmpty == (kind == ScaleKind.Number),
            points.IsEmpty ? $"The scale '{id}' has no points." : $"The number scale '{id}' has points.",
            "A number has no points; every other scale has.");
        Rule.Holds(
            kind != ScaleKind.Binary || points.Select(point => point.Code).SequenceEqual([0, 1]),
            $"The binary scale '{id}' is not coded 0 and 1.",
            "Code it 0 for no or not ticked, 1 for yes or ticked.");
        Rule.Holds(
            kind != ScaleKind.Nominal || points.All(point => point.Id is not null),
            $"A category of the nominal scale '{id}' has no id.",
            "Give each of its points an 'id' in snake case.");
        return points;
    }
}
