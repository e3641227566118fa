using System.Collections.Immutable;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>From which coefficient on agreement is called fair, substantial, reliable …, and who said so.</summary>
/// <remarks>
/// Conventions, not findings: the same coefficient means more with many codes of even shares than with two of which one is rare. Name the rule beside the word.
/// </remarks>
/// <param name="Name">Author and year.</param>
/// <param name="Below">The word below the lowest threshold.</param>
/// <param name="Thresholds">Rising; each belongs to the better word.</param>
/// <param name="Source">Author, year, title and place.</param>
public sealed record AgreementRule(string Name, string Below, ImmutableArray<(double From, string Word)> Thresholds, string Source)
{
    /// <summary>Kappa: below 0 poor, then slight, from 0.21 fair, 0.41 moderate, 0.61 substantial, 0.81 almost perfect.</summary>
    public static AgreementRule LandisAndKoch { get; } = new(
        "Landis and Koch 1977",
        "poor",
        [(0, "slight"), (0.205, "fair"), (0.405, "moderate"), (0.605, "substantial"), (0.805, "almost perfect")],
        "Landis, J. R., and Koch, G. G. (1977). The measurement of observer agreement for categorical data. Biometrics 33(1), 159–174, p. 165; their classes end at two decimals, hence 0.205 and so on");

    /// <summary>Alpha: from 0.8 reliable, from 0.667 good enough for tentative conclusions, below that not reliable.</summary>
    public static AgreementRule Krippendorff { get; } = new(
        "Krippendorff 2019",
        "not reliable",
        [(0.667, "tentative"), (0.8, "reliable")],
        "Krippendorff, K. (2019). Content Analysis, 4th ed., section 12.4.3");

    /// <summary>The word for a coefficient.</summary>
    /// <param name="coefficient">At most 1.</param>
    /// <exception cref="ArgumentException">The coefficient is NaN: there is nothing to judge.</exception>
    public string Judge(double coefficient)
    {
        if (double.IsNaN(coefficient))
        {
            throw new ArgumentException("The coefficient is NaN, so no word fits it. Ask first why it is undefined.", nameof(coefficient));
        }

        var word = Below;
        foreach (var (from, better) in Thresholds)
        {
            word = coefficient >= from ? better : word;
        }

        return word;
    }
}
