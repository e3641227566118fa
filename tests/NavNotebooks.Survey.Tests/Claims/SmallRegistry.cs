using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>Made-up claims and recomputations, written as the files are.</summary>
internal static class SmallRegistry
{
    public const string File = "data-dictionary/published/part.json";

    public const string RecomputationsFile = "data-dictionary/published/recomputations.json";

    /// <summary>A registry of these claims, and of one recomputation with the id R.</summary>
    public static ClaimRegistry Of(IEnumerable<string> claims, string? recomputation = null) => ClaimRegistry.Load(
    [
        new ClaimFile(File, $$"""{ "document": "X", "part": "part", "claims": [ {{string.Join(",\n", claims)}} ] }"""),
        new ClaimFile(RecomputationsFile, $$"""{ "recomputations": [ {{recomputation}} ] }"""),
    ]);

    /// <summary>A claim that asks nothing, with what was printed as JSON members.</summary>
    public static string Printed(string id, string printed) => Claim(id, $$"""
        "printed": { {{printed}} }, "untied": "design fact"
        """);

    /// <summary>A claim with a printed percentage.</summary>
    public static string Percent(string id, string value) => Printed(id, $$"""
        "value": "{{value}}", "unit": "percent"
        """);

    /// <summary>A claim with a printed count.</summary>
    public static string Count(string id, string value) => Printed(id, $$"""
        "value": "{{value}}", "unit": "persons"
        """);

    /// <summary>A claim with the members that all have, and more.</summary>
    public static string Claim(string id, string more) => $$"""
        { "id": "{{id}}", "lines": [10, 11], "section": "2.3", "figure": "F27", "survey": "owners", "waves": [2019], "population": "mayors",
          "statement": "Statement {{id}}", "statistic": "share", {{more}} }
        """;

    /// <summary>A theme of open answers, with its parts as JSON members.</summary>
    public static string Theme(string id, string parts) => Claim(id, $$"""
        "untied": "open answers", "theme": { {{parts}} }
        """).Replace("\"statistic\": \"share\"", "\"statistic\": \"theme\"", StringComparison.Ordinal);

    /// <summary>The result of one recomputation of these claims.</summary>
    public static RecomputationResult Compute(string recomputation, params string[] claims) =>
        new Recomputer(Of(claims, recomputation)).All().Single();
}
