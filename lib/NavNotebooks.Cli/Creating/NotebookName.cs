namespace NavNotebooks.Cli.Creating;

/// <summary>Names of new notebooks: such as every system can keep as a file and every page can link to.</summary>
internal static class NotebookName
{
    /// <summary>What the file's name ends with; a name may be given with it or without.</summary>
    public const string Ending = ".ipynb";

    /// <summary>The most characters that a name may have.</summary>
    public const int Longest = 80;

    private static readonly string[] TakenByWindows =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { FormattableString.Invariant($"com{number}"), FormattableString.Invariant($"lpt{number}") })];

    /// <summary>What is wrong with a name, and what to do; <see langword="null"/> where nothing is.</summary>
    public static string? Fault(string name)
    {
        var stem = Stem(name);
        return stem.Length is 0 or > Longest ? FormattableString.Invariant($"\"{name}\" is no name for a notebook: it takes 1 to {Longest} characters. Give one such as 70-trust.")
            : !char.IsAsciiLetterOrDigit(stem[0]) || stem.Any(character => !(char.IsAsciiLetterOrDigit(character) || character is '-' or '_'))
                ? $"\"{name}\" is no name for a notebook: it takes letters a to z, digits, hyphens and underscores, a letter or digit first, and no folder. Give one such as 70-trust."
            : TakenByWindows.Contains(stem, StringComparer.OrdinalIgnoreCase) ? $"\"{name}\" is no name for a notebook: Windows keeps it for a device. Give one such as 70-trust."
            : null;
    }

    /// <summary>The name without its ending.</summary>
    public static string Stem(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;

    /// <summary>The name as a title: "70-trust-in-leaders" is "Trust in leaders".</summary>
    public static string InWords(string stem)
    {
        var words = stem.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words.Length > 1 && words[0].All(char.IsAsciiDigit) ? words[1..] : words);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
