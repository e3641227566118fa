using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Items of one wave whose mean stands for what they have in common. The choice is this project's; the document makes no index.</summary>
/// <param name="Id">Its name as a variable: snake case, no variable of the wave, the same in every wave that makes it.</param>
/// <param name="Label">A short label: it fits an axis.</param>
/// <param name="Items">The names of its items, at least two, all on one scale.</param>
public sealed record SurveyIndex(string Id, BilingualText Label, ImmutableArray<string> Items)
{
    /// <summary>The items whose high codes mean little of what the index measures; they are turned round.</summary>
    public ImmutableArray<string> Reversed { get; init; } = [];

    /// <summary>How many items a respondent may have left out and still have a mean, of those answered. Default: 1.</summary>
    public int MostMissing { get; init; } = 1;

    /// <summary>Why these items, and not others beside them; in English.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// The index as a variable of its wave: on the items' scale, asked of those who were asked every item, and as comparable with another wave as
    /// the least comparable of its items.
    /// </summary>
    /// <param name="survey">The wave that makes it.</param>
    internal Variable AsVariable(SurveyDefinition survey)
    {
        Variable[] items = [.. Items.Select(survey.Variable)];
        var populations = survey.Populations.Select(population => population.Id);
        return new Variable
        {
            Name = Id,
            Label = Label,
            Kind = VariableKind.Index,
            Scale = items[0].Scale,
            AskedOf = [.. populations.Where(id => items.All(item => item.AskedOf.IsEmpty || item.AskedOf.Contains(id)))],
            Comparability =
            [
                .. items.SelectMany(item => item.Comparability)
                    .GroupBy(entry => (entry.Survey, entry.Wave))
                    .Select(entries => entries.MaxBy(entry => Array.IndexOf(Doubts, entry.Verdict))!),
            ],
            Note = Reason,
            File = items[0].File,
        };
    }

    private static readonly string[] Doubts = [Comparability.Same, Comparability.Disputed, Comparability.Differs];
}
