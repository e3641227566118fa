namespace NavNotebooks.Engine.Completing;

/// <summary>How near at hand a candidate is, among those that match alike.</summary>
internal enum CandidateRank
{
    /// <summary>It fits this very place: a parameter of the call, a value of the enumeration that is compared.</summary>
    Apt,

    /// <summary>Like everything else.</summary>
    Usual,

    /// <summary>Every object has it: ToString, Equals.</summary>
    OfEveryObject,
}
