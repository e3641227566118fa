using System.Collections.Immutable;

namespace NavNotebooks.Engine.Magics;

/// <summary>A magic command of .NET Interactive that this engine does not have.</summary>
/// <param name="Names">What it is called there.</param>
/// <param name="Does">What it does there: "runs F#".</param>
/// <param name="Instead">What to do here.</param>
internal sealed record UnsupportedMagic(ImmutableArray<string> Names, string Does, string Instead)
{
    private const string OneLanguage = "C# is the only language here, and every cell sees the variables of those before it: leave the line out.";

    private static readonly ImmutableArray<UnsupportedMagic> All =
    [
        new(["#!fsharp", "#!f#", "#!fsi"], "runs F#", "Write it in C#, or build it as a library and reference that: #r \"path/to/library.dll\"."),
        new(["#!pwsh", "#!powershell"], "runs PowerShell", "Write it in C#; System.Diagnostics.Process starts other programs."),
        new(["#!sql"], "asks a database", "Open the database in C# with a library for it, or ask the values themselves: rows.Where(…).GroupBy(…)."),
        new(["#!kql"], "asks Kusto", "Call the service in C# with HttpClient or a library for it."),
        new(["#!http", "#!httprequest"], "sends an HTTP request", "Use HttpClient: await new HttpClient().GetStringAsync(\"https://…\")."),
        new(["#!python", "#!ipython", "#!r"], "runs another kernel's language", "Write it in C#, or keep those cells in a notebook of that kernel."),
        new(["#!value"], "keeps a text under a name", "Declare a variable: var text = \"…\"; or var text = File.ReadAllText(\"path\");"),
        new(["#!share"], "shares a variable between languages", OneLanguage),
        new(["#!set"], "sets a variable of another language", "Assign it in C#: name = value;"),
        new(["#!connect"], "connects another kernel or a database", "Use a library for it from C#."),
        new(["#!log"], "logs what the session does", "Leave the line out."),
    ];

    /// <summary>The one of a name, in any case; <see langword="null"/> where .NET Interactive has none either.</summary>
    public static UnsupportedMagic? Find(string name) => All.FirstOrDefault(magic => magic.Names.Any(known => IsCalled(known, name)));

    /// <summary>Connections to databases are called after their language: <c>#!sql-offices</c>.</summary>
    private static bool IsCalled(string known, string name) =>
        name.Equals(known, StringComparison.OrdinalIgnoreCase)
        || (known is "#!sql" or "#!kql" && name.StartsWith(known + "-", StringComparison.OrdinalIgnoreCase));
}
