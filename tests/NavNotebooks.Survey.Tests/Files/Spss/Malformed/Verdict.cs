namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>What is to become of a file.</summary>
internal enum Verdict
{
    /// <summary>It is read, and nothing needs to be said.</summary>
    Read,

    /// <summary>It is read, and a note says what was mended or left out.</summary>
    ReadWithNote,

    /// <summary>It is refused.</summary>
    Refuse,
}
