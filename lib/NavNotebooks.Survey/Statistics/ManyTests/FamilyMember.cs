using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>A test within its family: its own p, the adjusted p, and of which family of what size.</summary>
public sealed record FamilyMember : IStatisticalResult
{
    internal FamilyMember()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; internal init; }

    /// <summary>What the test is called.</summary>
    public required string Label { get; init; }

    /// <summary>p of the test by itself; NaN where undefined.</summary>
    public required double PValue { get; init; }

    /// <summary>p adjusted for the family; never below <see cref="PValue"/>; NaN where undefined.</summary>
    public required double AdjustedPValue { get; init; }

    /// <summary>Whether the adjusted p is at most the family's level.</summary>
    public required bool IsRejected { get; init; }

    /// <summary>The family's name.</summary>
    public required string Family { get; init; }

    /// <summary>Tests in the family that have a p.</summary>
    public required int FamilySize { get; init; }

    /// <summary>How p was adjusted.</summary>
    public required FamilyCorrection Correction { get; init; }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(Label, reason, language)
        : Label + ": " + ReadingText.P(PValue, language) + language.In(", adjusted ", ", justert ") + ReadingText.P(AdjustedPValue, language)
            + " (" + CorrectionText.Of(Correction) + ", " + FamilySize.ToString(CultureInfo.InvariantCulture)
            + language.In(" tests of “", " tester av «") + Family + language.In("”)", "»)");

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
