using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>The codes that an answer can have: every whole number from the lowest to the highest.</summary>
/// <remarks>Equal when both ends are equal. Two waves are compared on equal scales only, or by a <see cref="ScaleMapping"/>.</remarks>
public readonly record struct ScaleRange
{
    /// <summary>A scale, such as 1 to 5.</summary>
    /// <param name="lowest">Lowest code.</param>
    /// <param name="highest">Highest code, above the lowest.</param>
    /// <exception cref="ArgumentException">The highest code is not above the lowest.</exception>
    public ScaleRange(int lowest, int highest)
    {
        if (highest <= lowest)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"No scale runs from {lowest} to {highest}. Give the lowest code first, then a higher one."),
                nameof(highest));
        }

        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Lowest code.</summary>
    public int Lowest { get; }

    /// <summary>Highest code.</summary>
    public int Highest { get; }

    /// <summary>Whether the number lies on the scale, ends included.</summary>
    public bool Contains(double value) => value >= Lowest && value <= Highest;

    /// <summary>"1–5".</summary>
    public override string ToString() => NumberText.Format(Lowest, 0, Language.English) + "–" + NumberText.Format(Highest, 0, Language.English);

    internal void Require(ReadOnlySpan<double> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!Contains(values[i]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"'{name}' holds an answer outside the scale {this} at position {i}. Give the scale that this wave was asked on, and leave missing answers out."),
                    name);
            }
        }
    }
}
