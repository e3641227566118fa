using System.Text;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damaged mapping files end in a mapping or in one error.</summary>
public sealed class MappingFuzzTests
{
    private const string Everything =
        """
        {
          // Comments are allowed.
          "dictionary": "own",
          "surveys": {
            "tiny-2019": {
              "file": "data/all.sav", "sheet": "Data", "encoding": "windows-1252",
              "columns": { "position": "stilling", "trust": "tillit" },
              "recodes": { "trust": { "18-34": 1, "Ja, helt": 5, "9": "do_not_know", "7": null } },
              "reversed": ["colour"],
              "missing": { "99": "no_answer", ".a": -1 },
              "rows": { "year": [2019, "Now"], "who": "Owners" },
              "weight": "vekt", "respondent": "id", "absent": ["hours"], "rehearsal": true
            },
            "tiny-2020": "short.csv"
          }
        }
        """;

    private const string Smallest = """{ "surveys": { "a-2010": "a.sav" } }""";

    [Fact]
    public void A_damaged_mapping_ends_in_a_mapping_or_in_one_error() =>
        new Fuzzer(new("mapping", [Encoding.UTF8.GetBytes(Everything), Encoding.UTF8.GetBytes(Smallest)], Read, problem => problem is DictionaryException)).Run(Fuzzer.Count);

    private static string Read(byte[] bytes, int portion)
    {
        var mapping = SurveyMapping.Parse(Encoding.UTF8.GetString(bytes), "nav-data.json");
        return $"{mapping.Dictionary} {mapping.For("tiny-2019")?.File} {mapping.For("tiny-2020")?.File}";
    }
}
