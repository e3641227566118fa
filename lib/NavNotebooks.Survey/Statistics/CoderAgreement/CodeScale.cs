namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>What the distance between two codes means, by the level of measurement (Krippendorff 2019, ch. 12).</summary>
public enum CodeScale
{
    /// <summary>Codes are the same or they are not.</summary>
    Nominal,

    /// <summary>Codes have an order; two of them are as far apart as there are codings between them.</summary>
    Ordinal,

    /// <summary>Codes are numbers, and differences count.</summary>
    Interval,

    /// <summary>Codes are numbers of 0 or more, and differences count in relation to their size.</summary>
    Ratio,
}
