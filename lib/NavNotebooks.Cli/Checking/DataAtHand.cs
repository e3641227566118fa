using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Checking;

/// <summary>The user's own files, if any, and what the embedded data add to them.</summary>
internal static class DataAtHand
{
    // The embedded data never change while the program runs.
    private static readonly Lazy<ClaimCheck> OnEmbeddedData = new(() => NewCheck(folder: null));

    /// <summary>Every claim checked on them.</summary>
    /// <param name="folder">The user's folder; <see langword="null"/> for none.</param>
    public static ClaimCheck Check(string? folder) => folder is null ? OnEmbeddedData.Value : NewCheck(folder);

    /// <summary>
    /// Begins to make the latest waves and to read the case material beside what else there is to do, where one of the notebooks will ask for them: the
    /// first cell is compiled meanwhile. What is made is kept; what fails, reading a notebook too, is told to whoever asks for it.
    /// </summary>
    /// <param name="notebooks">Paths of the notebooks that are to be run.</param>
    public static void BeginToMake(IReadOnlyList<string> notebooks)
    {
        if (Environment.ProcessorCount > 1)
        {
            _ = Task.Run(() => notebooks.Any(path => Names(path, "CaseStudies", "CaseMaterial")) ? CaseStudies.All : []);
            _ = Task.Run(() => notebooks.Any(path => Names(path, "Surveys")) ? SyntheticSurveys.Get("office-2019") : null);
        }
    }

    private static bool Names(string path, params IEnumerable<string> words)
    {
        var text = File.ReadAllText(path);
        return words.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static ClaimCheck NewCheck(string? folder) =>
        new(ClaimRegistry.Default, SyntheticSurveys.KnownDeviations, [new SurveyCatalog(SurveyDictionary.Embedded, folder).Estimator]);
}
