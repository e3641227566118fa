using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Checking;

/// <summary>A registry of one claim that data can bear out (61 per cent of the mayors) and one theme that they cannot.</summary>
internal static class TwoClaims
{
    public static ClaimRegistry Registry { get; } = ClaimRegistry.Load([new("data-dictionary/published/part-9.json", """
        {
          "document": "S0", "part": "9",
          "claims": [
            {
              "id": "S0-F90-01", "lines": [1, 2], "section": "9.1", "figure": "F90", "survey": "owners", "waves": [2019], "population": "mayors",
              "statement": "Mayors who agree", "statistic": "top_two_share", "printed": { "value": "61", "unit": "percent" },
              "asks": {
                "relation": "equals",
                "quantities": [
                  { "survey": "owners", "wave": 2019, "variable": "state_dominates", "statistic": "share", "answers": "top_two", "where": { "position": "mayor" } }
                ]
              }
            },
            {
              "id": "S0-SAM-90", "lines": [3, 3], "section": "summary", "survey": "owners", "waves": [2019],
              "statement": "Mayors are content", "statistic": "theme", "untied": "open_answers"
            }
          ]
        }
        """)]);
}
