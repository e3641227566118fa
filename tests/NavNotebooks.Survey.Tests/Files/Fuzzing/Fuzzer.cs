using System.Diagnostics;
using System.Globalization;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Gives a reader damaged files, one after another, and asks of each: data or the one exception, in bounded time and memory, the same at once and in portions.</summary>
internal sealed class Fuzzer(FuzzTarget target)
{
    /// <summary>The environment variable that says how many files each format gets.</summary>
    public const string Variable = "NAV_FUZZ";

    private const int UsualCount = 2_000;
    private const int Portion = 7;
    private const int MostFindings = 10;
    private const long MostBytes = 64L << 20;
    private const long MostBytesPerByte = 100;

    // A guard against hanging on a slow and busy machine, not a measure of speed.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly List<string> findings = [];
    private long begun;
    private int current;
    private int failures;
    private int readAsData;

    /// <summary>Runs as many files as the environment asks for.</summary>
    public static int Count => int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : UsualCount;

    /// <summary>Runs files number 0 to <paramref name="count"/> − 1; an assertion fails with the first findings.</summary>
    public void Run(int count)
    {
        begun = Stopwatch.GetTimestamp();
        var work = new Thread(() => ReadAll(count)) { IsBackground = true };
        work.Start();
        while (!work.Join(TimeSpan.FromMilliseconds(200)))
        {
            Assert.True(
                Stopwatch.GetElapsedTime(Interlocked.Read(ref begun)) < Longest,
                FormattableString.Invariant($"{target.Name}, damaged file {Volatile.Read(ref current)}: reading did not end. {Told()}"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{target.Name}: {count} damaged files, {readAsData} of them read as data, the others refused."));
        Assert.True(failures == 0, FormattableString.Invariant($"{failures} of {count} damaged files. {Told()}"));
    }

    private string Told()
    {
        lock (findings)
        {
            return string.Join("\n\n", findings);
        }
    }

    private void ReadAll(int count)
    {
        for (var number = 0; number < count; number++)
        {
            Volatile.Write(ref current, number);
            Interlocked.Exchange(ref begun, Stopwatch.GetTimestamp());
            var bytes = target.Damage?.Invoke(number) ?? Mutator.Damaged(number, target.Seeds);
            if (FaultOf(bytes) is { } fault)
            {
                failures++;
                Keep(FormattableString.Invariant($"{target.Name}, damaged file {number} ({bytes.Length} bytes): {fault}"));
            }
        }
    }

    private string? FaultOf(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (first, refusal) = Outcome(bytes, int.MaxValue);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (refusal is not null && !target.Allowed(refusal))
        {
            return refusal.ToString();
        }

        if (allocated > MostBytes + (MostBytesPerByte * bytes.Length))
        {
            return FormattableString.Invariant($"{allocated >> 20} MiB were allocated, and it ended in: {first}");
        }

        var (second, secondRefusal) = Outcome(bytes, Portion);
        readAsData += secondRefusal is null ? 1 : 0;
        return first == second ? null : $"reading in portions differs: {first} and {second}";
    }

    private (string Outcome, Exception? Refusal) Outcome(byte[] bytes, int portion)
    {
        try
        {
            var outcome = target.Read(bytes, portion);
            return (outcome, null);
        }
#pragma warning disable CA1031 // Which exceptions escape is what this asks.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return (problem.Message, problem);
        }
    }

    // One for each place in the code.
    private void Keep(string finding)
    {
        lock (findings)
        {
            if (findings.Count < MostFindings && !findings.Any(known => Place(known) == Place(finding)))
            {
                findings.Add(finding);
            }
        }
    }

    private static string Place(string finding) => string.Join('\n', finding.Split('\n').Skip(1).Take(2));
}
