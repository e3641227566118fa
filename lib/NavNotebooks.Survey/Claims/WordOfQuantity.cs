namespace NavNotebooks.Survey.Claims;

/// <summary>The document's word for how many said something in answers that nobody counted. A category, never a number: nothing is computed from it.</summary>
public enum WordOfQuantity
{
    /// <summary>The document does not say how many.</summary>
    NotStated,

    /// <summary>Nobody, or none of those asked: said in so many words, which silence never is.</summary>
    None,

    /// <summary>One answer.</summary>
    One,

    /// <summary>Few.</summary>
    Few,

    /// <summary>A minority.</summary>
    Minority,

    /// <summary>Some, or others beside those named before.</summary>
    Some,

    /// <summary>Several.</summary>
    Several,

    /// <summary>Many, or often.</summary>
    Many,

    /// <summary>About half.</summary>
    Half,

    /// <summary>Most, a majority.</summary>
    Most,

    /// <summary>Nearly all.</summary>
    NearlyAll,

    /// <summary>All, or throughout.</summary>
    All,
}
