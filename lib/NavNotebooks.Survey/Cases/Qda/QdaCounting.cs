namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What a position in a text counts.</summary>
public enum QdaCounting
{
    /// <summary>Unicode code points, as the standard has it (REFI-QDA 1.5, section 10.2): an emoji is one.</summary>
    CodePoints,

    /// <summary>UTF-16 units, as .NET counts, and as NVivo is said to: an emoji is two.</summary>
    Utf16Units,
}
