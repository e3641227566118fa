using System.Collections.Immutable;

namespace NavNotebooks.Engine.Magics;

/// <summary>A command to the session, on a line of its own, that is no C#.</summary>
/// <param name="Name">With its sign: <c>#!time</c>.</param>
/// <param name="Usage">The name with its arguments.</param>
/// <param name="Summary">What it does, in one sentence.</param>
internal sealed record Magic(string Name, string Usage, string Summary)
{
    /// <summary>Other names for the same.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The language of the lines that follow; <see langword="null"/> for a command that changes none.</summary>
    public CellLanguage? Language { get; init; }

    /// <summary>Whether it needs something after its name.</summary>
    public bool TakesArguments { get; init; }

    /// <summary>What <c>-h</c> shows.</summary>
    public string Help => Usage + "\n  " + Summary + (Aliases.IsEmpty ? "" : "\n  Also: " + string.Join(", ", Aliases));

    /// <summary>Whether a name, in any case, means this command.</summary>
    public bool IsCalled(string name) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
