namespace NavNotebooks.Survey.Cases;

/// <summary>How sure the date of an event is.</summary>
public enum EventCertainty
{
    /// <summary>The document dates it.</summary>
    Stated,

    /// <summary>The date is derived from the text.</summary>
    Implied,

    /// <summary>The document gives no date; only the order is known.</summary>
    NotStated,
}
