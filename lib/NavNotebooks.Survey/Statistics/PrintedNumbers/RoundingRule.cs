namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>How a number was brought to its printed decimals; it decides to whom a value exactly halfway belongs.</summary>
public enum RoundingRule
{
    /// <summary>Halves may have gone either way. The default, since documents do not say; it accuses nobody wrongly.</summary>
    Either,

    /// <summary>Halves away from zero, as SPSS, SAS and spreadsheets do.</summary>
    HalfUp,

    /// <summary>Halves to the even digit, as R, Python and .NET do.</summary>
    HalfEven,

    /// <summary>Further decimals cut off.</summary>
    Truncated,
}
