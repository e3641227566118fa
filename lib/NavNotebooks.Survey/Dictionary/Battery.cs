using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Items that share a stem and a scale, or are shown together.</summary>
/// <param name="Id">The id within the survey wave, the same across waves.</param>
/// <param name="Label">A short label: the title of a figure of them all.</param>
/// <param name="Variables">The names of its items in the order shown, each once.</param>
public sealed record Battery(string Id, BilingualText Label, ImmutableArray<string> Variables)
{
    /// <summary>The names of its items in the order shown, each once.</summary>
    public ImmutableArray<string> Variables { get; init => field = Checked(value); } = Checked(Variables);

    private static ImmutableArray<string> Checked(ImmutableArray<string> variables)
    {
        Rule.Distinct(variables, "variable");
        return variables;
    }
}
