namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>What would bring a kernel down: it answers or dies cleanly, and never hangs.</summary>
public sealed class BadInputTests(ClientMachine machine)
{
    public static IEnumerable<TheoryDataRow<string>> Ending => ClientScript.Behaviours("ending");

    public static IEnumerable<TheoryDataRow<string>> Loads => ClientScript.Behaviours("loads");

    public static IEnumerable<TheoryDataRow<string>> Wire => ClientScript.Behaviours("wire");

    [Theory]
    [MemberData(nameof(Ending))]
    public Task An_end(string behaviour) => RequireAsync("ending", behaviour);

    [Theory]
    [MemberData(nameof(Loads))]
    public Task A_load(string behaviour) => RequireAsync("loads", behaviour);

    [Theory]
    [MemberData(nameof(Wire))]
    public Task The_wire(string behaviour) => RequireAsync("wire", behaviour);

    private async Task RequireAsync(string script, string behaviour) => (await machine.ScriptAsync(script)).RequirePassed(behaviour);
}
