namespace NavNotebooks.Survey.Cases;

/// <summary>A value as printed, with what it measures where it can be measured.</summary>
public sealed record MeasuredText
{
    /// <summary>As printed, with its decimals: <c>100 - 150</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The lower end, included; <see langword="null"/> where it is open or nothing is measured.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end, included; <see langword="null"/> where it is open or nothing is measured. Equal to <see cref="Low"/> where the value is exact.</summary>
    public double? High { get; init; }

    /// <summary>What is counted: <c>persons</c>, <c>years</c>, <c>users</c>; <c>clock</c> counts hours of the day with decimals.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether there is anything to measure.</summary>
    public bool IsMeasured => Low is not null || High is not null;

    /// <summary>The text as printed.</summary>
    public override string ToString() => Text;
}
