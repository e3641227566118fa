namespace NavNotebooks.Survey.Cases;

/// <summary>Which line employs an informant.</summary>
public enum Employer
{
    /// <summary>The document does not tell.</summary>
    NotStated,

    /// <summary>The state.</summary>
    State,

    /// <summary>The municipality.</summary>
    Municipality,

    /// <summary>Both, or staff of both lines.</summary>
    Both,
}
