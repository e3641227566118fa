namespace NavNotebooks.Survey.Cases;

/// <summary>What an informant does. Only what the document tells; never inferred.</summary>
public enum InformantRole
{
    /// <summary>The document does not tell, or withholds it.</summary>
    NotStated,

    /// <summary>Leads an office, or one line of it.</summary>
    Leader,

    /// <summary>Leads a department or team.</summary>
    MiddleManager,

    /// <summary>Meets users: caseworker, adviser, employee.</summary>
    Caseworker,

    /// <summary>Adviser on a field, market contact and the like.</summary>
    Specialist,

    /// <summary>Speaks for a union.</summary>
    UnionRepresentative,

    /// <summary>Speaks for users.</summary>
    UserRepresentative,

    /// <summary>Works at county level.</summary>
    County,

    /// <summary>Something else, which the note tells.</summary>
    Other,
}
