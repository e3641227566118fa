using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace NavNotebooks.Cli.Testing;

/// <summary>Writes tests in the form that .NET's build servers read (.trx). It holds no times: the same results give the same bytes.</summary>
internal static class TrxReport
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>The whole file.</summary>
    /// <param name="tests">One for each notebook.</param>
    public static string Of(IReadOnlyList<NotebookTest> tests)
    {
        var list = IdOf("list");
        var failed = tests.Count(test => !test.Passed);
        var run = new XElement(
            Trx + "TestRun",
            new XAttribute("id", IdOf("run")),
            new XAttribute("name", "nav test"),
            new XElement(Trx + "Results", tests.Select(test => Result(test, list))),
            new XElement(Trx + "TestDefinitions", tests.Select(Definition)),
            new XElement(Trx + "TestEntries", tests.Select(test => Entry(test, list))),
            new XElement(Trx + "TestLists", new XElement(Trx + "TestList", new XAttribute("name", "Notebooks"), new XAttribute("id", list))),
            new XElement(
                Trx + "ResultSummary",
                new XAttribute("outcome", failed == 0 ? "Completed" : "Failed"),
                new XElement(Trx + "Counters", Count("total", tests.Count), Count("executed", tests.Count), Count("passed", tests.Count - failed), Count("failed", failed))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + run.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Result(NotebookTest test, Guid list) => new(
        Trx + "UnitTestResult",
        new XAttribute("executionId", IdOf("execution " + test.Name)),
        new XAttribute("testId", IdOf("test " + test.Name)),
        new XAttribute("testName", test.Name),
        new XAttribute("outcome", test.Passed ? "Passed" : "Failed"),
        new XAttribute("testType", "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b"),
        new XAttribute("testListId", list),
        test.Passed ? null : new XElement(Trx + "Output", new XElement(Trx + "ErrorInfo", new XElement(Trx + "Message", Printable(test.Message)))));

    private static XElement Definition(NotebookTest test) => new(
        Trx + "UnitTest",
        new XAttribute("name", test.Name),
        new XAttribute("id", IdOf("test " + test.Name)),
        new XElement(Trx + "Execution", new XAttribute("id", IdOf("execution " + test.Name))),
        new XElement(Trx + "TestMethod", new XAttribute("codeBase", test.Name), new XAttribute("className", "Notebooks"), new XAttribute("name", test.Name)));

    private static XElement Entry(NotebookTest test, Guid list) => new(
        Trx + "TestEntry",
        new XAttribute("testId", IdOf("test " + test.Name)),
        new XAttribute("executionId", IdOf("execution " + test.Name)),
        new XAttribute("testListId", list));

    private static XAttribute Count(string name, int count) => new(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>XML cannot hold the control characters of terminals.</summary>
    private static string Printable(string text) => string.Concat(text.Where(character => character is '\n' or '\t' || !char.IsControl(character)));

    /// <summary>An id that is the same on every run.</summary>
    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
