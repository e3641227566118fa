namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Which file is read by whom.</summary>
internal enum Direction
{
    /// <summary>The other program reads a file that both are given.</summary>
    Given,

    /// <summary>The other program reads what NavNotebooks wrote of what it read.</summary>
    WrittenBack,

    /// <summary>NavNotebooks reads what the other program wrote of what that read.</summary>
    WrittenByOther,
}
