namespace NavNotebooks.Survey.Dictionary;

/// <summary>Whether a variable means the same in another wave or survey.</summary>
/// <param name="Survey">The other survey's id; the same survey where only the wave differs.</param>
/// <param name="Wave">The other wave.</param>
/// <param name="Verdict">One of <see cref="Same"/>, <see cref="Disputed"/> and <see cref="Differs"/>.</param>
/// <param name="Reason">Why; <see langword="null"/> only where the verdict is <see cref="Same"/>.</param>
public sealed record Comparability(string Survey, int Wave, string Verdict, BilingualText? Reason)
{
    /// <summary>The same question on the same scale, as far as is printed.</summary>
    public const string Same = "same";

    /// <summary>The report compares; wording or categories give reason to doubt.</summary>
    public const string Disputed = "disputed";

    /// <summary>Another scale or another subject: directions may be compared, levels may not.</summary>
    public const string Differs = "differs";

    /// <summary>One of <see cref="Same"/>, <see cref="Disputed"/> and <see cref="Differs"/>.</summary>
    public string Verdict { get; init => field = Rule.OneOf(value, [Same, Disputed, Differs], "verdict"); } =
        Rule.OneOf(Verdict, [Same, Disputed, Differs], "verdict");

    /// <summary>Why; <see langword="null"/> only where the verdict is <see cref="Same"/>.</summary>
    public BilingualText? Reason { get; init => field = Checked(Verdict, value); } = Checked(Verdict, Reason);

    private static BilingualText? Checked(string verdict, BilingualText? reason)
    {
        Rule.Holds(verdict == Same || reason is not null, $"Nothing says why a comparison is '{verdict}'.", "Add a 'reason' in both languages.");
        return reason;
    }
}
