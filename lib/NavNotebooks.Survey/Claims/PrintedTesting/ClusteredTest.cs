using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Planning;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>A difference that is told to be significant, and how alike colleagues must answer for it not to be: from print alone.</summary>
/// <param name="Claim">The claim that tells of the test.</param>
/// <param name="P">The p-value as if all answered independently: as printed, or recomputed from printed shares and n.</param>
/// <param name="IsRecomputed">Whether p is recomputed.</param>
/// <param name="InEach">Answers of the larger group in an office, on average; <see langword="null"/> where there is one in each, so that nothing is clustered.</param>
/// <param name="SharesClusters">Whether the two groups sit in the same offices, so that what colleagues have in common drops out of the difference in part.</param>
public sealed record ClusteredTest(Claim Claim, RoundingInterval P, bool IsRecomputed, double? InEach, bool SharesClusters) : IStatisticalResult
{
    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>The largest design effect under which p stays at the document's level; the upper end is infinite where p is printed as below a number.</summary>
    public RoundingInterval Borne => new(
        ClusterDesignEffect.Borne(Math.Clamp(P.High, 0, 1), Hedges.SignificanceLevel), ClusterDesignEffect.Borne(Math.Clamp(P.Low, 0, 1), Hedges.SignificanceLevel));

    /// <summary>
    /// The smallest intraclass correlation that could undo the significance, were the groups in different offices; above 1 none can.
    /// <see langword="null"/> where nothing is clustered.
    /// </summary>
    public RoundingInterval? Undoing => InEach is not { } size || size <= 1 ? null : new((Borne.Low - 1) / (size - 1), (Borne.High - 1) / (size - 1));

    /// <summary>What p becomes at most with a given intraclass correlation: the groups in different offices, the offices of one size.</summary>
    /// <param name="intraclassCorrelation">From 0 to 1.</param>
    public RoundingInterval With(double intraclassCorrelation)
    {
        var effect = InEach is { } size ? ClusterDesignEffect.Of(size, intraclassCorrelation) : 1;
        return new(ClusterDesignEffect.Corrected(Math.Clamp(P.Low, 0, 1), effect), ClusterDesignEffect.Corrected(Math.Clamp(P.High, 0, 1), effect));
    }

    /// <inheritdoc/>
    public string Reading(Language language) =>
        $"{Claim.Id}: p {(IsRecomputed ? PrintedTestTable.Text(P, language) : Claim.Printed.ToString())}, " + language.In("bears a design effect of ", "tåler en designeffekt på ") + ClusteredTestTable.Range(Borne, 2, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
