using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Cli.Checking;

/// <summary>The user's own files, if any, and what the embedded data add to them.</summary>
internal static class DataAtHand
{
    /// <summary>What answers the claims' questions.</summary>
    /// <param name="folder">The user's folder; <see langword="null"/> for none.</param>
    public static IReadOnlyList<IQuantityEstimator> Estimators(string? folder) => [];
}
