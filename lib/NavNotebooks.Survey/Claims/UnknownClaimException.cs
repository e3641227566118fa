namespace NavNotebooks.Survey.Claims;

/// <summary>Asked for a claim, figure or section that the registry does not hold.</summary>
/// <param name="name">What was asked for.</param>
/// <param name="nearest">The nearest that there is; <see langword="null"/> where none is near.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class UnknownClaimException(string name, string? nearest, string message) : KeyNotFoundException(message)
{
    /// <summary>What was asked for.</summary>
    public string Name { get; } = name;

    /// <summary>The nearest that there is.</summary>
    public string? Nearest { get; } = nearest;
}
