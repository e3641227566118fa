namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The sign that a document prints before a number.</summary>
public enum PrintedComparison
{
    /// <summary>No sign, or "=".</summary>
    Equal,

    /// <summary>"&lt;": below the number, which is a threshold and not rounded.</summary>
    Less,

    /// <summary>"&gt;": above the number.</summary>
    Greater,

    /// <summary>"≤": the number or below.</summary>
    AtMost,

    /// <summary>"≥": the number or above.</summary>
    AtLeast,
}
