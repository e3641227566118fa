namespace NavNotebooks.Survey.Cases;

/// <summary>What a case is.</summary>
public enum CaseKind
{
    /// <summary>A local office, named or not.</summary>
    Office,

    /// <summary>A department of an office.</summary>
    Department,

    /// <summary>The county level of the state agency.</summary>
    County,

    /// <summary>A region within which no office is told apart.</summary>
    Region,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>The whole organisation, as context.</summary>
    Organisation,
}
