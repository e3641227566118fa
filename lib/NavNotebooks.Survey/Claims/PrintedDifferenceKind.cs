namespace NavNotebooks.Survey.Claims;

/// <summary>How much the document tells of one difference, the most first.</summary>
public enum PrintedDifferenceKind
{
    /// <summary>A test is told to have found it.</summary>
    Significant,

    /// <summary>A test is told not to have found it.</summary>
    NotSignificant,

    /// <summary>An order or a likeness is told, or a number for the difference; no test.</summary>
    Compared,

    /// <summary>Both levels are printed and not compared: the difference follows from them.</summary>
    BothLevels,

    /// <summary>The item is told of, but not how the two differ: only a prior shapes the difference of synthetic respondents.</summary>
    ItemOnly,

    /// <summary>Nothing is told of the item in these waves: only priors shape it.</summary>
    Nothing,
}
