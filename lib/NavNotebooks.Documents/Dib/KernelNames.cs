using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Documents.Ipynb;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>The names by which a line <c>#!name</c> begins a cell: languages that every .dib file may use, and those that the file itself lists.</summary>
/// <remarks>Any other line that begins with <c>#!</c> is a magic command, and belongs to the cell in which it stands.</remarks>
internal sealed class KernelNames
{
    /// <summary>The language of cells of which nothing tells another.</summary>
    public const string Default = "csharp";

    /// <summary>The name of narrative.</summary>
    public const string Markdown = "markdown";

    /// <summary>The name of text for a converter.</summary>
    public const string Raw = "raw";

    private readonly ImmutableDictionary<string, string> names;

    private KernelNames(ImmutableDictionary<string, string> names) => this.names = names;

    /// <summary>Those of every file.</summary>
    public static KernelNames WellKnown { get; } = new(ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new[]
        {
            "csharp", "c#", "C#", "cs", "fsharp", "f#", "F#", "fs", "pwsh", "powershell", "javascript", "js", "html", "mermaid", "sql", "kql", "http",
            Markdown, "md", Raw,
        }.Select(name => KeyValuePair.Create(name, WellKnownName(name)))));

    /// <summary>These and the ones that a file lists in its <c>#!meta</c>.</summary>
    public KernelNames With(JsonFields kernelInfo)
    {
        var all = names.ToBuilder();
        foreach (var item in Items(kernelInfo))
        {
            if (item.Text("name") is not { } name)
            {
                continue;
            }

            all[name] = name;
            foreach (var alias in Texts(item["aliases"]))
            {
                all[alias] = name;
            }
        }

        return new(all.ToImmutable());
    }

    /// <summary>These and one more, such as a connection's.</summary>
    public KernelNames With(string name) => names.ContainsKey(name) ? this : new(names.Add(name, name));

    /// <summary>The language that a name or another name for it stands for; <see langword="null"/> where it is none.</summary>
    public string? Find(string name) => names.GetValueOrDefault(name);

    /// <summary>The language whose cell a line begins; <see langword="null"/> where it does not begin one.</summary>
    public string? BegunBy(string line) => line.StartsWith("#!", StringComparison.Ordinal) ? Find(line[2..].TrimEnd()) : null;

    /// <summary>The kernel that <c>#!connect … --kernel-name NAME</c> makes: cells may be of it from then on.</summary>
    public static string? ConnectedBy(string line)
    {
        var words = line.StartsWith("#!connect ", StringComparison.Ordinal) ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var option = Array.IndexOf(words, "--kernel-name");
        return option >= 0 && option + 1 < words.Length ? words[option + 1].Trim('"') : null;
    }

    private static IEnumerable<JsonFields> Items(JsonFields kernelInfo) =>
        kernelInfo["items"] is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(JsonFields.Of)
            : [];

    private static IEnumerable<string> Texts(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } texts
            ? texts.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.String).Select(JsonText.Decode)
            : [];

    private static string WellKnownName(string name) => name switch
    {
        "c#" or "C#" or "cs" => "csharp",
        "f#" or "F#" or "fs" => "fsharp",
        "powershell" => "pwsh",
        "js" => "javascript",
        "md" => Markdown,
        _ => name,
    };
}
