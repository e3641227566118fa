namespace NavNotebooks.Survey.Claims;

/// <summary>What a theme of open answers says of its subject.</summary>
public enum ThemeDirection
{
    /// <summary>It describes, and judges nothing.</summary>
    Neutral,

    /// <summary>It finds fault.</summary>
    Critical,

    /// <summary>It praises.</summary>
    Positive,

    /// <summary>It does both.</summary>
    Mixed,

    /// <summary>It asks for something.</summary>
    Wish,
}
