using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Whether a model tells more than a smaller one that it contains.</summary>
public sealed record NestedComparison : IStatisticalResult
{
    private NestedComparison(double statistic, (int More, double Within) freedom, UndefinedReason? reason = null)
    {
        var (more, within) = freedom;
        Statistic = statistic;
        DegreesOfFreedomBetween = more;
        DegreesOfFreedomWithin = within;
        Undefined = double.IsNaN(statistic) ? reason ?? UndefinedReason.TooFewObservations : null;
        PValue = Undefined is not null ? double.NaN
            : IsChiSquare ? Distributions.PValue.FromChiSquare(statistic, more)
            : Distributions.PValue.FromF(statistic, more, within);
    }

    /// <summary>F of least squares, or χ² of a likelihood ratio where <see cref="IsChiSquare"/>.</summary>
    public double Statistic { get; }

    /// <summary>Parameters that the larger model has more.</summary>
    public double DegreesOfFreedomBetween { get; }

    /// <summary>Residual degrees of freedom of the larger model; infinity for χ².</summary>
    public double DegreesOfFreedomWithin { get; }

    /// <summary>Whether the statistic is χ² and not F.</summary>
    public bool IsChiSquare => double.IsPositiveInfinity(DegreesOfFreedomWithin);

    /// <summary>Upper-tail p.</summary>
    public double PValue { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"F(3, 236) = 4.12, p = .007" or "LR χ²(3) = 12.36, p = .006".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) =>
        Undefined is { } reason ? ReadingText.Undefined(language.In("Comparison of models", "Sammenlikning av modeller"), reason, language)
        : ModelText.Tested("LR χ²", (Statistic, PValue), (DegreesOfFreedomBetween, DegreesOfFreedomWithin), language);

    /// <summary>The comparison in English.</summary>
    public override string ToString() => Reading(Language.English);

    internal static NestedComparison OfSquares((double Smaller, double Larger) residual, int more, int within) =>
        new(within > 0 ? (residual.Smaller - residual.Larger) / more / (residual.Larger / within) : double.NaN, (more, within), residual.Larger == 0 ? UndefinedReason.NoVariation : null);

    /// <summary>2·(log-likelihood of the larger − of the smaller) against χ² (Wilks 1938); the reason where one of them is NaN.</summary>
    internal static NestedComparison OfLikelihoods((double Smaller, double Larger) logLikelihood, int more, UndefinedReason? reason) =>
        new(Math.Max(0, 2 * (logLikelihood.Larger - logLikelihood.Smaller)), (more, double.PositiveInfinity), reason);

    internal static NestedComparison OfChiSquare(double statistic, int more) => new(statistic, (more, double.PositiveInfinity));

    /// <summary>How many parameters the larger model has more.</summary>
    internal static int RequireNested((Design Larger, Design Smaller) designs, bool sameResponse)
    {
        var missing = designs.Smaller.Names.FirstOrDefault(name => !designs.Larger.Names.Contains(name, StringComparer.Ordinal));
        var more = designs.Larger.Names.Length - designs.Smaller.Names.Length;
        if (missing is not null || more < 1)
        {
            throw new ArgumentException(
                missing is null
                    ? "The model compared with has as many coefficients as this one. Compare with a model that has fewer."
                    : $"The model compared with has '{missing}', which this one has not: it is not nested in it. Compare by AIC or BIC, or fit the larger model with it.");
        }

        return sameResponse && designs.Larger.HasWeightsOf(designs.Smaller)
            ? more
            : throw new ArgumentException("The two models were not fitted to the same responses with the same weights. Fit both to those respondents who answered every variable of the larger one.");
    }
}
