using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using NavNotebooks.Display;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Magics;

/// <summary>What the commands show that tell of the session.</summary>
internal static class MagicDisplays
{
    /// <summary>What a command shows.</summary>
    /// <param name="magic">A command that shows something itself.</param>
    /// <param name="submissions">The cells so far, as objects whose fields are their variables; <see langword="null"/> for one without.</param>
    /// <param name="context">How the reader wants it.</param>
    public static MimeBundle Of(Magic magic, IEnumerable<object?> submissions, DisplayContext context) => magic.Name switch
    {
        "#!about" => About().Display(context),
        "#!lsmagic" => List(),
        "#!who" => Who(SessionVariable.In(submissions)),
        "#!whos" => Whos(SessionVariable.In(submissions), context).Display(context),
        _ => throw new InvalidOperationException($"{magic.Name} shows nothing itself."),
    };

    private static Table About() => new(
        "NavNotebooks",
        ["about", "value"],
        [
            ["what", "runs cells of C#, each seeing those before it"],
            ["version", Version()],
            ["runtime", RuntimeInformation.FrameworkDescription],
            ["language", "C# 14"],
        ],
        []);

    private static string Version() =>
        typeof(MagicDisplays).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static MimeBundle List()
    {
        const string note = "A command stands on a line of its own. -h behind its name tells more.";
        var table = new Table(
            "Magic commands",
            ["command", "what it does"],
            [.. MagicList.All.Select(magic => ImmutableArray.Create(magic.Usage, magic.Summary))],
            [note]);
        var width = MagicList.All.Max(magic => magic.Usage.Length) + 2;
        var lines = MagicList.All.Select(magic => magic.Usage.PadRight(width) + magic.Summary);
        return new MimeBundle(string.Join('\n', lines.Append(note))).With(MimeTypes.Html, table.ToHtml());
    }

    private static MimeBundle Who(ImmutableArray<SessionVariable> variables) =>
        new(variables.IsEmpty ? "There are no variables." : string.Join('\n', variables.Select(variable => variable.Name)));

    private static Table Whos(ImmutableArray<SessionVariable> variables, DisplayContext context) => new(
        "Variables",
        ["name", "type", "value"],
        [.. variables.Select(variable => ImmutableArray.Create(variable.Name, TypeName.Of(variable.Type), variable.Summary(context)))],
        []);
}
