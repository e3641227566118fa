using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>How much a predictor's error grows because others say the same.</summary>
/// <param name="Name">The predictor, or the factor.</param>
/// <param name="Columns">How many columns it has: 1, or a factor's categories less one.</param>
/// <param name="Value">VIF, 1 or more; for a factor the generalised VIF of its columns together (Fox and Monette 1992).</param>
public sealed record VarianceInflation(string Name, int Columns, double Value) : IStatisticalResult
{
    /// <summary>Value^(1/(2·columns)): on the scale of a standard error, comparable between one column and many (Fox and Monette 1992).</summary>
    public double Scaled => Math.Pow(Value, 1 / (2.0 * Columns));

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>"caseload: VIF = 1.42".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) => Name + ": " + (Columns == 1 ? "VIF" : "GVIF") + " = " + NumberText.Ungrouped(Value, 2, language);

    /// <summary>The inflation in English.</summary>
    public override string ToString() => Reading(Language.English);
}
