using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace NavNotebooks.Cli.Testing;

/// <summary>Writes a test report in the form that .NET's build servers read (.trx).</summary>
/// <remarks>The ids of a case come from its name: a build server follows it from run to run. Only times differ between two runs with the same results.</remarks>
internal static class TrxReport
{
    // The two lists that every file of .NET's own has, by the ids that readers know.
    private const string Unlisted = "8c84fa94-04c1-424b-9868-57a2d4851a1d";
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>The whole file.</summary>
    /// <param name="run">What was run, and when.</param>
    public static string Of(TestRun run)
    {
        var cases = run.Cases.ToList();
        var root = new XElement(
            Trx + "TestRun",
            new XAttribute("id", IdOf("run")),
            new XAttribute("name", "nav test"),
            Times(run),
            new XElement(Trx + "Results", cases.Select(Result)),
            new XElement(Trx + "TestDefinitions", cases.Select(Definition)),
            new XElement(Trx + "TestEntries", cases.Select(Entry)),
            new XElement(Trx + "TestLists", List("Results Not in a List", Unlisted), List("All Loaded Results", "19431567-8539-422a-85d7-44ee4e166bda")),
            Summary(cases, run.Check.Summary.ToString()));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Times(TestRun run) => new(
        Trx + "Times",
        new XAttribute("creation", Time(run.Start)),
        new XAttribute("queuing", Time(run.Start)),
        new XAttribute("start", Time(run.Start)),
        new XAttribute("finish", Time(run.Finish)));

    private static XElement Result(TestCase test) => new(
        Trx + "UnitTestResult",
        new XAttribute("executionId", IdOf("execution", test)),
        new XAttribute("testId", IdOf("test", test)),
        new XAttribute("testName", test.Name),
        new XAttribute("computerName", "nav"),
        new XAttribute("duration", test.Elapsed.ToString("c", CultureInfo.InvariantCulture)),
        new XAttribute("testType", UnitTestType),
        new XAttribute("outcome", test.Outcome.ToString()),
        new XAttribute("testListId", Unlisted),
        Output(test));

    private static XElement? Output(TestCase test)
    {
        if (test.Message.Length == 0)
        {
            return null;
        }

        var message = Printable(test.Message);
        return new(Trx + "Output", test.Outcome == TestOutcome.Passed
            ? new XElement(Trx + "StdOut", message)
            : new XElement(
                Trx + "ErrorInfo",
                new XElement(Trx + "Message", message),
                test.Place.Length == 0 ? null : new XElement(Trx + "StackTrace", Printable(test.Place))));
    }

    private static XElement Definition(TestCase test) => new(
        Trx + "UnitTest",
        new XAttribute("name", test.Name),
        new XAttribute("storage", "nav"),
        new XAttribute("id", IdOf("test", test)),
        new XElement(Trx + "Execution", new XAttribute("id", IdOf("execution", test))),
        new XElement(
            Trx + "TestMethod",
            new XAttribute("codeBase", "nav"),
            new XAttribute("adapterTypeName", "executor://nav/test"),
            new XAttribute("className", test.Suite),
            new XAttribute("name", test.Name)));

    private static XElement Entry(TestCase test) => new(
        Trx + "TestEntry",
        new XAttribute("testId", IdOf("test", test)),
        new XAttribute("executionId", IdOf("execution", test)),
        new XAttribute("testListId", Unlisted));

    private static XElement List(string name, string id) => new(Trx + "TestList", new XAttribute("name", name), new XAttribute("id", id));

    /// <summary>The counters are those of the schema; what never happens here is 0. The verdicts by basis stand below them.</summary>
    private static XElement Summary(List<TestCase> cases, string verdicts)
    {
        int Count(TestOutcome outcome) => cases.Count(test => test.Outcome == outcome);
        var (passed, failed, notExecuted) = (Count(TestOutcome.Passed), Count(TestOutcome.Failed), Count(TestOutcome.NotExecuted));
        (string Name, int Number)[] counters =
        [
            ("total", cases.Count), ("executed", passed + failed), ("passed", passed), ("failed", failed), ("error", 0), ("timeout", 0), ("aborted", 0),
            ("inconclusive", 0), ("passedButRunAborted", 0), ("notRunnable", 0), ("notExecuted", notExecuted), ("disconnected", 0), ("warning", 0),
            ("completed", 0), ("inProgress", 0), ("pending", 0),
        ];
        return new(
            Trx + "ResultSummary",
            new XAttribute("outcome", failed == 0 ? "Completed" : "Failed"),
            new XElement(Trx + "Counters", counters.Select(counter => new XAttribute(counter.Name, counter.Number.ToString(CultureInfo.InvariantCulture)))),
            new XElement(Trx + "Output", new XElement(Trx + "StdOut", verdicts)));
    }

    private static string Time(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>XML cannot hold the control characters of terminals.</summary>
    private static string Printable(string text) => string.Concat(text.Where(character => character is '\n' or '\t' || !char.IsControl(character)));

    private static Guid IdOf(string what, TestCase test) => IdOf($"{what} {test.Suite}/{test.Name}");

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
