namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>jupyter_kernel_test, with every attribute declared. Its tests are not in our script's text, so they are named here.</summary>
public sealed class JupyterKernelTestTests(ClientMachine machine)
{
    private static readonly string[] Published =
    [
        "clear_output", "completion", "display_data", "error", "execute_result", "execute_stderr", "execute_stdout", "history", "inspect", "is_complete", "kernel_info", "pager",
    ];

    public static TheoryData<string> Names => [.. Published];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_passes(string name) => (await machine.ScriptAsync("declared")).RequirePassed(name);

    [Fact]
    public async Task None_of_its_tests_is_skipped_and_none_is_new()
    {
        var outcomes = (await machine.ScriptAsync("declared")).Outcomes;
        Assert.Equal(Published, outcomes.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(outcomes.Values, outcome => outcome.Outcome == "skipped");
    }
}
