using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>One thing that an archive would ask to mend. Never holds the value of a row: only what the dictionary says of values.</summary>
/// <param name="Level">An error is asked for by every archive, a warning should be looked at, a note is to know of.</param>
/// <param name="Rule">What is asked for.</param>
/// <param name="Statement">What is so, as a sentence; counts from 1 to 4 are not told.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record LintFinding(FindingLevel Level, LintRule Rule, string Statement, string Remedy)
{
    /// <summary>The variable; <see langword="null"/> where the whole is meant.</summary>
    public string? Variable { get; init; }

    /// <summary>The rule's id: <c>label_missing</c>.</summary>
    public string RuleId => Ids[Rule];

    /// <summary>The level's word: <c>error</c>.</summary>
    public string LevelId => Levels[Level];

    private static Dictionary<LintRule, string> Ids { get; } = SnakeCaseWords<LintRule>.All.ToDictionary(word => word.Value, word => word.Key);

    private static Dictionary<FindingLevel, string> Levels { get; } = SnakeCaseWords<FindingLevel>.All.ToDictionary(word => word.Value, word => word.Key);

    /// <summary>Level, rule, variable, statement and remedy in a line.</summary>
    public override string ToString() => $"{LevelId} {RuleId}{(Variable is null ? "" : " " + Variable)}: {Statement} {Remedy}";
}
