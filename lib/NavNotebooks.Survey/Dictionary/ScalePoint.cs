namespace NavNotebooks.Survey.Dictionary;

/// <summary>One answer of a scale.</summary>
/// <param name="Code">The code in data files; positive or zero.</param>
/// <param name="Id">The stable id of a category ("mayor"), for background variables and nominal answers; otherwise <see langword="null"/>.</param>
/// <param name="Label">The label; a stand-in where the wording is not printed.</param>
/// <param name="IsKnown">Whether the document prints the wording of this point. Default: true.</param>
public sealed record ScalePoint(int Code, string? Id, BilingualText Label, bool IsKnown = true)
{
    /// <summary>The code in data files; positive or zero.</summary>
    public int Code { get; init => field = Checked(value); } = Checked(Code);

    private static int Checked(int code)
    {
        Rule.Holds(
            code >= 0,
            FormattableString.Invariant($"An answer has the code {code}."),
            "Give answers codes of zero or more; negative codes are reasons for missing.");
        return code;
    }
}
