using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Reading;

namespace NavNotebooks.Survey.Tests.Cases;

/// <summary>A made-up study of two offices with everything that a study can hold, small enough to count by hand.</summary>
internal static class SmallStudy
{
    public const string Json = """
        {
          "study": "S9",
          "about": {
            "title": { "en": "A small study", "nb": "En liten studie" }, "year": { "text": "2001", "status": "implied", "note": "By its running head." },
            "fieldwork": { "from": "2000-10", "to": "2001-02" }, "genre": "thesis", "subject": "Two offices", "documentLines": 100, "outcome": "a good day",
            "questions": [{ "id": "S9-RQ1", "text": "How is the day?", "lines": [[1, 2]] }],
            "design": [{ "topic": "selection", "text": "Two offices near by.", "lines": [[3, 4]] }, { "topic": "limitation", "text": "Few persons.", "lines": [[5, 5]] }]
          },
          "dimensions": [{ "id": "staff", "label": { "en": "Staff", "nb": "Ansatte" } }, { "id": "norm", "label": { "en": "Norm", "nb": "Norm" } }],
          "cases": [
            { "id": "S9-A", "kind": "office", "label": { "en": "Office A", "nb": "Kontor A" }, "identifiable": true, "lines": [[3, 3]] },
            { "id": "S9-B", "kind": "office", "label": { "en": "Office B", "nb": "Kontor B" }, "identifiable": false, "lines": [[4, 4]] }
          ],
          "informants": [
            { "id": "S9-I1", "kind": "person", "case": "S9-A", "label": { "en": "1 leader", "nb": "1 leder" }, "role": "leader", "employer": "state", "lines": [[6, 6]] },
            { "id": "S9-I2", "kind": "person", "case": "S9-B", "label": { "en": "2 adviser", "nb": "2 veileder" }, "role": "caseworker", "employer": "municipality", "lines": [[7, 7]] }
          ],
          "attributes": [
            { "id": "S9-A1", "of": "S9-A", "dimension": "staff", "text": "about 40", "low": 40, "high": 40, "unit": "persons", "lines": [[8, 8]], "anomaly": "S9-X1" },
            { "id": "S9-A2", "of": "S9-A", "dimension": "staff", "text": "45", "status": "implied", "lines": [[9, 9]], "note": "Summed by us.", "anomaly": "S9-X1" },
            { "id": "S9-A3", "of": "S9-B", "dimension": "staff", "status": "not_stated" },
            { "id": "S9-A4", "of": "S9-C1", "dimension": "norm", "text": "One talk a week", "lines": [[10, 11]] }
          ],
          "codes": [
            { "id": "S9-C", "label": { "en": "The day", "nb": "Dagen" }, "definition": "All of it." },
            { "id": "S9-C1", "label": { "en": "Talks", "nb": "Samtaler" }, "parent": "S9-C", "definition": "Talks are held.", "lines": [[12, 20]] },
            { "id": "S9-C2", "label": { "en": "Freedom", "nb": "Frihet" }, "parent": "S9-C", "definition": "Staff are free.", "lines": [[21, 30]] }
          ],
          "findings": [
            { "id": "S9-F1", "kind": "empirical", "code": "S9-C1", "cases": ["S9-A"], "informants": ["S9-I1"], "voices": ["leader"], "statement": "Talks are held.", "direction": "conforms", "lines": [[12, 13]] },
            { "id": "S9-F2", "kind": "empirical", "code": "S9-C1", "cases": ["S9-A", "S9-B"], "informants": ["S9-I2"], "voices": ["caseworker"], "statement": "No talks are held.", "stance": "says_not", "direction": "deviates",
              "quantity": { "word": "some", "printed": "noen", "of": "advisers", "count": { "n": 1, "of": 2, "basis": "named" } }, "lines": [[13, 15], [18, 18]], "explains": [{ "code": "S9-C2", "basis": "stated" }] },
            { "id": "S9-F3", "kind": "interpretation", "code": "S9-C2", "voices": ["author"], "statement": "Freedom is <small>.", "direction": "hinders", "lines": [[15, 15]], "doubt": "It may be a leader's.", "section": "2.1", "explains": [{ "code": "S9-C1", "basis": "read" }] },
            { "id": "S9-F4", "kind": "norm", "code": "S9-C1", "voices": ["document"], "statement": "Hold talks.", "direction": "describes", "lines": [[16, 16]], "source": "Act 1" }
          ],
          "summaries": [{ "case": "S9-A", "code": "S9-C1", "text": "They disagree.", "findings": ["S9-F1", "S9-F2"] }],
          "indicators": [{ "id": "Q1", "label": { "en": "A question", "nb": "Et spørsmål" }, "of": "S9", "published": false }],
          "figures": [
            { "id": "S9-T1", "number": "Table 1", "printed": true, "kind": "table", "title": { "en": "Users", "nb": "Brukere" }, "lines": [[40, 44]],
              "columns": [{ "id": "who", "label": { "en": "Who", "nb": "Hvem" } }, { "id": "users", "label": { "en": "Users", "nb": "Brukere" } }],
              "rows": [{ "of": "S9-I1", "cells": { "who": "leader", "users": { "text": "100 - 150", "low": 100, "high": 150, "unit": "users" } } }, { "cells": { "who": "adviser" } }] },
            { "id": "S9-P1", "printed": false, "kind": "causal", "title": { "en": "A loop", "nb": "En sløyfe" }, "lines": [[45, 46]], "doubts": ["The second arrow is faint."],
              "nodes": [{ "id": "a", "label": { "en": "Scarcity", "nb": "Knapphet" }, "findings": ["S9-F3"] }, { "id": "b", "label": { "en": "Coping", "nb": "Mestring" } }],
              "edges": [{ "from": "a", "to": "b", "kind": "leads_to" }, { "from": "b", "to": "a", "kind": "counteracts" }] },
            { "id": "S9-E1", "printed": false, "kind": "timeline", "title": { "en": "Events", "nb": "Hendelser" }, "lines": [[47, 48]],
              "events": [{ "when": "2000-07", "label": { "en": "Opened", "nb": "Åpnet" }, "lines": [[47, 47]] }, { "certainty": "not_stated", "label": { "en": "Moved", "nb": "Flyttet" }, "lines": [[48, 48]] }] }
          ],
          "numbers": [
            { "id": "S9-N1", "kind": "cited", "item": "recipients", "text": "22 000", "low": 22000, "high": 22000, "unit": "persons", "hedge": "over", "when": "2000", "source": "an office", "lines": [[50, 50]] },
            { "id": "S9-N2", "kind": "informant", "item": "users", "hedge": "fewer than ever", "lines": [[51, 51]] }
          ],
          "guide": [
            { "id": "S9-G1", "topic": "Day", "question": "How is the day?", "askedOf": "all", "codes": ["S9-C"], "lines": [[90, 90]] },
            { "id": "S9-G2", "parent": "S9-G1", "topic": "Day", "question": "And the talks?", "lines": [[91, 91]] }
          ],
          "anomalies": [{ "id": "S9-X1", "what": "Two numbers of staff.", "lines": [[8, 8], [9, 9]], "concerns": ["S9-A1", "S9-A2"] }]
        }
        """;

    /// <summary>The study as it is.</summary>
    public static CaseStudy Study { get; } = Read(Json);

    /// <summary>Reads a study from one file.</summary>
    public static CaseStudy Read(string json) => CaseStudies.ReadAll([[new CaseFile("s9/study.json", json)]])[0];

    /// <summary>Reads the study with one passage of its file replaced; the passage stands in it once.</summary>
    public static CaseStudy With(string passage, string replacement)
    {
        Assert.Single(Json.Split(passage)[1..]);
        return Read(Json.Replace(passage, replacement, StringComparison.Ordinal));
    }
}
