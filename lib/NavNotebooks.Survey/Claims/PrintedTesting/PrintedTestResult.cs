using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>A test of the document carried out again from printed shares and n, alone and among the tests of its family.</summary>
/// <param name="Claim">The claim that tells of the test.</param>
/// <param name="Family">The figure, table or section whose tests are corrected together.</param>
/// <param name="FamilySize">How many tests of the family could be carried out.</param>
/// <param name="Comparison">The shares and n compared.</param>
/// <param name="P">All that p can be within the rounding; the upper end is 1 where an n is only bounded.</param>
/// <param name="Bonferroni">p times the number of tests, at most 1.</param>
/// <param name="Holm">p adjusted by Holm's steps.</param>
/// <param name="Told">What the document says of p, as a range; <see langword="null"/> where it says nothing.</param>
public sealed record PrintedTestResult(
    Claim Claim,
    string Family,
    int FamilySize,
    string Comparison,
    RoundingInterval P,
    RoundingInterval Bonferroni,
    RoundingInterval Holm,
    RoundingInterval? Told) : IStatisticalResult
{
    /// <inheritdoc/>
    public UndefinedReason? Undefined => double.IsNaN(P.Low) ? UndefinedReason.EmptyGroup : null;

    /// <summary>Whether the recomputed p can be what was told; <see langword="null"/> where nothing was.</summary>
    public bool? Agrees => Told?.Meets(P);

    /// <summary>Whether rounding, or an n that is only bounded, leaves open on which side of the level p lies.</summary>
    public bool IsLeftOpen => P.Low <= Hedges.SignificanceLevel && P.High > Hedges.SignificanceLevel;

    /// <summary>Whether a difference that is told to be significant need not be after Holm's correction within its family.</summary>
    public bool IsLostAmongOthers => Told is { } told && told.High <= Hedges.SignificanceLevel && P.Low <= Hedges.SignificanceLevel && Holm.Low > Hedges.SignificanceLevel;

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var lost = IsLostAmongOthers ? language.In("; not significant among the others", "; ikke signifikant blant de andre") : string.Empty;
        return $"{Claim.Id}: {Comparison}: p {PrintedTestTable.Text(P, language)}, Holm {PrintedTestTable.Text(Holm, language)} "
            + language.In("of", "av") + $" {FamilySize.ToString(System.Globalization.CultureInfo.InvariantCulture)} ({Family}){lost}";
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
