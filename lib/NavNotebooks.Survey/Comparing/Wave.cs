namespace NavNotebooks.Survey.Comparing;

/// <summary>Names for selections of waves.</summary>
public static class Wave
{
    /// <summary>Every wave of the survey that asked the question.</summary>
    public static WaveSelection All { get; } = new(null);
}
