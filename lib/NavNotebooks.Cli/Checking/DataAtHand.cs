using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Checking;

/// <summary>The user's own files, if any, and what the embedded data add to them.</summary>
internal static class DataAtHand
{
    /// <summary>What answers the claims' questions. What print alone tells of them is the recomputations' part.</summary>
    /// <param name="folder">The user's folder; <see langword="null"/> for none.</param>
    public static IReadOnlyList<IQuantityEstimator> Estimators(string? folder) => [new SurveyCatalog(SurveyDictionary.Embedded, folder).Estimator];
}
