using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>What is thought of a variable before any claim is read. Populations are named by id; "*" stands for all others.</summary>
public sealed record RecipeVariable
{
    /// <summary>What holds where the recipe says nothing: a bell around the middle of the scale.</summary>
    public static RecipeVariable Default { get; } = new() { Reason = "nothing is printed: a bell around the middle of the scale" };

    /// <summary>Why this prior.</summary>
    public required string Reason { get; init; }

    /// <summary>Shares of the answers in ascending order of code; used where it is given, otherwise mean and deviation.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<double>> Shares { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<double>>.Empty;

    /// <summary>Mean of a normal that is cut into answers; the middle of the codes where it is not given.</summary>
    public ImmutableSortedDictionary<string, double> Mean { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Standard deviation of that normal, in steps of the codes. Default: 1.05.</summary>
    public double Deviation { get; init; } = 1.05;

    /// <summary>Which numbers a number variable takes; empty where the scale has points.</summary>
    public ImmutableArray<int> Values { get; init; } = [];

    /// <summary>Share that leaves the item unanswered, where it differs from the recipe's.</summary>
    public ImmutableSortedDictionary<string, double> Missing { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Share of those who answered in any way that does not know; none where it is not given.</summary>
    public ImmutableSortedDictionary<string, double> DoNotKnow { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>The battery whose factor the item shares, where the dictionary puts it in none; or <see langword="null"/>.</summary>
    public string? Battery { get; init; }

    /// <summary>Loading on the battery's or the general factor, where it differs; <see langword="null"/> where it does not.</summary>
    public double? Loading { get; init; }

    /// <summary>The prior's shares for a population over codes, positive, summing to one.</summary>
    /// <param name="population">The population's id.</param>
    /// <param name="codes">The codes, ascending.</param>
    public ImmutableArray<double> SharesFor(string population, IReadOnlyList<int> codes)
    {
        if (Find(Shares, population, default) is { IsDefault: false } shares && shares.Length == codes.Count)
        {
            var sum = shares.Sum();
            return [.. shares.Select(share => share / sum)];
        }

        return BellPrior.Over(codes, Find(Mean, population, codes.Average()), Deviation);
    }

    /// <summary>The value for a population, that for all others, or what holds where neither is given.</summary>
    internal static T Find<T>(ImmutableSortedDictionary<string, T> values, string population, T otherwise) =>
        values.TryGetValue(population, out var own) ? own : values.TryGetValue("*", out var others) ? others : otherwise;
}
