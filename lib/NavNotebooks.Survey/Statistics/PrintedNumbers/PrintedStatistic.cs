using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A test statistic as printed: "t(812.4) = 2.35", "F &lt; 1".</summary>
public sealed record PrintedStatistic
{
    private PrintedStatistic(PrintedTestKind kind, string value, ImmutableArray<string> degreesOfFreedom)
    {
        Kind = kind;
        Value = value;
        DegreesOfFreedom = degreesOfFreedom;
    }

    /// <summary>Which statistic.</summary>
    public PrintedTestKind Kind { get; }

    /// <summary>The number as printed.</summary>
    public string Value { get; }

    /// <summary>The degrees of freedom as printed: none for z, two for F, one otherwise.</summary>
    public ImmutableArray<string> DegreesOfFreedom { get; }

    /// <summary>The sign before the number. Default: equal.</summary>
    public PrintedComparison Comparison { get; init; }

    /// <summary>A statistic as printed.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="value">The number, trailing zeros included.</param>
    /// <param name="degreesOfFreedom">None for z, two for F (between, within), one otherwise.</param>
    /// <exception cref="ArgumentException">A text is no printed number, degrees of freedom are missing, too many or not above 0, or the statistic cannot have this value.</exception>
    public static PrintedStatistic Of(PrintedTestKind kind, string value, params ReadOnlySpan<string> degreesOfFreedom)
    {
        if (Fault(kind, value, degreesOfFreedom) is { } fault)
        {
            throw new ArgumentException(fault, nameof(value));
        }

        return new PrintedStatistic(kind, value, [.. degreesOfFreedom]);
    }

    /// <summary>Equal when everything printed is equal.</summary>
    public bool Equals(PrintedStatistic? other) =>
        other is not null && (Kind, Value, Comparison) == (other.Kind, other.Value, other.Comparison)
        && DegreesOfFreedom.AsSpan().SequenceEqual(other.DegreesOfFreedom.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value, Comparison);

    /// <summary>"t(812.4) = 2.35".</summary>
    public override string ToString() => Text(Language.English);

    /// <summary>The two-sided p (of F and χ²: the upper tail) at the printed number itself.</summary>
    internal double P => At((double)PrintedNumber.Of(Value, nameof(Value)).Value, [.. DegreesOfFreedom.Select(freedom => (double)PrintedNumber.Of(freedom, nameof(DegreesOfFreedom)).Value)]);

    /// <summary>Whether the test has a direction, so that half of p may be meant.</summary>
    internal bool HasDirection => Kind is PrintedTestKind.Z or PrintedTestKind.T or PrintedTestKind.R;

    /// <summary>
    /// Smallest and largest p of all statistics that print so; degrees of freedom with decimals are rounded too. p falls with the statistic, so the ends
    /// lie at its ends.
    /// </summary>
    internal RoundingInterval PRange(RoundingRule rounding)
    {
        var sizes = Sizes(rounding);
        var corners = new List<double>();
        foreach (var size in (ReadOnlySpan<double>)[sizes.Low, sizes.High])
        {
            foreach (var first in Ends(0, rounding))
            {
                foreach (var second in Ends(1, rounding))
                {
                    corners.Add(At(size, [first, second]));
                }
            }
        }

        return RoundingInterval.Spanning(corners);
    }

    /// <summary>Why there is no such statistic; <see langword="null"/> where there is.</summary>
    internal static string? Fault(PrintedTestKind kind, string value, ReadOnlySpan<string> degreesOfFreedom)
    {
        if (degreesOfFreedom.Length != Asked(kind))
        {
            return $"{Symbol(kind)} is printed with the wrong number of degrees of freedom. Give none for z, two for F, one for t, χ² and r.";
        }

        foreach (var freedom in degreesOfFreedom)
        {
            if (!(PrintedNumber.TryOf(freedom)?.Value > 0))
            {
                return $"'{freedom}' is no printed number above 0. Give the degrees of freedom as strings, such as \"28\" or \"812.4\".";
            }
        }

        return PrintedNumber.TryOf(value)?.Value is not { } number
                ? $"'{value}' is no printed number. Give it as a string with the decimals printed, such as \"2.20\"."
            : (kind is PrintedTestKind.F or PrintedTestKind.ChiSquare && number < 0) || (kind == PrintedTestKind.R && Math.Abs(number) > 1)
                ? $"{Symbol(kind)} = {value} cannot be: F and χ² are not negative, and r is from −1 to 1. Check the statistic's name and its number."
            : null;
    }

    /// <summary>How many degrees of freedom are printed with it.</summary>
    internal static int Asked(PrintedTestKind kind) => kind switch { PrintedTestKind.Z => 0, PrintedTestKind.F => 2, _ => 1 };

    internal string Text(Language language)
    {
        var separator = language == Language.Bokmål ? "; " : ", ";
        var freedom = DegreesOfFreedom.IsEmpty ? string.Empty : "(" + string.Join(separator, DegreesOfFreedom.Select(text => PrintedSample.Text(text, language))) + ")";
        return Symbol(Kind) + freedom + " " + PrintedP.Sign(Comparison) + " " + PrintedSample.Text(Value, language);
    }

    private static string Symbol(PrintedTestKind kind) => kind switch
    {
        PrintedTestKind.Z => "z",
        PrintedTestKind.T => "t",
        PrintedTestKind.F => "F",
        PrintedTestKind.ChiSquare => "χ²",
        _ => "r",
    };

    /// <summary>The sizes, without sign, that print so; all beyond or within the number where a sign says so.</summary>
    private RoundingInterval Sizes(RoundingRule rounding)
    {
        var most = Kind == PrintedTestKind.R ? 1 : double.PositiveInfinity;
        var size = PrintedNumber.Of(Value, nameof(Value)).Range(rounding).ToInterval().Size();
        return Comparison switch
        {
            PrintedComparison.Less or PrintedComparison.AtMost => new(0, size.Middle),
            PrintedComparison.Greater or PrintedComparison.AtLeast => new(size.Middle, most),
            _ => size with { High = Math.Min(size.High, most) },
        };
    }

    private double[] Ends(int index, RoundingRule rounding)
    {
        if (index >= DegreesOfFreedom.Length)
        {
            return [double.NaN];
        }

        var number = PrintedNumber.Of(DegreesOfFreedom[index], nameof(DegreesOfFreedom));
        var range = number.Range(rounding);
        return number.Decimals == 0 ? [(double)number.Value] : [(double)range.Low, (double)range.High];
    }

    private double At(double size, double[] freedom) => Kind switch
    {
        PrintedTestKind.Z => PValue.FromZ(size),
        PrintedTestKind.T => PValue.FromT(size, freedom[0]),
        PrintedTestKind.F => PValue.FromF(size, freedom[0], freedom[1]),
        PrintedTestKind.ChiSquare => PValue.FromChiSquare(size, freedom[0]),
        _ => PValue.FromT(Math.Abs(size) >= 1 ? double.PositiveInfinity : size * Math.Sqrt(freedom[0] / ((1 - size) * (1 + size))), freedom[0]),
    };
}
