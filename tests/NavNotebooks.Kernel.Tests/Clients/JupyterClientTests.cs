[assembly: AssemblyFixture(typeof(NavNotebooks.Kernel.Tests.Clients.ClientMachine))]

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>What jupyter_client's sockets see of the kernel. Each behaviour is a test of a script in <c>Scripts/</c>.</summary>
public sealed class JupyterClientTests(ClientMachine machine)
{
    public static TheoryData<string> Welcoming => ClientScript.Behaviours("welcoming");

    public static TheoryData<string> Cells => ClientScript.Behaviours("cells");

    public static TheoryData<string> Interrupting => ClientScript.Behaviours("interrupting");

    public static TheoryData<string> Asking => ClientScript.Behaviours("asking");

    public static TheoryData<string> Comms => ClientScript.Behaviours("comms");

    public static TheoryData<string> Finding => ClientScript.Behaviours("finding");

    public static TheoryData<string> Statuses => ClientScript.Behaviours("statuses");

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

    private async Task RequireAsync(string script, string behaviour) => (await machine.ScriptAsync(script)).RequirePassed(behaviour);
}
