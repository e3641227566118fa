namespace NavNotebooks.Cli.Testing;

/// <summary>What came of a test, in the three words that every reader of test results knows.</summary>
internal enum TestOutcome
{
    /// <summary>It was checked, and is as expected.</summary>
    Passed,

    /// <summary>It was checked, and is not.</summary>
    Failed,

    /// <summary>It could not be checked; the message says why.</summary>
    NotExecuted,
}
