namespace NavNotebooks.Survey.Synthetic;

/// <summary>How much of a variable claims fix.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Claims">How many claims constrain its cells.</param>
/// <param name="Numbers">How many of them print a number; the others bound it by a word.</param>
/// <param name="Prior">Why the rest is as it is: the recipe's reason.</param>
public sealed record VariableFidelity(string Variable, int Claims, int Numbers, string Prior)
{
    /// <summary>Whether nothing but the prior shapes it.</summary>
    public bool IsPriorOnly => Claims == 0;

    /// <summary>Whether words bound it and no number does.</summary>
    public bool IsBoundByWordsOnly => Claims > 0 && Numbers == 0;
}
