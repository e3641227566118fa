using System.Text.Json;
using AngleSharp.Dom;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

/// <summary>Strings that would like to be more than text, in every field of a notebook that reaches a page.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Strings =
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "injections.json")))!;

    private static readonly Dictionary<string, Func<string, string>> Fields = new(StringComparer.Ordinal)
    {
        ["code"] = text => Body(Cell.Code("c", text)),
        ["stdout"] = text => Output(new StreamOutput("stdout", text)),
        ["stderr"] = text => Output(new StreamOutput("stderr", text)),
        ["name of a stream"] = text => Output(new StreamOutput(text, "x")),
        ["name of an error"] = text => Output(new ErrorOutput(text, "m", [])),
        ["message of an error"] = text => Output(new ErrorOutput("E", text, [])),
        ["trace of an error"] = text => Output(new ErrorOutput("E", "m", [text])),
        ["kind of output"] = text => Output(new UnknownOutput(JsonFields.Parse($$"""{"output_type":{{JsonSerializer.Serialize(text)}}}"""))),
        ["plain text"] = text => Result(new MimeBundle(text)),
        ["script"] = text => Result(new MimeBundle("x").With(MimeTypes.JavaScript, text)),
        ["JSON"] = text => Result(new MimeBundle("x").With("application/json", $$"""{"a":{{JsonSerializer.Serialize(text)}}}""")),
        ["words of a picture"] = text => Result(new MimeBundle(text).With("image/png", "AAAA")),
        ["content of a picture"] = text => Result(new MimeBundle("x").With("image/png", text)),
        ["drawing"] = text => Result(new MimeBundle("x").With(MimeTypes.Svg, text)),
        ["caption"] = text => Table(new Table(text, ["a", "b"], [["1", "2"]], [])),
        ["heading of a column"] = text => Table(new Table("c", [text, "b"], [["1", "2"]], [])),
        ["cell"] = text => Table(new Table("c", ["a", "b"], [["x", "w " + text]], [])),
        ["note of a table"] = text => Table(new Table("c", ["a", "b"], [["1", "2"]], [text])),
        ["title of a figure"] = text => Figure("""{"data":[],"layout":{"title":{"text":TEXT}}}""", text),
        ["words of a figure"] = text => Figure("""{"data":[],"layout":{"meta":{"description":TEXT}}}""", text),
        ["labels of a figure"] = text => Figure("""{"data":[{"name":TEXT,"text":[TEXT],"customdata":[TEXT],"hovertemplate":TEXT,"x":[TEXT],"y":[1.0]}],"layout":{"annotations":[{"text":TEXT}]}}""", text),
        ["id of a cell"] = text => Body(Cell.Code(text, "1")),
        ["title that was given"] = text => NotebookHtml.Render(Notebook.Empty.WithCells([Cell.Code("c", "1")]), new RenderOptions { FallbackTitle = text }).Html,
    };

    public static TheoryData<string> FieldNames => [.. Fields.Keys];

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Strings.Distinct().Count() >= 50);

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void A_field_of_text_makes_no_element_and_no_attribute(string field)
    {
        var harmless = Shape(Fields[field]("harmless"));
        foreach (var text in Strings.Where(text => TerminalText.Plain(text).Trim().Length > 0))
        {
            var html = Fields[field](text);
            Assert.True(harmless.SetEquals(Shape(html)), $"{field}: {JsonSerializer.Serialize(text)} gave {html}");
        }
    }

    [Fact]
    public void Narrative_and_results_keep_what_they_may_and_nothing_that_runs_or_loads()
    {
        foreach (var text in Strings)
        {
            string[] pages =
            [
                Body(Cell.Markdown("m", text)),
                Body(Cell.Markdown("m", $"# {text}\n\n[{text}]({text}) ![{text}]({text}) `{text}`\n\n| {text} | b |\n|---|---|\n| {text} | 1 |\n")),
                Result(new MimeBundle("x").With(MimeTypes.Markdown, text)),
                Result(new MimeBundle("x").With(MimeTypes.Html, text)),
                Result(new MimeBundle("x").With(MimeTypes.Html, $"<table class=\"{text}\"><caption>{text}</caption><tbody><tr><td title='{text}'>{text}</td></tr></tbody></table>")),
            ];
            Assert.All(pages, html => RequireHarmless(html, text));
        }
    }

    [Fact]
    public void A_string_is_shown_to_the_letter() => Assert.All(Strings, text =>
    {
        var shown = Rendered.Page(Output(new ErrorOutput(text, "m", []))).QuerySelector(".nav-error strong")!.TextContent;
        Assert.Equal("Error: " + text.Replace('\0', '\ufffd').Replace("\r", "\n", StringComparison.Ordinal), shown.Replace("\r", "\n", StringComparison.Ordinal));
    });

    private static void RequireHarmless(string html, string text)
    {
        foreach (var element in Rendered.Page("<div>" + html + "</div>").QuerySelectorAll("body *"))
        {
            var isWrong = element.NamespaceUri != NamespaceNames.HtmlUri
                || element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "base" or "meta" or "link" or "form" or "input" or "template" or "noscript" or "plaintext"
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcset" or "action")
                || (element.GetAttribute("src") is { } source && !source.StartsWith("data:image/", StringComparison.Ordinal))
                || (element.GetAttribute("href") is { } address && address.Contains(':', StringComparison.Ordinal) && !address.StartsWith("https:", StringComparison.Ordinal) && !address.StartsWith('#'));
            Assert.False(isWrong, $"{JsonSerializer.Serialize(text)} gave {element.OuterHtml}");
        }
    }

    /// <summary>Which elements and attributes a page has.</summary>
    private static HashSet<string> Shape(string html) => Rendered.Page(html).QuerySelectorAll("body *")
        .SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName)).ToHashSet(StringComparer.Ordinal);

    private static string Body(params Cell[] cells) => NotebookHtml.Render(Notebook.Empty.WithCells(cells), Rendered.Options).Html;

    private static string Output(CellOutput output) => Body(Cell.Code("c", "x").WithOutputs([output]));

    private static string Result(MimeBundle data) => Output(new ExecuteResultOutput(data, 1));

    private static string Table(Table table) => Result(table.Display(DisplayContext.Default));

    private static string Figure(string json, string text) =>
        Result(new MimeBundle("x").With(MimeTypes.Plotly, json.Replace("TEXT", JsonSerializer.Serialize(text), StringComparison.Ordinal)));
}
