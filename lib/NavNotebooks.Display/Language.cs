namespace NavNotebooks.Display;

/// <summary>The language that labels and numbers are shown in. Narrative is always English.</summary>
public enum Language
{
    /// <summary>English: decimal point, "1,745".</summary>
    English,

    /// <summary>Norwegian bokmål: decimal comma, "1 745" with a no-break space.</summary>
    Bokmål,
}

/// <summary>Choosing words by language.</summary>
public static class LanguageExtensions
{
    /// <summary>The words in this language.</summary>
    public static string In(this Language language, string en, string nb) => language == Language.Bokmål ? nb : en;
}
