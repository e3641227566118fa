namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>How well items of one kind are rebuilt, over all simulated truths.</summary>
/// <param name="Publication">What is printed of them; <see langword="null"/> for another sample of the same population, as a yardstick.</param>
/// <param name="ClaimsMet">Share of the printed claims that the rebuilt respondents bear out, 0 to 1; NaN where nothing is printed.</param>
/// <param name="CellError">Mean absolute difference of the answers' shares from the sample's, in percentage points.</param>
/// <param name="MeanError">Mean absolute difference of the means from the sample's, in scale units.</param>
/// <param name="ShareCoverage">Share of 95 per cent intervals of a group's top-two share that hold the population's, 0 to 1; errors by units.</param>
/// <param name="MeanCoverage">The same of a group's mean.</param>
/// <param name="DifferenceCoverage">The same of the difference between the two groups' means.</param>
/// <param name="PropensityRatio">Median pMSE ratio against the sample, see <see cref="Propensity"/>: about 2 is as good as another sample.</param>
public sealed record SelfTestLine(
    Publication? Publication,
    double ClaimsMet,
    double CellError,
    double MeanError,
    double ShareCoverage,
    double MeanCoverage,
    double DifferenceCoverage,
    double PropensityRatio);
