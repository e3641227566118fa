namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How a value of a file came to its code.</summary>
internal enum ReadingKind
{
    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>As the code or number that it is.</summary>
    Code,

    /// <summary>By its label, whatever its number.</summary>
    Label,

    /// <summary>As the mapping says.</summary>
    Mapped,

    /// <summary>As the reason for missing that its code or label names.</summary>
    Reason,

    /// <summary>As missing, because the file declares it so; the dictionary has no such reason.</summary>
    NoReason,

    /// <summary>As missing, because the file declares it so, though the dictionary has it as an answer.</summary>
    MissingAnswer,

    /// <summary>Not: a number that is no code of the scale.</summary>
    Outside,

    /// <summary>Not: a text that is neither code nor label.</summary>
    Unknown,

    /// <summary>Not: a value that the recode forgets.</summary>
    Forgotten,
}
