using System.Text.Json;

namespace NavNotebooks.Benchmarks;

/// <summary>The same 21 cells twice: in C# for nav, in Python (pandas, scipy) for nbconvert.</summary>
/// <remarks>One cell loads the file, ten show the answers to an item by employer, ten test a difference of means with Welch's t.</remarks>
internal static class NotebookPair
{
    private const int Cells = 10;

    public static void Write(string folder)
    {
        var csv = Path.GetFullPath(Path.Combine(folder, "bench-2019.csv"));
        var json = Path.GetFullPath(Path.Combine(folder, "bench-2019.json"));
        File.WriteAllText(Path.Combine(folder, "csharp.ipynb"), Notebook(".net-csharp", "C#", CSharp(csv, json)));
        File.WriteAllText(Path.Combine(folder, "python.ipynb"), Notebook("python3", "python", Python(csv)));
    }

    private static IEnumerable<string> CSharp(string csv, string json)
    {
        yield return $"""
            #r "NavNotebooks"
            var definition = DictionaryFile.Parse(System.IO.File.ReadAllText(@"{json}"), "bench-2019.json");
            var survey = new SurveySeries("bench", [definition], wave => SurveyWave.Of(CsvSurveyFile.Read(@"{csv}", wave)));
            survey.Frame(2019).RowCount
            """;
        for (var cell = 1; cell <= Cells; cell++)
        {
            yield return $"""survey.Ask("{SurveyFiles.Item(cell)}").Distribution().By("employer")""";
        }

        for (var cell = 1; cell <= Cells; cell++)
        {
            yield return $"""survey.Ask("{SurveyFiles.Item(cell + Cells)}").Mean().By("employer").Difference("state", "municipality")""";
        }
    }

    private static IEnumerable<string> Python(string csv)
    {
        yield return $"""
            import pandas as pd
            from scipy import stats
            survey = pd.read_csv(r"{csv}")
            survey = survey.mask(survey < 0)
            len(survey)
            """;
        for (var cell = 1; cell <= Cells; cell++)
        {
            yield return $"""pd.crosstab(survey["employer"], survey["{SurveyFiles.Item(cell)}"], normalize="index")""";
        }

        for (var cell = 1; cell <= Cells; cell++)
        {
            yield return $"""
                state, municipality = (survey.loc[survey["employer"] == code, "{SurveyFiles.Item(cell + Cells)}"].dropna() for code in (1, 2))
                stats.ttest_ind(state, municipality, equal_var=False)
                """;
        }
    }

    private static string Notebook(string kernel, string language, IEnumerable<string> sources) => JsonSerializer.Serialize(new
    {
        cells = sources.Select((source, index) => new
        {
            cell_type = "code",
            execution_count = (int?)null,
            id = "cell-" + index.ToString("00", System.Globalization.CultureInfo.InvariantCulture),
            metadata = new { },
            outputs = Array.Empty<object>(),
            source,
        }),
        metadata = new
        {
            kernelspec = new { display_name = kernel, language, name = kernel },
            language_info = new { name = language },
        },
        nbformat = 4,
        nbformat_minor = 5,
    });
}
