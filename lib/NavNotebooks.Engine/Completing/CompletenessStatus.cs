namespace NavNotebooks.Engine.Completing;

/// <summary>Whether a cell can be run as it stands.</summary>
public enum CompletenessStatus
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More is to come.</summary>
    Incomplete,

    /// <summary>Nothing that comes can make it right.</summary>
    Invalid,
}
