namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What arithmetic the values of a variable bear, as its maker declared.</summary>
public enum MeasurementLevel
{
    /// <summary>Not declared.</summary>
    Unknown = 0,

    /// <summary>Names without order.</summary>
    Nominal = 1,

    /// <summary>Ordered.</summary>
    Ordinal = 2,

    /// <summary>Interval or ratio.</summary>
    Scale = 3,
}
