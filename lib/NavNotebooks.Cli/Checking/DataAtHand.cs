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
    private static readonly Lazy<SurveyCatalog> EmbeddedData = new(() => new SurveyCatalog(SurveyDictionary.Embedded));

    private static readonly Lazy<ClaimCheck> OnEmbeddedData = new(() => NewCheck(EmbeddedData.Value));

    /// <summary>The surveys on them; a wave is read or made when it is first asked for.</summary>
    /// <param name="folder">The user's folder; <see langword="null"/> for none.</param>
    public static SurveyCatalog Surveys(string? folder) => folder is null ? EmbeddedData.Value : new SurveyCatalog(SurveyDictionary.Embedded, folder);

    /// <summary>Every claim checked on them.</summary>
    /// <param name="folder">The user's folder; <see langword="null"/> for none.</param>
    public static ClaimCheck Check(string? folder) => Check(Surveys(folder));

    /// <summary>Every claim checked on surveys that are read once for this and what follows.</summary>
    /// <param name="surveys">What <see cref="Surveys"/> has given.</param>
    public static ClaimCheck Check(SurveyCatalog surveys) => ReferenceEquals(surveys, EmbeddedData.Value) ? OnEmbeddedData.Value : NewCheck(surveys);

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

    private static ClaimCheck NewCheck(SurveyCatalog surveys) => new(ClaimRegistry.Default, SyntheticSurveys.KnownDeviations, [surveys.Estimator]);
}
