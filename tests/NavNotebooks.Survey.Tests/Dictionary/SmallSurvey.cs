namespace NavNotebooks.Survey.Tests.Dictionary;

/// <summary>A made-up survey wave, as small as one with every part can be; a test spoils one thing in it.</summary>
internal static class SmallSurvey
{
    public const string Json = """
        {
          "id": "club-2001", "survey": "club", "wave": 2001,
          "title": { "en": "Club members", "nb": "Klubbmedlemmer" },
          "source": { "document": "X", "section": "1", "lines": [1, 9] },
          "availability": "print",
          "populationVariable": "role",
          "populations": [
            { "id": "coach", "code": 1, "label": { "en": "Coaches", "nb": "Trenere" }, "sent": 9, "answered": 5 },
            { "id": "player", "code": 2, "label": { "en": "Players", "nb": "Spillere" } }
          ],
          "missingReasons": [{ "code": -1, "id": "do_not_know", "label": { "en": "Do not know", "nb": "Vet ikke" } }],
          "scales": [
            { "id": "role", "kind": "nominal", "wording": "printed", "points": [
              { "code": 1, "id": "coach", "label": { "en": "Coach", "nb": "Trener" } },
              { "code": 2, "id": "player", "label": { "en": "Player", "nb": "Spiller" } } ] },
            { "id": "good3", "kind": "ordinal", "wording": "ends printed", "midpoint": 2, "points": [
              { "code": 1, "label": { "en": "Bad", "nb": "Dårlig" } },
              { "code": 2, "label": { "en": "So so", "nb": "Sånn passe" }, "known": false },
              { "code": 3, "label": { "en": "Good", "nb": "God" } } ] }
          ],
          "batteries": [{ "id": "places", "label": { "en": "Places", "nb": "Steder" }, "variables": ["hall", "pitch"] }],
          "variables": [
            { "name": "role", "label": { "en": "Role", "nb": "Rolle" }, "kind": "background", "scale": "role", "askedOf": ["coach", "player"], "lines": [1, 2] },
            { "name": "hall", "label": { "en": "Hall", "nb": "Hall" }, "kind": "single", "scale": "good3", "battery": "places", "askedOf": ["coach"],
              "onlyIf": { "variable": "role", "codes": [1] }, "answered": { "coach": "<5" }, "figures": ["F1"], "lines": [3, 4] },
            { "name": "pitch", "label": { "en": "Pitch", "nb": "Bane" }, "kind": "single", "scale": "good3", "battery": "places",
              "askedOf": ["coach", "player"], "answered": { "coach": "5" }, "figures": ["F1"], "lines": [3, 4], "unknown": ["distribution"] }
          ]
        }
        """;

    public const string Chapter = """
        {
          "survey": "club-2001", "section": "2",
          "batteries": [{ "id": "outdoors", "label": { "en": "Outdoors", "nb": "Ute" }, "variables": ["lake"] }],
          "variables": [
            { "name": "lake", "label": { "en": "Lake", "nb": "Sjø" }, "kind": "single", "scale": "good3", "battery": "outdoors", "lines": [6, 7] }
          ]
        }
        """;

    public const string Figures = """
        {
          "document": "X",
          "figures": [
            { "id": "F1", "title": { "en": "Places", "nb": "Steder" }, "display": "means", "surveys": ["club-2001"], "variables": ["hall", "pitch"],
              "groups": ["coach"], "n": "5", "lines": [5, 5], "text": [3, 5], "printed": "Nothing." }
          ]
        }
        """;

    /// <summary>The wave with one passage replaced, which must be there exactly as given.</summary>
    public static string With(string passage, string instead)
    {
        Assert.Contains(passage, Json, StringComparison.Ordinal);
        return Json.Replace(passage, instead, StringComparison.Ordinal);
    }
}
