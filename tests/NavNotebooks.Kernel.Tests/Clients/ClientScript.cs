using System.Text.Json;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>What came of a script of <c>Scripts/</c>: an outcome for every behaviour it tests.</summary>
public sealed class ClientScript
{
    private const string Test = "test_";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private ClientScript(IReadOnlyDictionary<string, (string Outcome, string Message)> outcomes, string process)
    {
        Outcomes = outcomes;
        Process = process;
    }

    /// <summary>By the name of the behaviour: passed, failed or skipped, and what was said.</summary>
    public IReadOnlyDictionary<string, (string Outcome, string Message)> Outcomes { get; }

    /// <summary>What the script's process said beside.</summary>
    public string Process { get; }

    /// <summary>The behaviours that a script tests, as they stand in its text: a script that stops half way has them all the same.</summary>
    public static IEnumerable<TheoryDataRow<string>> Behaviours(string script) => File.ReadLines(PathOf(script))
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("def " + Test, StringComparison.Ordinal))
        .Select(line => line["def ".Length..line.IndexOf('(', StringComparison.Ordinal)][Test.Length..])
        .Select(name => new TheoryDataRow<string>(name) { Label = "", TestDisplayName = char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ') });

    /// <summary>Runs a script to its end.</summary>
    public static async Task<ClientScript> RunAsync(string script, ClientMachine machine, string python)
    {
        var seconds = (Limit.TotalSeconds - 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var start = machine.Start(python, PathOf("behaviours"), script, seconds);
        var process = await FinishedProcess.OfAsync(start, Limit);
        var outcomes = process.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith('{'))
            .Select(line => JsonSerializer.Deserialize<Dictionary<string, string>>(line)!)
            .ToDictionary(
                outcome => outcome["name"].StartsWith(Test, StringComparison.Ordinal) ? outcome["name"][Test.Length..] : outcome["name"],
                outcome => (outcome["outcome"], outcome["message"]),
                StringComparer.Ordinal);
        return new(outcomes, process.Messages);
    }

    /// <summary>Fails where the script says that a behaviour is not there, did not look, or never came so far.</summary>
    public void RequirePassed(string behaviour)
    {
        if (!Outcomes.TryGetValue(behaviour, out var outcome))
        {
            Assert.Fail("The script did not come so far.\n" + string.Join('\n', Outcomes.Where(other => other.Value.Outcome != "passed").Select(other => other.Key + ": " + other.Value.Message)) + "\n" + Tail(Process));
        }

        Assert.True(outcome.Outcome == "passed", $"{outcome.Outcome}: {outcome.Message}\n{Tail(Process)}");
    }

    private static string PathOf(string script) => Path.Combine(AppContext.BaseDirectory, "Clients", "Scripts", script + ".py");

    private static string Tail(string text) => text.Length > 2000 ? "…" + text[^2000..] : text;
}
