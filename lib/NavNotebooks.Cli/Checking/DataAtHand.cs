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

    private static ClaimCheck NewCheck(string? folder) =>
        new(ClaimRegistry.Default, SyntheticSurveys.KnownDeviations, [new SurveyCatalog(SurveyDictionary.Embedded, folder).Estimator]);
}
