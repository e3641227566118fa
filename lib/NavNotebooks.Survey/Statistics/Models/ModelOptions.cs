namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>What a regression may be told beyond its variables.</summary>
public sealed record ModelOptions
{
    /// <summary>Whether a constant is part of the model; true by default. A proportional-odds model has thresholds in its place, always.</summary>
    public bool Intercept { get; init; } = true;

    /// <summary>
    /// A weight per respondent, <see langword="null"/> for none. In least squares the precision of a response (variance σ²/w, as when it is a mean of w
    /// answers); elsewhere how many respondents the row stands for. Respondents of weight 0 are left out and not counted. Sampling
    /// weights are another matter: their errors come from the design.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Level of all intervals.</summary>
    public double Level { get; init; } = Interval.DefaultLevel;
}
