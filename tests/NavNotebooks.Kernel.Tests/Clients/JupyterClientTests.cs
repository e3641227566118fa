[assembly: AssemblyFixture(typeof(NavNotebooks.Kernel.Tests.Clients.ClientMachine))]

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>What jupyter_client, nbclient and nbconvert see of the kernel. Each behaviour is a test of a script in <c>Scripts/</c>.</summary>
public sealed class JupyterClientTests(ClientMachine machine)
{
    public static IEnumerable<TheoryDataRow<string>> Welcoming => ClientScript.Behaviours("welcoming");

    public static IEnumerable<TheoryDataRow<string>> Cells => ClientScript.Behaviours("cells");

    public static IEnumerable<TheoryDataRow<string>> Interrupting => ClientScript.Behaviours("interrupting");

    public static IEnumerable<TheoryDataRow<string>> Asking => ClientScript.Behaviours("asking");

    public static IEnumerable<TheoryDataRow<string>> Comms => ClientScript.Behaviours("comms");

    public static IEnumerable<TheoryDataRow<string>> Finding => ClientScript.Behaviours("finding");

    public static IEnumerable<TheoryDataRow<string>> Statuses => ClientScript.Behaviours("statuses");

    public static IEnumerable<TheoryDataRow<string>> Notebooks => ClientScript.Behaviours("notebooks");

    [Theory]
    [MemberData(nameof(Welcoming))]
    public Task A_subscriber(string behaviour) => RequireAsync("welcoming", behaviour);

    [Theory]
    [MemberData(nameof(Cells))]
    public Task A_cell(string behaviour) => RequireAsync("cells", behaviour);

    [Theory]
    [MemberData(nameof(Interrupting))]
    public Task An_interrupt(string behaviour) => RequireAsync("interrupting", behaviour);

    [Theory]
    [MemberData(nameof(Asking))]
    public Task A_question(string behaviour) => RequireAsync("asking", behaviour);

    [Theory]
    [MemberData(nameof(Comms))]
    public Task A_comm(string behaviour) => RequireAsync("comms", behaviour);

    [Theory]
    [MemberData(nameof(Finding))]
    public Task Finding_and_history(string behaviour) => RequireAsync("finding", behaviour);

    [Theory]
    [MemberData(nameof(Statuses))]
    public Task A_request(string behaviour) => RequireAsync("statuses", behaviour);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public Task A_notebook(string behaviour) => RequireAsync("notebooks", behaviour);

    private async Task RequireAsync(string script, string behaviour) => (await machine.ScriptAsync(script)).RequirePassed(behaviour);
}
