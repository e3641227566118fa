namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>What becomes of a statement where the document makes it again: in its summary, or in its closing part. This project's judgement.</summary>
public enum Restatement
{
    /// <summary>The same, but for words that change nothing.</summary>
    Same,

    /// <summary>More is said: a reservation is left out, a word is stronger, a number is higher, or it is said of more people.</summary>
    Sharper,

    /// <summary>Less is said, or more carefully.</summary>
    Softer,

    /// <summary>Both cannot be right, or only under a condition that neither place states.</summary>
    AtOdds,

    /// <summary>Nothing else in the document says it.</summary>
    Alone,

    /// <summary>A recommendation, and the findings nearest to it.</summary>
    RestsOn,
}
