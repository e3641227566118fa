using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Interactive;

public sealed class FormatterTests
{
    private const string Types =
        """
        interface INamed { }
        class Animal : INamed { public string Name { get; init; } = "Ola"; }
        class Dog : Animal { }
        class Puppy : Dog { }
        """;

    [Theory]
    [InlineData("Formatter.Register<Animal>(a => a.Name);", "new Animal()", "text/plain", "Ola")]
    [InlineData("Formatter.Register<Animal>(a => $\"<b>{a.Name}</b>\", \"text/html\");", "new Dog()", "text/html", "<b>Ola</b>")]
    [InlineData("Formatter.Register<Animal>((a, writer) => writer.Write(a.Name), mimeType: \"text/html\");", "new Puppy()", "text/html", "Ola")]
    [InlineData("Formatter.Register<Animal>(a => \"base\"); Formatter.Register<Dog>(d => \"dog\"); Formatter.Register<INamed>(n => \"interface\"); Formatter.Register<object>(n => \"any\");", "new Puppy()", "text/plain", "dog")]
    [InlineData("Formatter.Register<object>(n => \"any\"); Formatter.Register<INamed>(n => \"interface\");", "new Puppy()", "text/plain", "interface")]
    [InlineData("Formatter.Register<Animal>(a => \"first\"); Formatter.Register<Animal>(a => \"second\");", "new Animal()", "text/plain", "second")]
    [InlineData("Formatter.Register(typeof(List<>), (list, writer) => writer.Write(\"quack\"));", "new List<int> { 1 }", "text/plain", "quack")]
    [InlineData("Formatter.Register(typeof(List<>), (list, writer) => writer.Write(\"quack\")); Formatter.Register<List<int>>(l => \"whole\");", "new List<int> { 1 }", "text/plain", "whole")]
    [InlineData("Formatter.Register(typeof(IEnumerable<>), (list, writer) => writer.Write(\"some\"));", "new[] { 1 }", "text/plain", "some")]
    [InlineData("Formatter.Register<double>(d => d.ToString(\"0.00\"));", "new { Share = 0.5 }", "text/html", "0.50")]
    [InlineData("Formatter.Register<double>(d => d.ToString(\"0.00\"));", "new[] { 0.5, 1 }", "text/plain", "[ 0.50, 1.00 ]")]
    [InlineData("Formatter.Register<string>(s => s.ToUpperInvariant());", "\"loud\"", "text/plain", "LOUD")]
    [InlineData("Formatter.Register<Animal>(a => \"x\"); Formatter.ResetToDefault(); Formatter.Register<Animal>(a => \"<i/>\", \"text/html\");", "new Animal()", "text/plain", "Animal\nproperty  value\n--------  -----\nName        Ola")]
    [InlineData("Formatter.ListExpansionLimit = 2;", "Enumerable.Range(1, 5).ToList()", "text/plain", "[ 1, 2, 3 more ]")]
    [InlineData("Formatter.RecursionLimit = 1;", "new[] { new[] { new[] { 1 } } }", "text/plain", "[ [ Int32[] ] ]")]
    [InlineData("Formatter.Register<Animal>(a => a.Name);", "new Dog().ToDisplayString() + new Dog().ToDisplayString(\"text/html\").Contains(\"<table\")", "text/plain", "OlaTrue")]
    public async Task A_registered_formatter_shows_the_values_it_fits_best(string registration, string value, string mimeType, string expected)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync(Types);
        Assert.Null((await session.RunAsync(registration)).Failure);
        var result = await session.RunAsync(value);
        Assert.Contains(expected, Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data[mimeType], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_shows_itself_is_shown_by_a_formatter_registered_for_it()
    {
        var result = await CellRuns.RunAloneAsync("Formatter.Register<HtmlFragment>(f => \"mine\", \"text/html\");\nHTML(\"<b>x</b>\")");
        Assert.Equal("mine", ((ExecuteResultOutput)result.Outputs[0]).Data[MimeTypes.Html]);
    }

    [Fact]
    public async Task A_preferred_kind_keeps_others_out()
    {
        var result = await CellRuns.RunAloneAsync("Formatter.SetPreferredMimeTypesFor(typeof(object), \"text/plain\");\nnew { N = 1 }");
        Assert.Equal([MimeTypes.PlainText], ((ExecuteResultOutput)result.Outputs[0]).Data.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public async Task Sessions_that_run_at_the_same_time_keep_their_formatters_apart()
    {
        using var other = new Session(new SessionOptions());
        using var session = new Session(new SessionOptions());
        await session.RunAsync("Formatter.Register<int>(i => \"number\"); Formatter.ListExpansionLimit = 1;");
        Assert.Equal("[ 1, 2 ]", (await other.RunAsync("new[] { 1, 2 }")).ResultText());
        Assert.Equal("[ number, 1 more ]", (await session.RunAsync("await Task.Run(() => new[] { 1, 2 })")).ResultText());
    }

    [Fact]
    public async Task A_formatter_that_throws_is_named_with_its_type()
    {
        var result = await CellRuns.RunAloneAsync("class Office { }\nFormatter.Register<Office>(o => throw new FormatException(\"bad\"), \"text/html\");\nnew Office()");
        Assert.Equal("FormatterException", result.Failure?.Name);
        Assert.Equal(
            "The formatter of Office for text/html threw FormatException: bad "
            + "Correct it where it is registered, or forget all formatters: Formatter.ResetToDefault().",
            result.Failure?.Message);
        Assert.Equal(2, result.Failure?.Line);
    }

    [Fact]
    public async Task A_formatter_spares_a_value_that_cannot_be_shown_by_itself()
    {
        var result = await CellRuns.RunAloneAsync(
            "class Endless : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => throw new NotSupportedException(); "
            + "System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }\n"
            + "Formatter.Register<Endless>(e => \"<b>endless</b>\", \"text/html\");\nnew Endless()");
        Assert.Equal("Endless", result.ResultText());
    }

    [Theory]
    [InlineData("")]
    [InlineData(
        """
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        """)]
    public async Task A_type_names_its_formatters_by_an_attribute_of_that_name_whoever_declared_it(string attribute)
    {
        using var session = new Session(new SessionOptions());
        Assert.Null((await session.RunAsync(attribute)).Failure);
        var declared = await session.RunAsync(
            """
            [TypeFormatterSource(typeof(OfficeFormatters))]
            class Office { public string Name => "Horten"; }
            class Branch : Office { }
            class OfficeFormatters
            {
                public IEnumerable<object> CreateTypeFormatters() { yield return new Plain(); yield return new Html(); }
            }
            class Plain { public string MimeType => "text/plain"; public bool Format(object value, System.IO.TextWriter writer) => false; }
            class Html
            {
                public string MimeType => "text/html";
                public bool Format(object value, System.IO.TextWriter writer) { writer.Write("<b>" + ((Office)value).Name + "</b>"); return true; }
            }
            """);
        Assert.Null(declared.Failure);
        var data = ((ExecuteResultOutput)(await session.RunAsync("new Branch()")).Outputs[0]).Data;
        Assert.Equal("<b>Horten</b>", data[MimeTypes.Html]);
        Assert.StartsWith("Branch\nproperty", data.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_whose_formatters_cannot_be_created_is_an_error_with_what_they_need()
    {
        var result = await CellRuns.RunAloneAsync("class Nothing { }\n[TypeFormatterSource(typeof(Nothing))] class Office { }\nnew Office()");
        Assert.Equal("InvalidOperationException", result.Failure?.Name);
        Assert.StartsWith("Office names Nothing to create its formatters, which failed: ", result.Failure?.Message, StringComparison.Ordinal);
    }
}
