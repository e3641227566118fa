using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>The correlation of every two of several variables of the same respondents.</summary>
/// <remarks>
/// Complete cases only: every respondent has a valid answer to every variable, so that all correlations are of the same people. NaN is
/// refused: leave out respondents without all answers first. A variable of one value has undefined correlations and keeps its place.
/// </remarks>
public sealed record CorrelationMatrix : IStatisticalResult
{
    private readonly Correlation[,] cells;

    private CorrelationMatrix(Correlation[,] cells, IReadOnlyList<string> names, CorrelationKind kind) => (this.cells, Names, Kind) = (cells, names, kind);

    /// <summary>A name per variable.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Which correlation.</summary>
    public CorrelationKind Kind { get; }

    /// <summary>Set where no two variables could be correlated: the reason of the first two, or that there are not two variables.</summary>
    public UndefinedReason? Undefined => Names.Count < 2 ? UndefinedReason.TooFewObservations
        : Pairs().All(pair => double.IsNaN(pair.Correlation.Value)) ? cells[0, 1].Undefined
        : null;

    /// <summary>The correlation of two variables by their positions, from 0; of a variable with itself it is that of all its answers.</summary>
    public Correlation this[int first, int second] => cells[first, second];

    /// <summary>Correlates every two variables. Worked number: see <see cref="Correlation"/>, of which each is one.</summary>
    /// <param name="variables">The valid answers to each question, one per respondent in the same order.</param>
    /// <param name="names">A name per variable; numbers from 1 where not given.</param>
    /// <param name="kind">Pearson, Spearman or Kendall.</param>
    /// <param name="level">Level of each interval by itself.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is another.</exception>
    public static CorrelationMatrix Of(
        IReadOnlyList<double[]> variables,
        IReadOnlyList<string>? names = null,
        CorrelationKind kind = CorrelationKind.Pearson,
        double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        names ??= [.. Enumerable.Range(1, variables.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        Require.SameLength(names.Count, variables.Count, nameof(names), nameof(variables));
        var cells = new Correlation[variables.Count, variables.Count];
        for (var i = 0; i < variables.Count; i++)
        {
            for (var j = i; j < variables.Count; j++)
            {
                cells[i, j] = cells[j, i] = kind switch
                {
                    CorrelationKind.Pearson => Correlation.Pearson(variables[i], variables[j], level: level),
                    CorrelationKind.Spearman => Correlation.Spearman(variables[i], variables[j], level: level),
                    CorrelationKind.KendallTauB => Correlation.Kendall(variables[i], variables[j], level: level),
                    _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A matrix is of Pearson's, Spearman's or Kendall's correlations. Choose one of them."),
                };
            }
        }

        return new CorrelationMatrix(cells, names, kind);
    }

    /// <summary>The p of every two variables as a declared family.</summary>
    /// <param name="name">What the family is called in the report.</param>
    /// <param name="correction">How p is adjusted for the number of pairs.</param>
    /// <param name="level">A correlation is told from 0 when its adjusted p is at most this.</param>
    public TestFamily Family(string name, FamilyCorrection correction, double level = 0.05) => TestFamily.Of(
        name,
        [.. Pairs().Select(pair => double.IsNaN(pair.Correlation.PValue)
            ? FamilyTest.Undefined(pair.Label, pair.Correlation.Undefined ?? UndefinedReason.NoVariation)
            : new FamilyTest(pair.Label, pair.Correlation.PValue))],
        correction,
        level);

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(language.In("Correlations", "Korrelasjoner"), reason, language)
        : string.Join("; ", Pairs().Select(pair => pair.Label + ": " + pair.Correlation.Reading(language)));

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private IEnumerable<(string Label, Correlation Correlation)> Pairs() =>
        from i in Enumerable.Range(0, Names.Count)
        from j in Enumerable.Range(i + 1, Names.Count - i - 1)
        select (Names[i] + " – " + Names[j], cells[i, j]);
}
