using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Tests.Site.Guides;

/// <summary>A fenced block of a guide: a file, commands, or what is to be seen after them.</summary>
/// <param name="Kind">What the fence says first: <c>json</c>, <c>sh</c>, <c>text</c>.</param>
/// <param name="About">What else it says: a path, <c>in FILE</c>, <c>exit=1</c>, <c>in=repository</c>.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Before">The paragraph before it.</param>
internal sealed partial record GuideBlock(string Kind, string About, string Text, string Before)
{
    /// <summary>Whether it holds commands.</summary>
    public bool IsCommands => Kind == "sh";

    /// <summary>The file that it is to be written to; <see langword="null"/> where it is none.</summary>
    public string? File => !IsCommands && About.Length > 0 && !About.StartsWith("in ", StringComparison.Ordinal) ? About : null;

    /// <summary>The file that must hold its lines; <see langword="null"/> where the last command printed them.</summary>
    public string? SeenIn => About.StartsWith("in ", StringComparison.Ordinal) ? About[3..] : null;

    /// <summary>How its commands end.</summary>
    public int ExitCode => About.Contains("exit=1", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Whether its commands are run within a copy of the repository.</summary>
    public bool IsInRepository => About.Contains("in=repository", StringComparison.Ordinal);

    /// <summary>Every block of a guide, in order.</summary>
    public static IEnumerable<GuideBlock> In(string markdown) => Fence().Matches(markdown)
        .Select(match => new GuideBlock(match.Groups["kind"].Value, match.Groups["about"].Value.Trim(), match.Groups["text"].Value, markdown[..match.Index].TrimEnd().Split("\n\n")[^1]));

    [GeneratedRegex(@"^```(?<kind>[a-z]*)(?<about>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
