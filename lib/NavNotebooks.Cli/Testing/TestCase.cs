namespace NavNotebooks.Cli.Testing;

/// <summary>One line of a test report.</summary>
/// <param name="Suite">What it is listed under, such as "Cells of 22-municipal-influence.ipynb".</param>
/// <param name="Name">Its name, once in its suite and the same from run to run.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record TestCase(string Suite, string Name, TestOutcome Outcome)
{
    /// <summary>Why it failed or was not executed; of a passed one, what was found.</summary>
    /// <value>Default: nothing to tell.</value>
    public string Message { get; init; } = "";

    /// <summary>Where a failure is to be looked for, a line each, as a stack trace has them.</summary>
    /// <value>Default: nowhere in particular.</value>
    public string Place { get; init; } = "";

    /// <summary>How long it took.</summary>
    /// <value>Default: too short to tell.</value>
    public TimeSpan Elapsed { get; init; }
}
