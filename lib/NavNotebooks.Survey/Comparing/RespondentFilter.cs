using System.Collections.Immutable;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Which respondents are kept: background variable and category ids, all of which must hold.</summary>
/// <param name="Conditions">Variable name and the ids of the categories kept, ordered by name.</param>
public sealed record RespondentFilter(ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Conditions)
{
    /// <summary>Everyone.</summary>
    public static RespondentFilter None { get; } =
        new(ImmutableSortedDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal));

    /// <summary>This filter and one more condition; a variable that is already there is narrowed, not widened.</summary>
    public RespondentFilter And(string variable, IEnumerable<string> categories)
    {
        var kept = categories.ToImmutableSortedSet(StringComparer.Ordinal);
        return new(Conditions.SetItem(variable, Conditions.TryGetValue(variable, out var before) ? before.Intersect(kept) : kept));
    }

    /// <summary>This filter without its condition on a variable: what the groups of that variable do not show by themselves.</summary>
    /// <param name="variable">A variable name, with or without a condition; <see langword="null"/> takes nothing away.</param>
    public RespondentFilter Without(string? variable) => variable is null ? this : new(Conditions.Remove(variable));

    /// <summary>The respondents of a frame for whom every condition holds.</summary>
    /// <exception cref="Dictionary.UnknownNameException">The frame lacks a variable, or its scale a category.</exception>
    public SurveyFrame Keep(SurveyFrame frame) =>
        Conditions.Aggregate(frame, (kept, condition) => kept.Where(condition.Key, [.. condition.Value]));

    /// <summary>The condition on a variable, or <see langword="null"/> where there is none.</summary>
    public ImmutableSortedSet<string>? On(string variable) => Conditions.TryGetValue(variable, out var kept) ? kept : null;

    /// <summary>Filters are equal when they keep the same categories of the same variables.</summary>
    public bool Equals(RespondentFilter? other) =>
        other is not null
        && Conditions.Count == other.Conditions.Count
        && Conditions.All(condition => other.On(condition.Key) is { } kept && kept.SetEquals(condition.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => Conditions.Count;

    /// <summary>"position = mayor, chief_executive", or an empty string for everyone.</summary>
    public override string ToString() =>
        string.Join("; ", Conditions.Select(condition => condition.Key + " = " + string.Join(", ", condition.Value)));
}
