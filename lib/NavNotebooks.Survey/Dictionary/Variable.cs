using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A question as one wave asked it.</summary>
public sealed record Variable
{
    /// <summary>The longest name: what every statistics program can hold.</summary>
    public const int LongestName = 32;

    /// <summary>The stable name, snake case, at most 32 characters, the same in every wave that asks the same thing.</summary>
    public required string Name { get; init => field = Checked(value); }

    /// <summary>A short label: it fits an axis.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What it is in the questionnaire.</summary>
    public required VariableKind Kind { get; init; }

    /// <summary>The id of its scale within the survey wave; <see langword="null"/> for an identifier only.</summary>
    public string? Scale { get; init; }

    /// <summary>The id of its battery, or <see langword="null"/>.</summary>
    public string? Battery { get; init; }

    /// <summary>The populations that were asked; empty means all.</summary>
    public ImmutableArray<string> AskedOf { get; init; } = [];

    /// <summary>The filter before it, or <see langword="null"/>.</summary>
    public OnlyIf? OnlyIf { get; init; }

    /// <summary>Printed numbers of valid answers by population; empty where none is printed.</summary>
    public ImmutableSortedDictionary<string, int> Answered { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Numbers that the valid answers are printed to be fewer than, by population; empty where none is printed.</summary>
    public ImmutableSortedDictionary<string, int> AnsweredBelow { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The figures and tables that show it: "F27".</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>The passage of the document that tells of it.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>
    /// What the document does not tell: "n", "distribution", "wording", "scale", "base" or "item" (whether it was asked at all).
    /// </summary>
    public ImmutableArray<string> Unknown
    {
        get;
        init => field = [.. value.Select(word => Rule.OneOf(word, UnknownWords, "unknown"))];
    } = [];

    /// <summary>How it compares with other waves and surveys.</summary>
    public ImmutableArray<Comparability> Comparability { get; init; } = [];

    /// <summary>A remark, in English; or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The file that defines it, relative to the repository.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>The words that <see cref="Unknown"/> may hold.</summary>
    internal static ImmutableArray<string> UnknownWords { get; } = ["n", "distribution", "wording", "scale", "base", "item"];

    /// <summary>
    /// How it compares with the variable of the same name in another wave or survey; <see langword="null"/> where nothing is said.
    /// </summary>
    public Comparability? ComparedWith(string survey, int wave) =>
        Comparability.FirstOrDefault(entry => entry.Survey == survey && entry.Wave == wave);

    private static string Checked(string name)
    {
        Rule.Holds(
            name.Length is > 0 and <= LongestName && char.IsAsciiLetterLower(name[0])
                && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'),
            $"'{name}' is not a variable name.",
            FormattableString.Invariant($"Use letters a to z, digits and underscores, a letter first, at most {LongestName} characters."));
        return name;
    }
}
