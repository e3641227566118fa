using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>What the document says of one difference: which of its claims speak of it, and how much of it they fix.</summary>
/// <remarks>
/// A claim speaks of a difference when it compares the same two groups or waves on the same item. Of a share it must count the same answers, or
/// be of the mean. Nothing here is computed from answers.
/// </remarks>
public sealed record PrintedDifference
{
    internal PrintedDifference(PrintedDifferenceKind kind, ImmutableArray<Claim> claims) => (Kind, Claims) = (kind, claims);

    /// <summary>How much is told.</summary>
    public PrintedDifferenceKind Kind { get; }

    /// <summary>The claims that tell it, in the order of the document; empty where only the item, or nothing, is told.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Whether print fixes or bounds the difference, so that a synthetic one is more than a prior.</summary>
    public bool RestsOnPrint => Kind <= PrintedDifferenceKind.BothLevels;

    /// <summary>Whether a test of it is told.</summary>
    public bool IsTested => Kind <= PrintedDifferenceKind.NotSignificant;

    /// <summary>
    /// The p-values that what is printed of the test leaves open: within the decimals or below the threshold of a printed p, else below or above
    /// 0.05 as the mark of significance says; <see langword="null"/> where no test is told.
    /// </summary>
    public Interval? PValues
    {
        get
        {
            if (!IsTested)
            {
                return null;
            }

            var open = Kind == PrintedDifferenceKind.Significant
                ? new RoundingInterval(0, Hedges.SignificanceLevel)
                : new RoundingInterval(Hedges.SignificanceLevel, 1);
            var range = WithP is { } claim ? claim.Printed.Interval : open;
            return new Interval(Math.Max(0, range.Low), Math.Min(1, range.High), level: 1);
        }
    }

    /// <summary>The claim that prints p; <see langword="null"/> where none does.</summary>
    public Claim? WithP => Claims.FirstOrDefault(claim => claim.Printed is { Unit: "p", IsComparable: true });

    /// <summary>What the registry's document says of a difference.</summary>
    /// <param name="contrast">The difference, of two groups in one wave or of one group in two.</param>
    public static PrintedDifference Of(Contrast contrast) => Of(contrast.First.Of, contrast.Second.Of);

    /// <summary>The same for two estimates that are not subtracted.</summary>
    /// <param name="first">What the one is an estimate of.</param>
    /// <param name="second">What the other is an estimate of.</param>
    public static PrintedDifference Of(EstimateSubject first, EstimateSubject second) => PrintedDifferences.Default.Of(first, second);
}
