namespace NavNotebooks.Display;

/// <summary>The language that labels and numbers are shown in. Narrative is always English.</summary>
public enum Language
{
    /// <summary>English: decimal point, "1,745".</summary>
    English,

    /// <summary>Norwegian bokmål: decimal comma, "1 745" with a no-break space.</summary>
    Bokmål,
}
