namespace NavNotebooks.Survey.Cases;

/// <summary>Which way a finding points, relative to the outcome that its study names. Our coding.</summary>
public enum FindingDirection
{
    /// <summary>Helps, eases or goes well.</summary>
    Promotes,

    /// <summary>Strains, hinders or goes badly.</summary>
    Hinders,

    /// <summary>Both, or on conditions.</summary>
    Mixed,

    /// <summary>No effect or no relation, as the text says.</summary>
    NoEffect,

    /// <summary>No sign.</summary>
    Describes,

    /// <summary>Practice departs from the norm or ideal.</summary>
    Deviates,

    /// <summary>Practice agrees with the norm or ideal.</summary>
    Conforms,

    /// <summary>Offices, groups or persons vary.</summary>
    Differs,

    /// <summary>Offices, groups or studies are alike.</summary>
    Resembles,

    /// <summary>A change is asked for.</summary>
    Wishes,

    /// <summary>Leads to more.</summary>
    Increases,

    /// <summary>Leads to less.</summary>
    Decreases,
}
