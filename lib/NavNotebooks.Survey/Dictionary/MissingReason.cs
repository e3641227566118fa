namespace NavNotebooks.Survey.Dictionary;

/// <summary>Why there is no answer.</summary>
/// <param name="Code">The code in data files; always negative, so that it can never be taken for an answer.</param>
/// <param name="Id">The stable id: "do_not_know", "not_asked", "no_answer".</param>
/// <param name="Label">The label.</param>
public sealed record MissingReason(int Code, string Id, BilingualText Label)
{
    /// <summary>The code of respondents who were not asked; they are outside the base.</summary>
    public const int NotAsked = -2;

    /// <summary>The code in data files; always negative.</summary>
    public int Code { get; init => field = Checked(value); } = Checked(Code);

    private static int Checked(int code)
    {
        Rule.Holds(code < 0, FormattableString.Invariant($"The missing reason has code {code}."), "Give missing reasons negative codes.");
        return code;
    }
}
