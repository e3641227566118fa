using System.Globalization;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>Prints of a sample what a report would print, rounded as reports round, and reads it back as claims.</summary>
internal static class PublishedTables
{
    /// <summary>The registry of what is printed of a sample.</summary>
    public static ClaimRegistry Of(SimulatedTruth truth, SurveyFrame sample)
    {
        var claims = new List<string>();
        foreach (var item in truth.Items)
        {
            double[][] answers = [Answers(sample, item, 0), Answers(sample, item, 1)];
            for (var group = 0; group < 2; group++)
            {
                claims.AddRange(OfGroup(item, group, answers[group]));
            }

            claims.AddRange(OfBoth(item, answers));
        }

        var numbered = claims.Select((claim, at) => string.Create(CultureInfo.InvariantCulture, $"{{ \"id\": \"X-1-{at:D3}\", {claim} }}"));
        return ClaimRegistry.Load([new ClaimFile("simulated.json", $$"""{ "document": "X", "part": "1", "claims": [ {{string.Join(",\n", numbered)}} ] }""")]);
    }

    private static IEnumerable<string> OfGroup(SimulatedItem item, int group, double[] answers)
    {
        var mean = answers.Average();
        if (item.Publication is Publication.Share or Publication.ShareAndMean)
        {
            var share = answers.Count(code => code >= 4) * 100.0 / answers.Length;
            yield return Claim(Printed(share, 0, "percent"), "equals", Quantity(item, group, "share"));
        }

        if (item.Publication is Publication.Mean or Publication.ShareAndMean)
        {
            yield return Claim(Printed(mean, 1, "score"), "equals", Quantity(item, group, "mean"));
        }

        if (item.Publication == Publication.Words && mean != 3)
        {
            yield return Claim("", mean > 3 ? "above_midpoint" : "below_midpoint", Quantity(item, group, "mean"));
        }
    }

    private static IEnumerable<string> OfBoth(SimulatedItem item, double[][] answers)
    {
        var higher = answers[0].Average() >= answers[1].Average() ? 0 : 1;
        var inOrder = Quantity(item, higher, "mean") + ", " + Quantity(item, 1 - higher, "mean");
        if (item.Publication == Publication.Words)
        {
            yield return Claim("", "at_least", inOrder);
        }

        if (item.Publication == Publication.Test)
        {
            var test = TTest.Welch(answers[0], answers[1]);
            yield return Claim(Printed(answers.SelectMany(group => group).Average(), 1, "score"), "equals", Quantity(item, group: null, "mean"));
            yield return Claim(PrintedP(test.PValue), test.PValue < 0.05 ? "significantly_greater" : "not_significantly_different", inOrder);
        }
    }

    /// <summary>A group's answers to an item.</summary>
    public static double[] Answers(SurveyFrame frame, SimulatedItem item, int group)
    {
        var codes = frame[item.Name].Codes;
        var groups = frame[SimulatedSurvey.Group].Codes;
        var answers = new List<double>();
        for (var row = 0; row < codes.Length; row++)
        {
            if (groups[row] == group + 1 && codes[row] > 0)
            {
                answers.Add(codes[row]);
            }
        }

        return [.. answers];
    }

    private static string Printed(double value, int decimals, string unit)
    {
        var format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        var text = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);
        return $$"""
            "printed": { "value": "{{text}}", "unit": "{{unit}}" },
            """;
    }

    private static string PrintedP(double p) => p < 0.0005 ? """
            "printed": { "value": ".001", "unit": "p", "comparison": "<" },
            """ : Printed(p, 3, "p");

    private static string Quantity(SimulatedItem item, int? group, string statistic) => $$"""
        { "survey": "{{SimulatedSurvey.Survey}}", "wave": {{SimulatedSurvey.Wave}}, "variable": "{{item.Name}}",
          {{(statistic == "share" ? "\"answers\": \"top_two\"," : "")}} {{(group is { } one ? Where(one) : "")}} "statistic": "{{statistic}}" }
        """;

    private static string Where(int group) => $$"""
        "where": { "{{SimulatedSurvey.Group}}": "{{SimulatedSurvey.GroupId(group)}}" },
        """;

    private static string Claim(string printed, string relation, string quantities) => $$"""
        "lines": [1, 1], "section": "1", "survey": "{{SimulatedSurvey.Survey}}", "statement": "s", "statistic": "share", {{printed}}
          "asks": { "relation": "{{relation}}", "quantities": [ {{quantities}} ] }
        """;
}
