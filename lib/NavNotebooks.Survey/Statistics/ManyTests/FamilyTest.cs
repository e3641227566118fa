namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>One test that is to be a member of a family: what it is called and its p.</summary>
public sealed record FamilyTest
{
    /// <summary>A test with a p.</summary>
    /// <param name="label">What it is called in the report; not empty.</param>
    /// <param name="pValue">From 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no label.</exception>
    /// <exception cref="ArgumentOutOfRangeException">p is NaN or not between 0 and 1.</exception>
    public FamilyTest(string label, double pValue)
        : this(label)
    {
        PValue = pValue >= 0 && pValue <= 1
            ? pValue
            : throw new ArgumentOutOfRangeException(
                nameof(pValue),
                $"The p of '{label}' is not a number from 0 to 1. Declare a test that could not be made with FamilyTest.Undefined and its reason.");
    }

    private FamilyTest(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        Label = label;
    }

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>Its p by itself; NaN where undefined.</summary>
    public double PValue { get; private init; } = double.NaN;

    /// <summary>Why there is no p; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason { get; private init; }

    /// <summary>A test that was meant but could not be made: it stays in the report, and does not count towards the family's size.</summary>
    /// <param name="label">What it is called in the report.</param>
    /// <param name="reason">Why it could not be made.</param>
    public static FamilyTest Undefined(string label, UndefinedReason reason) => new(label) { Reason = reason };
}
