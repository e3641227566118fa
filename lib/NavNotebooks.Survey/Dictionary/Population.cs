namespace NavNotebooks.Survey.Dictionary;

/// <summary>Who a survey wave was sent to.</summary>
/// <param name="Id">The id, equal to a category of the background variable that tells populations apart.</param>
/// <param name="Code">The code of that category.</param>
/// <param name="Label">The label, in the plural.</param>
/// <param name="Sent">How many it was sent to, as printed; <see langword="null"/> where unknown.</param>
/// <param name="Answered">How many answered, as printed; <see langword="null"/> where unknown.</param>
public sealed record Population(string Id, int Code, BilingualText Label, int? Sent, int? Answered)
{
    /// <summary>How many answered, as printed, never more than it was sent to; <see langword="null"/> where unknown.</summary>
    public int? Answered { get; init => field = Checked(Id, Sent, value); } = Checked(Id, Sent, Answered);

    /// <summary>Where the document tells of the group; <see langword="null"/> where it does not.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>A remark, in English; or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    private static int? Checked(string id, int? sent, int? answered)
    {
        Rule.Holds(
            answered is null || sent is null || answered <= sent,
            FormattableString.Invariant($"{answered} of '{id}' answered, but it was sent to {sent}."),
            "Correct 'sent' or 'answered'.");
        return answered;
    }
}
