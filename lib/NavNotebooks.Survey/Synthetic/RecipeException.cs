using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A recipe cannot be read, or asks for something that cannot be. Names claims and variables, never a respondent.</summary>
public sealed class RecipeException : FormatException
{
    internal RecipeException(string problem, string remedy, FilePlace place)
        : base($"{place}: {problem} {remedy}")
    {
        Problem = problem;
        Remedy = remedy;
        Place = place;
    }

    /// <summary>What is wrong, with the offending name.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The recipe's file and the JSON path.</summary>
    public FilePlace Place { get; }

    /// <summary>The smallest set of claims that exclude one another; empty where the recipe fails for another reason.</summary>
    public IReadOnlyList<string> ConflictingClaims { get; init; } = [];
}
