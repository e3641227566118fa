namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>Respondents in each of two groups.</summary>
public readonly record struct SampleSizes
{
    /// <summary>Sizes of two groups.</summary>
    /// <param name="first">Above 0; need not be whole (an effective count).</param>
    /// <param name="second">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A group is empty or its size no number.</exception>
    public SampleSizes(double first, double second)
    {
        Require.Count(first, nameof(first));
        Require.Count(second, nameof(second));
        Require.Above(first, 0, nameof(first), "Give the number of respondents who answered.");
        Require.Above(second, 0, nameof(second), "Give the number of respondents who answered.");
        First = first;
        Second = second;
    }

    /// <summary>Respondents in the first group.</summary>
    public double First { get; }

    /// <summary>Respondents in the second group.</summary>
    public double Second { get; }

    /// <summary>
    /// Both sizes divided by a design effect: respondents that a simple random sample of the same precision would need (Kish 1965, 8.2).
    /// Worked number: 158 and 106 with 1.55 are worth 101.935484 and 68.387097.
    /// </summary>
    /// <param name="designEffect">Above 0; 1 changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The design effect is not above 0.</exception>
    public SampleSizes Effective(double designEffect)
    {
        Require.Above(designEffect, 0, nameof(designEffect), "Give 1 for independent answers, more where they come in clusters.");
        return new SampleSizes(First / designEffect, Second / designEffect);
    }
}
