using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>McDonald's omega: the share of a sum score's variance that one common factor accounts for.</summary>
/// <remarks>
/// Asks that one factor ties the items together, not that they measure it equally well as alpha does. Where the model does not fit, look at
/// <see cref="FactorAnalysis"/> first. Undefined with fewer than three respondents, and where the iterations do not settle.
/// </remarks>
public sealed record Omega : IStatisticalResult
{
    private const double AtTheBound = OneFactor.LeastUniqueness * (1 + 1e-9);

    private Omega()
    {
    }

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>(Σλ)²/((Σλ)² + Σθ), from 0 to 1.</summary>
    public double Value { get; private init; }

    /// <summary>The items' names in the order given.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>λ, the items' loadings in the unit of the codes; their sum is not negative.</summary>
    public ImmutableArray<double> Loadings { get; private init; } = [];

    /// <summary>θ, the items' variance that the factor leaves.</summary>
    public ImmutableArray<double> Uniquenesses { get; private init; } = [];

    /// <summary>Items of which the factor leaves no more than the least that is allowed, 0.5 per cent (Heywood cases): one factor does not suit these data.</summary>
    public ImmutableArray<string> HeywoodItems { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Omega of the one-factor model by maximum likelihood (McDonald 1999, ch. 6; Rubin and Thayer 1982). Worked number: three items with
    /// variance 1 and all covariances 0.5 give ω = 0.75.
    /// </summary>
    /// <param name="items">Complete cases of at least three items; reverse items first where they run the other way.</param>
    /// <exception cref="ArgumentException">There are fewer than three items, or everybody answered one alike.</exception>
    public static Omega Of(ScaleItems items)
    {
        if (items.Names.Length < 3)
        {
            throw new ArgumentException("One factor of two items is not determined. Omega takes three items or more; for two use the Spearman–Brown formula of SplitHalf.", nameof(items));
        }

        if (items.Count < 3)
        {
            return new Omega { Count = items.Count, Value = double.NaN, Undefined = UndefinedReason.TooFewObservations };
        }

        items.RequireVariation();
        var model = OneFactor.Fit(items.Covariances);
        if (!model.Converged)
        {
            return new Omega { Count = items.Count, Value = double.NaN, Undefined = UndefinedReason.NotConverged };
        }

        double common = model.Loadings.Sum() * model.Loadings.Sum(), unique = model.Uniquenesses.Sum();
        return new Omega
        {
            Count = items.Count,
            Value = common / (common + unique),
            Names = items.Names,
            Loadings = [.. model.Loadings],
            Uniquenesses = [.. model.Uniquenesses],
            HeywoodItems = [.. items.Names.Where((_, i) => model.Uniquenesses[i] <= AtTheBound * items.Covariances[i, i])],
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("ω", reason, language)
        : "ω = " + ReadingText.Bounded(Value, 2, language)
            + ", " + NumberText.Format(Names.Length, 0, language) + language.In(" items", " utsagn")
            + ", n = " + NumberText.Format(Count, 0, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
