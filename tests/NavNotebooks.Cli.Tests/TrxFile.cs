using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace NavNotebooks.Cli.Tests;

/// <summary>A test report as a build server reads it: held against the form's rules first, then its cases by suite.</summary>
internal sealed record TrxFile(ImmutableArray<TrxFile.TestCase> Cases)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public IEnumerable<TestCase> Suite(string name) => Cases.Where(test => test.Suite == name);

    public static TrxFile Read(string path)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(Trx.NamespaceName, Path.Combine(AppContext.BaseDirectory, "Fixtures", "trx.xsd"));
        settings.ValidationEventHandler += (_, fault) => throw new XmlSchemaException($"{path}: {fault.Message}", fault.Exception);
        using var reader = XmlReader.Create(path, settings);
        var run = XDocument.Load(reader).Root!;
        var definitions = run.Element(Trx + "TestDefinitions")!.Elements().ToDictionary(test => test.Attribute("id")!.Value);
        var results = run.Element(Trx + "Results")!.Elements().ToList();
        RequireReferences(run, definitions, results);
        RequireCounters(run.Element(Trx + "ResultSummary")!, results);
        return new([.. results.Select(result => CaseOf(result, definitions[result.Attribute("testId")!.Value]))]);
    }

    private static TestCase CaseOf(XElement result, XElement definition) => new(
        definition.Element(Trx + "TestMethod")!.Attribute("className")!.Value,
        result.Attribute("testName")!.Value,
        result.Attribute("outcome")!.Value,
        result.Descendants().FirstOrDefault(element => element.Name == Trx + "Message" || element.Name == Trx + "StdOut")?.Value ?? "",
        result.Descendants(Trx + "StackTrace").FirstOrDefault()?.Value ?? "");

    /// <summary>Every result has its definition, its entry and its list, and all ids are its own.</summary>
    private static void RequireReferences(XElement run, Dictionary<string, XElement> definitions, List<XElement> results)
    {
        var entries = run.Element(Trx + "TestEntries")!.Elements().Select(entry => (entry.Attribute("testId")!.Value, entry.Attribute("executionId")!.Value)).ToList();
        Assert.Equal(results.Select(result => (result.Attribute("testId")!.Value, result.Attribute("executionId")!.Value)), entries);
        Assert.Equal(results.Count, definitions.Count);
        Assert.Equal(results.Count, entries.Select(entry => entry.Item2).Distinct().Count());
        var lists = run.Element(Trx + "TestLists")!.Elements().Select(list => list.Attribute("id")!.Value).ToList();
        Assert.All(results, result =>
        {
            var definition = definitions[result.Attribute("testId")!.Value];
            Assert.Contains(result.Attribute("testListId")!.Value, lists);
            Assert.Equal(result.Attribute("testName")!.Value, definition.Attribute("name")!.Value);
            Assert.Equal(result.Attribute("executionId")!.Value, definition.Element(Trx + "Execution")!.Attribute("id")!.Value);
        });
        var names = definitions.Values.Select(test => test.Element(Trx + "TestMethod")!).Select(method => (method.Attribute("className")!.Value, method.Attribute("name")!.Value));
        Assert.Equal(definitions.Count, names.Distinct().Count());
    }

    private static void RequireCounters(XElement summary, List<XElement> results)
    {
        var counters = summary.Element(Trx + "Counters")!.Attributes().ToDictionary(count => count.Name.LocalName, count => int.Parse(count.Value, CultureInfo.InvariantCulture));
        int Of(string outcome) => results.Count(result => result.Attribute("outcome")!.Value == outcome);
        Assert.Equal((results.Count, Of("Passed"), Of("Failed"), Of("NotExecuted")), (counters["total"], counters["passed"], counters["failed"], counters["notExecuted"]));
        Assert.Equal(counters["total"], counters["executed"] + counters["notExecuted"]);
        Assert.Equal(counters["executed"], counters["passed"] + counters["failed"]);
        Assert.Equal(counters["failed"] == 0 ? "Completed" : "Failed", summary.Attribute("outcome")!.Value);
    }

    public sealed record TestCase(string Suite, string Name, string Outcome, string Message, string Place);
}
