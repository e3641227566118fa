namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Which way a link or an edge goes.</summary>
public enum QdaDirection
{
    /// <summary>Neither: the two belong together.</summary>
    Associative,

    /// <summary>From the origin to the target.</summary>
    OneWay,

    /// <summary>Both ways.</summary>
    Bidirectional,
}
