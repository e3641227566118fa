using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>One respondent's answer to one variable: code, label and, where there is no answer, the reason, as one value.</summary>
/// <remarks>Equal when all three are. The default value is the code 0 without a label.</remarks>
/// <param name="Code">The code or number; negative for a missing reason, NaN where nothing is known (system missing).</param>
/// <param name="Label">The label of the code; absent for numbers and for system missing.</param>
/// <param name="Missing">Why there is no answer; absent for a valid answer and for system missing.</param>
public readonly record struct Answer(double Code, BilingualText? Label, MissingReason? Missing)
{
    /// <summary>Whether there is no answer, with or without a known reason.</summary>
    public bool IsMissing => Missing is not null || double.IsNaN(Code);

    /// <summary>Whether the answer counts: a code on the scale, or a number.</summary>
    public bool IsValid => !IsMissing;

    /// <summary>The explicit step from code to label; <see langword="null"/> where the code has none.</summary>
    public string? LabelIn(Language language) => Label?.In(language);

    /// <summary>Only whether there is an answer: an answer never prints itself.</summary>
    public override string ToString() => IsMissing ? "(missing)" : "(answer)";
}
