using System.Text.Json;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly Lazy<Task<NavRun>> Plain = new(() => NavRun.Of("check"));

    private static readonly Lazy<Task<NavRun>> Machine = new(() => NavRun.Of("check", "--json"));

    [Fact]
    public async Task The_embedded_claims_are_as_expected()
    {
        var run = await Plain.Value;
        Assert.Empty(run.Messages);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_summary_has_a_column_a_basis_and_no_total()
    {
        var run = await Plain.Value;
        Assert.Contains("published  synthetic  microdata  none", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("total", run.Output.Split("\n\n")[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Contradictions_name_every_place_and_do_not_fail()
    {
        var run = await Plain.Value;
        var lines = run.Output.Split('\n').SkipWhile(line => !line.StartsWith("  printed_split-S0-F23-01 ", StringComparison.Ordinal)).Skip(1).Take(4);
        Assert.Equal(["S0-F23-01", "S0-F23-05", "S0-F23-06", "S0-2.3-04"], lines.Select(line => line.Trim().Split(' ')[0]));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Json_lists_every_claim_once_with_verdict_basis_reason_and_places()
    {
        using var json = JsonDocument.Parse((await Machine.Value).Output);
        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.Equal(ClaimRegistry.Default.Claims.Select(claim => claim.Id), claims.Select(claim => claim.GetProperty("id").GetString()));
        Assert.All(claims, claim =>
        {
            Assert.NotEqual("", claim.GetProperty("verdict").GetString());
            Assert.NotEqual("", claim.GetProperty("reason").GetString());
            Assert.True(claim.TryGetProperty("basis", out _) && claim.TryGetProperty("interval", out _));
            Assert.All(claim.GetProperty("findings").EnumerateArray(), finding => Assert.Equal(JsonValueKind.Array, finding.GetProperty("places").ValueKind));
        });
    }

    [Fact]
    public async Task Json_counts_are_those_of_the_findings()
    {
        using var json = JsonDocument.Parse((await Machine.Value).Output);
        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();
        var contradicted = claims.Count(claim => claim.GetProperty("findings").EnumerateArray().Any(finding =>
            finding.GetProperty("verdict").GetString() == "contradicted" && finding.GetProperty("basis").GetString() == "published"));
        Assert.Equal(contradicted, json.RootElement.GetProperty("counts").GetProperty("published").GetProperty("contradicted").GetInt32());
        Assert.True(contradicted > 0);
    }

    [Fact]
    public async Task The_same_claims_give_the_same_bytes() =>
        Assert.Equal((await Machine.Value).Output, (await NavRun.Of("check", "--json")).Output);

    [Theory]
    [InlineData("check", "--jsn")]
    [InlineData("check", "extra")]
    [InlineData("chekc")]
    [InlineData("check", "--data", "no-such-folder")]
    public async Task Called_wrongly_it_says_so_and_exits_2(params string[] arguments)
    {
        var run = await NavRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("nav: ", run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
