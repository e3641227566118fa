namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>What the text around a printed test says.</summary>
public sealed record PrintedTestOptions
{
    /// <summary>The level that decides what is called significant, above 0 and below 1; p equal to it counts as significant. Default: 0.05.</summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>How statistic and p were rounded. Default: either way.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.Either;

    /// <summary>Whether the text says that tests are one-tailed; then half of p is the p expected. Default: no.</summary>
    public bool OneTailed { get; init; }

    /// <summary>How many tests a Bonferroni correction would have counted; 1 is no correction. Default: 1.</summary>
    public int Comparisons { get; init; } = 1;

    /// <summary>
    /// The counts behind a χ² of a table with two rows and two columns, row by row, so that Yates' correction can be tried; empty where they are not printed.
    /// </summary>
    public IReadOnlyList<double> TwoByTwo { get; init; } = [];

    /// <summary>Whether "p = .000" may stand for a small p. By the rule of statcheck it may not, since no p is 0. Default: no.</summary>
    public bool ZeroAllowed { get; init; }
}
