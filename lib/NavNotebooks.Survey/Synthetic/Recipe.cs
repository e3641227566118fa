using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>What the synthetic respondents of one survey wave are built from, apart from the claims: <c>data-dictionary/recipes/*.json</c>.</summary>
/// <remarks>Nothing in a recipe is a finding. What it states about answers is a prior, and is marked as one.</remarks>
public sealed record Recipe
{
    /// <summary>The survey wave's id, which is also the file's name: "owners-2019".</summary>
    public required string Id { get; init; }

    /// <summary>The seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Ids of the survey waves that are solved before, so that claims across surveys hold; "owners-2019" before "office-2019".</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>What respondents share a unit.</summary>
    public required RecipeClusters Clusters { get; init; }

    /// <summary>How items hang together.</summary>
    public required RecipeStructure Structure { get; init; }

    /// <summary>How far inside a claim's bounds the cells are aimed.</summary>
    public RecipeMargins Margins { get; init; } = new();

    /// <summary>Share of each population that leaves an item unanswered where no n is printed; "*" stands for all others.</summary>
    public ImmutableSortedDictionary<string, double> Missing { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>What is thought of single variables; a variable that is not here gets <see cref="RecipeVariable.Default"/>.</summary>
    public ImmutableSortedDictionary<string, RecipeVariable> Variables { get; init; } = ImmutableSortedDictionary<string, RecipeVariable>.Empty;

    /// <summary>Claims that are not followed, each with its reason.</summary>
    public ImmutableArray<RecipeDropped> Dropped { get; init; } = [];

    /// <summary>Printed regressions that the respondents should give.</summary>
    public ImmutableArray<RecipeAssociation> Associations { get; init; } = [];

    /// <summary>Variables that band the number of ticked boxes.</summary>
    public ImmutableArray<RecipeCounted> Counted { get; init; } = [];

    /// <summary>A remark; or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The files that hold this recipe, relative to the repository: its own, and those of the chapters that add to it.</summary>
    public string File => "data-dictionary/recipes/" + Id + "*.json";

    /// <summary>What is thought of a variable, whether the recipe names it or not.</summary>
    public RecipeVariable Of(string variable) => Variables.TryGetValue(variable, out var own) ? own : RecipeVariable.Default;
}
