namespace NavNotebooks.Survey.Cases;

/// <summary>Who says it.</summary>
public enum Voice
{
    /// <summary>A leader of an office or of a line.</summary>
    Leader,

    /// <summary>A middle manager.</summary>
    MiddleManager,

    /// <summary>Someone who meets users: caseworker, adviser, employee.</summary>
    Caseworker,

    /// <summary>An adviser on a field.</summary>
    Specialist,

    /// <summary>A union representative.</summary>
    UnionRepresentative,

    /// <summary>A representative of users.</summary>
    UserRepresentative,

    /// <summary>Someone at county level.</summary>
    County,

    /// <summary>An informant whose role is not told.</summary>
    Informant,

    /// <summary>The document’s author.</summary>
    Author,

    /// <summary>A law, a guideline or a plan.</summary>
    Document,

    /// <summary>A cited work.</summary>
    Literature,
}
