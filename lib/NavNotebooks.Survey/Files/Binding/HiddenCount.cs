using System.Globalization;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A number of rows that is told only where it is 0 or at least five.</summary>
public readonly record struct HiddenCount
{
    /// <summary>A number of rows.</summary>
    /// <param name="count">0 or more.</param>
    public HiddenCount(int count)
    {
        IsHidden = count is > 0 and < SmallCounts.Threshold;
        Shown = IsHidden ? null : count;
    }

    /// <summary>The number; <see langword="null"/> from 1 to 4.</summary>
    public int? Shown { get; }

    /// <summary>Whether it is from 1 to 4.</summary>
    public bool IsHidden { get; }

    /// <summary>The number, or "fewer than 5".</summary>
    public override string ToString() => Shown is { } shown ? shown.ToString(CultureInfo.InvariantCulture) : "fewer than 5";
}
