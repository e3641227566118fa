namespace NavNotebooks.Survey.Dictionary;

/// <summary>Why there is no answer.</summary>
/// <param name="Code">The negative code in data files.</param>
/// <param name="Id">The stable id: "do_not_know", "not_asked", "no_answer".</param>
/// <param name="Label">The label.</param>
public sealed record MissingReason(int Code, string Id, BilingualText Label)
{
    /// <summary>The code of respondents who were not asked; they are outside the base.</summary>
    public const int NotAsked = -2;
}
