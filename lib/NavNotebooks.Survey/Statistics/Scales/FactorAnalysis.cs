using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Common factors of a set of items by iterated principal axes, rotated.</summary>
/// <remarks>
/// Factors come in the order of what they explain, and each is turned so that its loadings sum to 0 or more; a factor has no direction of
/// its own. Undefined where correlations are singular, where there are fewer common factors than asked for, and where the communalities do
/// not settle; then there are no loadings.
/// </remarks>
public sealed record FactorAnalysis : IStatisticalResult
{
    private const double Singular = 1e-10;
    private double[,] pattern = new double[0, 0];
    private double[,] structure = new double[0, 0];
    private double[,] correlations = new double[0, 0];

    private FactorAnalysis()
    {
    }

    /// <summary>The items' names in the order given.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>Factors.</summary>
    public int Factors => correlations.GetLength(0);

    /// <summary>How the factors were turned.</summary>
    public FactorRotation Rotation { get; private init; }

    /// <summary>The share of each item's variance that the factors account for; above 1 in a Heywood case.</summary>
    public ImmutableArray<double> Communalities { get; private init; } = [];

    /// <summary>How many items' worth of variance each factor explains.</summary>
    public ImmutableArray<double> Explained { get; private init; } = [];

    /// <summary>Share of the variance of all items that the factors explain together.</summary>
    public double ExplainedShare => Undefined is null ? Explained.Sum() / Names.Length : double.NaN;

    /// <summary>Eigenvalues of the correlations, largest first; they sum to the number of items.</summary>
    public ImmutableArray<double> Eigenvalues { get; private init; } = [];

    /// <summary>Items with a communality of 1 or more (Heywood cases): fewer factors, or another model, are called for.</summary>
    public ImmutableArray<string> HeywoodItems => [.. Names.Where((_, i) => i < Communalities.Length && Communalities[i] >= 1)];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Principal axis factoring (Harman 1976) from squared multiple correlations, iterated until no communality moves by 1e−13, then rotated.
    /// Worked number: three items that all correlate 0.5 load √0.5 = 0.707107 each on one factor.
    /// </summary>
    /// <param name="correlations">Pearson's or polychoric.</param>
    /// <param name="options">How many factors, and the rotation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are to be fewer than one factor, or not fewer than items.</exception>
    public static FactorAnalysis Of(ItemCorrelations correlations, FactorOptions options)
    {
        if (options.Factors < 1 || options.Factors >= correlations.Names.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), options.Factors, $"{correlations.Names.Length} items have from 1 to {correlations.Names.Length - 1} common factors. Ask for a number in between.");
        }

        var matrix = correlations.ToArray();
        var eigen = RankedEigen.Of(matrix);
        var none = new FactorAnalysis
        {
            Names = correlations.Names,
            Count = correlations.Count,
            Rotation = options.Rotation,
            Eigenvalues = [.. eigen.Values],
        };
        if (eigen.Values[^1] < Singular)
        {
            return none with { Undefined = UndefinedReason.SingularDesign };
        }

        var axes = PrincipalAxes.Of(matrix, options.Factors);
        return axes.Loadings is null ? none with { Undefined = UndefinedReason.TooManyFactors }
            : !axes.Converged ? none with { Undefined = UndefinedReason.NotConverged }
            : none.With(Rotate(axes.Loadings, options));
    }

    /// <summary>The loading of an item on a factor (pattern), factors from 0: the weight of the factor in the item, others held.</summary>
    /// <exception cref="ArgumentException">There is no such item or factor, or the analysis is undefined.</exception>
    public double Loading(string item, int factor) => pattern[PlaceOf(item), FactorOf(factor)];

    /// <summary>The correlation of an item with a factor (structure); the loading itself where factors are uncorrelated.</summary>
    /// <exception cref="ArgumentException">There is no such item or factor, or the analysis is undefined.</exception>
    public double Structure(string item, int factor) => structure[PlaceOf(item), FactorOf(factor)];

    /// <summary>The correlation of two factors, from 0.</summary>
    /// <exception cref="ArgumentException">There is no such factor, or the analysis is undefined.</exception>
    public double FactorCorrelation(int first, int second) => correlations[FactorOf(first), FactorOf(second)];

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("factor analysis", "faktoranalyse");
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(name, reason, language);
        }

        var text = NumberText.Format(Factors, 0, language)
            + (Factors == 1 ? language.In(" factor explains ", " faktor forklarer ") : language.In(" factors explain ", " faktorer forklarer "))
            + NumberText.Percent(ExplainedShare, 0, language) + language.In(" of the variance of ", " av variansen til ")
            + NumberText.Format(Names.Length, 0, language) + language.In(" items", " utsagn");
        text += Rotation == FactorRotation.Oblimin && Factors == 2
            ? "; r = " + ReadingText.Bounded(FactorCorrelation(0, 1), 2, language)
            : string.Empty;
        return text + ", n = " + NumberText.Format(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static RotatedFactors Rotate(double[,] loadings, FactorOptions options) => options switch
    {
        { Factors: 1 } or { Rotation: FactorRotation.None } => RotatedFactors.Unrotated(loadings),
        { Rotation: FactorRotation.Varimax } => Varimax.Rotate(loadings),
        _ => Oblimin.Rotate(loadings),
    };

    private FactorAnalysis With(RotatedFactors rotated)
    {
        if (!rotated.Converged)
        {
            return this with { Undefined = UndefinedReason.NotConverged };
        }

        var ordered = rotated.Ordered();
        var structured = ordered.Structure();
        return this with
        {
            pattern = ordered.Pattern,
            structure = structured,
            correlations = ordered.Correlations,
            Explained = [.. ordered.Explained()],
            Communalities = [.. Enumerable.Range(0, Names.Length).Select(item =>
                Enumerable.Range(0, ordered.Correlations.GetLength(0)).Sum(factor => ordered.Pattern[item, factor] * structured[item, factor]))],
        };
    }

    private int PlaceOf(string item) => Names.IndexOf(item) is >= 0 and var place
        ? place
        : throw new ArgumentException($"There is no item '{item}'. There are {string.Join(", ", Names.Select(name => $"'{name}'"))}.", nameof(item));

    private int FactorOf(int factor) => factor >= 0 && factor < Factors
        ? factor
        : throw new ArgumentException($"There is no factor {factor}: the analysis has {Factors}, counted from 0.", nameof(factor));
}
