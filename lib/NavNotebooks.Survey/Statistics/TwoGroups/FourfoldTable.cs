using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Two independent groups by two outcomes, in numbers of respondents.</summary>
/// <remarks>Equal when all four counts are.</remarks>
public readonly record struct FourfoldTable
{
    /// <summary>A table from its cells.</summary>
    /// <param name="firstYes">Members of the first group with the outcome.</param>
    /// <param name="firstNo">Members of the first group without it.</param>
    /// <param name="secondYes">Members of the second group with it.</param>
    /// <param name="secondNo">Members of the second group without it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public FourfoldTable(int firstYes, int firstNo, int secondYes, int secondNo)
    {
        Require.Count(firstYes, nameof(firstYes));
        Require.Count(firstNo, nameof(firstNo));
        Require.Count(secondYes, nameof(secondYes));
        Require.Count(secondNo, nameof(secondNo));
        (FirstYes, FirstNo, SecondYes, SecondNo) = (firstYes, firstNo, secondYes, secondNo);
    }

    /// <summary>Members of the first group with the outcome.</summary>
    public int FirstYes { get; }

    /// <summary>Members of the first group without it.</summary>
    public int FirstNo { get; }

    /// <summary>Members of the second group with it.</summary>
    public int SecondYes { get; }

    /// <summary>Members of the second group without it.</summary>
    public int SecondNo { get; }

    /// <summary>Members of the first group.</summary>
    public int FirstCount => FirstYes + FirstNo;

    /// <summary>Members of the second group.</summary>
    public int SecondCount => SecondYes + SecondNo;

    /// <summary>Whether a cell is empty.</summary>
    internal bool HasEmptyCell => FirstYes == 0 || FirstNo == 0 || SecondYes == 0 || SecondNo == 0;

    /// <summary>Why nothing can be compared: an empty group, or an outcome that all or none have.</summary>
    internal UndefinedReason? Lack =>
        FirstCount == 0 || SecondCount == 0 ? UndefinedReason.EmptyGroup
        : FirstYes + SecondYes == 0 || FirstNo + SecondNo == 0 ? UndefinedReason.NoVariation
        : null;

    /// <summary>The table of two shares given as successes and counts.</summary>
    /// <param name="firstYes">Members of the first group with the outcome.</param>
    /// <param name="firstCount">Members of the first group.</param>
    /// <param name="secondYes">Members of the second group with it.</param>
    /// <param name="secondCount">Members of the second group.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more have the outcome than there are.</exception>
    public static FourfoldTable OfShares(int firstYes, int firstCount, int secondYes, int secondCount) =>
        new(firstYes, firstCount - firstYes, secondYes, secondCount - secondYes);

    /// <summary>The share of the first group with the outcome.</summary>
    /// <param name="level">Level of its interval.</param>
    public Proportion FirstShare(double level = Interval.DefaultLevel) => Proportion.OfCounts(FirstYes, FirstCount, level: level);

    /// <summary>The share of the second group with the outcome.</summary>
    /// <param name="level">Level of its interval.</param>
    public Proportion SecondShare(double level = Interval.DefaultLevel) => Proportion.OfCounts(SecondYes, SecondCount, level: level);
}
