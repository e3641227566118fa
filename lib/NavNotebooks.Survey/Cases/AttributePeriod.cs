namespace NavNotebooks.Survey.Cases;

/// <summary>When an attribute had a value.</summary>
public enum AttributePeriod
{
    /// <summary>When the office was visited.</summary>
    Current,

    /// <summary>Before.</summary>
    Former,

    /// <summary>Meant to come.</summary>
    Planned,

    /// <summary>When the office was set up.</summary>
    AtStart,
}
