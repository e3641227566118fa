using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NavNotebooks.Charts.Tests;

/// <summary>Compares JSON with an approved file, and leaves what was received beside it where they differ.</summary>
internal static class Approved
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Matches(string json, string kind, [CallerFilePath] string caller = "")
    {
        using var document = JsonDocument.Parse(json);
        var received = JsonSerializer.Serialize(document.RootElement, Indented) + "\n";
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots");
        var file = Path.Combine(folder, kind + ".json");
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (received != approved)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, kind + ".received.json"), received);
        }

        Assert.Equal(approved, received);
    }
}
