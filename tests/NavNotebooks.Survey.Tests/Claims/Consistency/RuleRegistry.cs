using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims.Consistency;

/// <summary>Made-up claims on variables of the real dictionary, held against each other by every rule.</summary>
internal static class RuleRegistry
{
    /// <summary>What the rules find in these claims.</summary>
    public static InconsistencyTable Check(params string[] claims) => new ConsistencyCheck(Of(claims)).Inconsistencies;

    /// <summary>A registry of these claims, tied to the dictionary that travels with the library.</summary>
    public static ClaimRegistry Of(params string[] claims) => ClaimRegistry.Load(
        [new ClaimFile(SmallRegistry.File, $$"""{ "document": "X", "part": "part", "claims": [ {{string.Join(",\n", claims)}} ] }""")], SurveyDictionary.Embedded);

    /// <summary>A claim that one quantity or several are the printed number.</summary>
    public static string Printed(string id, string value, string quantities, string more = "") =>
        Claim(id, $$"""{{more}} "printed": { "value": "{{value}}", "unit": "{{Unit(quantities)}}" },""", "equals", quantities);

    /// <summary>A claim with a relation, with what is printed besides as JSON members.</summary>
    public static string Claim(string id, string more, string relation, string quantities) => $$"""
        { "id": "{{id}}", "lines": [10, 11], "section": "2.3", "survey": "owners", "waves": [2019], "statement": "Statement {{id}}", "statistic": "share",
          {{more}} "asks": { "relation": "{{relation}}", "quantities": [ {{quantities}} ] } }
        """;

    /// <summary>A share of answers to one of the owners' items on a five-point scale.</summary>
    public static string Share(string answers, string? position = null, int wave = 2019, string variable = "more_in_work") =>
        Quantity("share", position, wave, variable, $$""", "answers": {{(answers.StartsWith('[') ? answers : $"\"{answers}\"")}}""");

    /// <summary>A mean of one of the owners' items on a five-point scale.</summary>
    public static string Mean(string? position = null, int wave = 2019, string variable = "more_in_work") => Quantity("mean", position, wave, variable, "");

    /// <summary>How many answered one of the owners' items.</summary>
    public static string Count(string? position = null, int wave = 2019, string variable = "more_in_work") => Quantity("valid_n", position, wave, variable, "");

    private static string Quantity(string statistic, string? position, int wave, string variable, string more) => FormattableString.Invariant(
        $$"""{ "survey": "owners", "wave": {{wave}}, "variable": "{{variable}}", "statistic": "{{statistic}}"{{more}}{{(position is null ? "" : $$""", "where": { "position": "{{position}}" }""")}} }""");

    private static string Unit(string quantities) => quantities.Contains("\"mean\"", StringComparison.Ordinal) ? "score"
        : quantities.Contains("\"valid_n\"", StringComparison.Ordinal) ? "persons"
        : "percent";
}
