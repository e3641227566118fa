namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>How sure it is that a document disagrees with itself.</summary>
public enum InconsistencySeverity
{
    /// <summary>Impossible whatever the rounding: no answers could give what was printed.</summary>
    Certain,

    /// <summary>Impossible under a convention that is named: the range of a word, how a sentence was read, a split not printed for the item, the usual test.</summary>
    Likely,

    /// <summary>Not impossible, but more is said than the numbers beside it bear: a reader should know.</summary>
    Note,
}
