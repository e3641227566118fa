using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A printed p-value beside the one that its printed statistic gives, every rounding carried as an interval.</summary>
/// <remarks>
/// The rules of statcheck (Nuijten, Hartgerink, van Assen, Epskamp, Wicherts 2016, Behavior Research Methods 48, 1205–1226): a statistic
/// stands for half a unit of its last decimal either way, which gives a range of p; a printed p is inconsistent where its own rounding range has no
/// p in common with it. Beyond these, degrees of freedom with decimals are rounded too, and one-tailed and corrected readings are tried and
/// told apart, since corrected p-values are what such checks accuse wrongly most often (Schmidt 2017). The test itself is taken to be the right one.
/// </remarks>
public sealed record PrintedTest : IStatisticalResult
{
    private PrintedTest(PrintedStatistic statistic, PrintedP p)
    {
        Statistic = statistic;
        P = p;
    }

    /// <summary>The statistic as printed.</summary>
    public PrintedStatistic Statistic { get; }

    /// <summary>The p as printed.</summary>
    public PrintedP P { get; }

    /// <summary>How the two stand to each other.</summary>
    public PrintedTestVerdict Verdict { get; private init; }

    /// <summary>
    /// Whether they also fall on different sides of the significance level: the printed p is inconsistent by every reading, and the p recomputed from
    /// the statistic as it stands decides otherwise.
    /// </summary>
    public bool IsDecisionError { get; private init; }

    /// <summary>The p of the statistic as it stands: two-sided, or the upper tail of F and χ².</summary>
    public double Recomputed { get; private init; }

    /// <summary>Smallest and largest p of every statistic that prints so.</summary>
    public RoundingInterval RecomputedRange { get; private init; }

    /// <summary>The same for a one-tailed test, half of it; <see langword="null"/> for F and χ², which have no direction.</summary>
    public RoundingInterval? OneTailedRange { get; private init; }

    /// <summary>The same after correction, Bonferroni's or Yates'; <see langword="null"/> where the options give none.</summary>
    public RoundingInterval? CorrectedRange { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>
    /// Tests a printed p. Worked number: t(28) = 2.20 stands for p from 0.0358 to 0.0366, so that "= .04" is consistent, "= .018" only if one-tailed,
    /// and "= .06" a decision error.
    /// </summary>
    /// <param name="statistic">The statistic as printed.</param>
    /// <param name="p">The p as printed.</param>
    /// <param name="options">What the text around says.</param>
    /// <exception cref="ArgumentException">The options are out of range.</exception>
    public static PrintedTest Of(PrintedStatistic statistic, PrintedP p, PrintedTestOptions? options = null)
    {
        options ??= new PrintedTestOptions();
        Require.Level(1 - options.Significance);
        PrintedSample.RequireCount(options.Comparisons, 1, nameof(options));
        var range = statistic.PRange(options.Rounding);
        var test = new PrintedTest(statistic, p)
        {
            Recomputed = statistic.P,
            RecomputedRange = range,
            OneTailedRange = statistic.HasDirection ? range.Times(0.5) : null,
            CorrectedRange = Corrected(statistic, range, options),
        };
        var verdict = test.Judge(options);
        return test with { Verdict = verdict, IsDecisionError = verdict == PrintedTestVerdict.Inconsistent && test.DecidesOtherwise(options) };
    }

    /// <summary>Tests a result printed in one string, "t(28) = 2.20, p = .036"; decimal points or commas.</summary>
    /// <param name="text">One result; use <see cref="PrintedResults.In"/> for running text.</param>
    /// <param name="options">What the text around says.</param>
    /// <exception cref="ArgumentException">The text holds no such result, or several.</exception>
    public static PrintedTest Of(string text, PrintedTestOptions? options = null) => PrintedResults.In(text, options) is [var only]
        ? only
        : throw new ArgumentException($"'{text}' is not one printed test. Write the statistic, its degrees of freedom and p, such as \"t(28) = 2.20, p = .036\".", nameof(text));

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var recomputed = RecomputedRange.IsPoint
            ? ReadingText.P(Recomputed, language)
            : "p " + language.In("between ", "mellom ") + Number(RecomputedRange.Low, language) + language.In(" and ", " og ") + Number(RecomputedRange.High, language);
        return $"{Statistic.Text(language)}, {P.Text(language)}: " + Words(language) + language.In("; recomputed ", "; omregnet ") + recomputed;
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static string Number(double p, Language language) => ReadingText.Bounded(p, p < 0.0095 ? 4 : 3, language);

    private static RoundingInterval? Corrected(PrintedStatistic statistic, RoundingInterval range, PrintedTestOptions options)
    {
        if (statistic.Kind == PrintedTestKind.ChiSquare && options.TwoByTwo.Count > 0)
        {
            return RoundingInterval.Exactly(YatesP(options.TwoByTwo));
        }

        return options.Comparisons == 1
            ? null
            : new(Math.Min(1, range.Low * options.Comparisons), Math.Min(1, range.High * options.Comparisons));
    }

    /// <summary>n(|ad − bc| − n/2)²/(row and column totals) (Yates 1934).</summary>
    private static double YatesP(IReadOnlyList<double> counts)
    {
        if (counts.Count != 4 || counts.Any(count => !(count >= 0 && double.IsFinite(count))))
        {
            throw new ArgumentException("'TwoByTwo' does not hold four counts. Give the table row by row, such as [12, 30, 25, 18].", nameof(counts));
        }

        double a = counts[0], b = counts[1], c = counts[2], d = counts[3], n = a + b + c + d;
        var distance = Math.Max(0, Math.Abs((a * d) - (b * c)) - (n / 2));
        var margins = (a + b) * (c + d) * (a + c) * (b + d);
        return margins == 0 ? 1 : PValue.FromChiSquare(n * distance * distance / margins, 1);
    }

    private PrintedTestVerdict Judge(PrintedTestOptions options)
    {
        var printed = P.Range(options.Rounding, options.Significance);
        if (!options.ZeroAllowed && !P.IsNotSignificant && PrintedNumber.Of(P.Value, nameof(P)).Value == 0)
        {
            return PrintedTestVerdict.Inconsistent;
        }

        return printed.Meets((options.OneTailed ? OneTailedRange : null) ?? RecomputedRange) ? PrintedTestVerdict.Consistent
            : OneTailedRange is { } half && printed.Meets(half) ? PrintedTestVerdict.OneTailedOnly
            : CorrectedRange is { } corrected && printed.Meets(corrected) ? PrintedTestVerdict.CorrectedOnly
            : PrintedTestVerdict.Inconsistent;
    }

    private bool DecidesOtherwise(PrintedTestOptions options)
    {
        var p = options.OneTailed && Statistic.HasDirection ? Recomputed / 2 : Recomputed;
        return P.Decides(options.Significance) && P.IsSignificant(options.Significance) != p <= options.Significance;
    }

    private string Words(Language language) => Verdict switch
    {
        PrintedTestVerdict.Consistent => language.In("consistent", "stemmer"),
        PrintedTestVerdict.OneTailedOnly => language.In("consistent only if one-tailed", "stemmer bare som ensidig test"),
        PrintedTestVerdict.CorrectedOnly => language.In("consistent only if corrected", "stemmer bare etter korreksjon"),
        _ when IsDecisionError => language.In("inconsistent, and the decision changes", "stemmer ikke, og konklusjonen snur"),
        _ => language.In("inconsistent", "stemmer ikke"),
    };
}
