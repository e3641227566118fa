using System.Collections.Immutable;

namespace NavNotebooks.Engine.Magics;

/// <summary>All magic commands: what <c>#!lsmagic</c> lists, an error suggests and completion offers.</summary>
internal static class MagicList
{
    /// <summary>Makes a cell tell how long it took.</summary>
    public static readonly Magic Time = new("#!time", "#!time", "Tells how long the code of the cell took.");

    /// <summary>Names the variables.</summary>
    public static readonly Magic Who = new("#!who", "#!who", "Names the variables of the session.");

    /// <summary>Shows the variables.</summary>
    public static readonly Magic Whos = new("#!whos", "#!whos", "Shows the variables of the session with their types and values.");

    /// <summary>Lists this list.</summary>
    public static readonly Magic List = new("#!lsmagic", "#!lsmagic", "Lists the magic commands.");

    /// <summary>Tells what runs the cell.</summary>
    public static readonly Magic About = new("#!about", "#!about", "Tells what runs the cells, with its version.");

    /// <summary>Explains a name.</summary>
    public static readonly Magic Help = new(
        "#!help", "#!help NAME", "Shows in the pager what a variable, type or member is. A cell that is a name with a question mark does the same.")
    {
        TakesArguments = true,
    };

    /// <summary>Runs a file.</summary>
    public static readonly Magic Import = new(
        "#!import", "#!import FILE", "Runs a .cs or .csx file, or the C# cells of an .ipynb or .dib notebook, as if they stood here.")
    {
        Aliases = ["#load"],
        TakesArguments = true,
    };

    /// <summary>Names a folder with packages.</summary>
    public static readonly Magic Source = new("#i", "#i \"nuget: FOLDER\"", "Looks for packages in a folder too, from the next #r \"nuget: NAME\" on.") { TakesArguments = true };

    /// <summary>In alphabetical order.</summary>
    public static readonly ImmutableArray<Magic> All =
    [
        About,
        Chooser("#!csharp", CellLanguage.CSharp, "The lines that follow are C#.") with { Aliases = ["#!c#"] },
        Help,
        Chooser("#!html", CellLanguage.Html, "The lines that follow are shown as HTML."),
        Source,
        Import,
        Chooser("#!javascript", CellLanguage.JavaScript, "The lines that follow are given to the reader's program as a script.") with { Aliases = ["#!js"] },
        List,
        Chooser("#!markdown", CellLanguage.Markdown, "The lines that follow are shown as Markdown.") with { Aliases = ["#!md"] },
        Chooser("#!mermaid", CellLanguage.Mermaid, "The lines that follow are a diagram in Mermaid's notation."),
        Time,
        Who,
        Whos,
    ];

    /// <summary>The names that errors and completion offer.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(magic => magic.Name).Where(name => name[1] == '!')];

    /// <summary>The command of a name or other name, in any case; <see langword="null"/> where there is none.</summary>
    public static Magic? Find(string name) => All.FirstOrDefault(magic => magic.IsCalled(name));

    private static Magic Chooser(string name, CellLanguage language, string summary) => new(name, name, summary) { Language = language };
}
