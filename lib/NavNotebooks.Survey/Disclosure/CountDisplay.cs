namespace NavNotebooks.Survey.Disclosure;

/// <summary>How a count is shown.</summary>
public enum CountDisplay
{
    /// <summary>As it is.</summary>
    Shown,

    /// <summary>Hidden because it is 1 to 4: "&lt; 5".</summary>
    Small,

    /// <summary>Hidden because it would give a small one away: "*". It may be any number.</summary>
    Withheld,
}
