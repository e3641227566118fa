namespace NavNotebooks.Survey.Synthetic;

/// <summary>How far inside a verbal claim's bounds the cells are aimed; given up step by step where claims leave no room.</summary>
public sealed record RecipeMargins
{
    /// <summary>"Greater" of two shares, in percentage points. Default: 4.</summary>
    public double GreaterPoints { get; init; } = 4;

    /// <summary>"Greater" of two means, in scale units. Default: 0.15.</summary>
    public double GreaterUnits { get; init; } = 0.15;

    /// <summary>A mean above or below the midpoint, in scale units. Default: 0.2.</summary>
    public double MidpointUnits { get; init; } = 0.2;

    /// <summary>A share above or below one half, in percentage points. Default: 3.</summary>
    public double HalfPoints { get; init; } = 3;

    /// <summary>A significant difference, in critical values of its standard error. Default: 1.3.</summary>
    public double Significant { get; init; } = 1.3;

    /// <summary>A difference that is not significant, in critical values of its standard error. Default: 0.4.</summary>
    public double NotSignificant { get; init; } = 0.4;
}
