using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NavNotebooks.Kernel.Installing;

/// <summary>What <c>kernel.json</c> tells a client: how a kernel is called, and how it is started.</summary>
/// <param name="DisplayName">The name that people choose.</param>
/// <param name="Command">The program and its arguments; the client puts a path in the place of <c>{connection_file}</c>.</param>
public sealed record KernelSpec(string DisplayName, ImmutableArray<string> Command)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "kernel.json";

    private const string Mark = "nav_notebooks";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file's text.</summary>
    public string ToJson() => new JsonObject
    {
        ["argv"] = new JsonArray([.. Command.Select(word => JsonValue.Create(word))]),
        ["display_name"] = DisplayName,
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = true },
    }.ToJsonString(Format) + "\n";

    /// <summary>Whether a folder holds a kernel, of any program.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Whether a folder holds a kernel that this program has put there. A file that cannot be read is another's.</summary>
    public static bool IsOursIn(string folder)
    {
        try
        {
            return IsIn(folder)
                && JsonNode.Parse(File.ReadAllText(Path.Combine(folder, FileName))) is JsonObject spec
                && spec["metadata"] is JsonObject metadata
                && metadata.ContainsKey(Mark);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
