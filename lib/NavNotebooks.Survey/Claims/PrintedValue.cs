using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>What the document printed: a number as a string, a hedge, a sign, a mark of significance. Only the checker reads it.</summary>
public sealed record PrintedValue
{
    /// <summary>The number with the decimals printed ("35.19", "16.10"); <see langword="null"/> where the statement is verbal.</summary>
    public string? Value { get; init; }

    /// <summary>The upper end where a range is printed ("41 to 45"); <see langword="null"/> otherwise.</summary>
    public string? To { get; init; }

    /// <summary>Unit as the registry names it, such as <c>percent</c> or <c>persons</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>A name from <see cref="Hedges"/>, or <see langword="null"/>.</summary>
    public string? Hedge { get; init; }

    /// <summary>The printed sign. Default: equal.</summary>
    public PrintedComparison Comparison { get; init; }

    /// <summary>Whether a difference is marked significant; <see langword="null"/> where nothing is said.</summary>
    public bool? Significant { get; init; }

    /// <summary>Degrees of freedom printed with F, between and within groups; empty otherwise.</summary>
    public ImmutableArray<int> DegreesOfFreedom { get; init; } = [];

    /// <summary>The printed number in its unit, a fraction as per cent; <see langword="null"/> where there is none.</summary>
    public decimal? Number => Parse(Value) is { } number ? InUnit(number) : null;

    /// <summary>Decimals printed, trailing zeros included; 0 where there is no number, and for a fraction.</summary>
    public int Decimals => Parse(Value)?.Decimals ?? 0;

    /// <summary>Whether there is anything to compare an estimate with: a number, or a hedge that stands alone.</summary>
    public bool IsComparable => Value is not null || (Hedge is not null && Hedges.Get(Hedge).StandsAlone);

    /// <summary>Every number that could have been printed so, in the printed unit; everything where nothing is printed.</summary>
    public RoundingInterval Interval
    {
        get
        {
            if (Hedge is "about" or "around" && To is null && Unit == "percent" && Parse(Value) is { IsFraction: true } fraction)
            {
                return Hedges.AboutFraction((double)InUnit(fraction));
            }

            if (Hedge is not null)
            {
                var (low, high) = ((double)(Number ?? 0), (double)(InUnitOrNull(To) ?? Number ?? 0));
                return new(Hedged(low).Low, Hedged(high).High, Hedged(low).LowOpen, Hedged(high).HighOpen);
            }

            return Value is null ? RoundingInterval.Everything
                : To is not null ? new(Rounded(Value).Low, Rounded(To).High)
                : Comparison == PrintedComparison.Equal ? Rounded(Value)
                : Beyond((double)Number!.Value);
        }
    }

    /// <summary>Sign, hedge, number and unit on one line: "about 40 %", "p &lt; 0.001", "not significant".</summary>
    public override string ToString()
    {
        var mark = Significant switch { true => "significant", false => "not significant", null => null };
        var number = Value is null ? null : (Unit == "p" ? "p " : string.Empty) + Sign() + Value + (To is null ? string.Empty : " to " + To) + UnitText();
        var parts = new[] { Hedge?.Replace('_', ' '), number, mark }.Where(part => !string.IsNullOrEmpty(part));
        var text = string.Join(' ', parts);
        return text.Length == 0 ? "–" : text;
    }

    private static PrintedNumber? Parse(string? text) => text is null ? null : PrintedNumber.TryParse(text)
        ?? throw new FormatException($"'{text}' is not a printed number. Write it with a decimal point, or as a fraction such as 1/3.");

    private decimal InUnit(PrintedNumber number) => number.IsFraction && Unit == "percent" ? number.Value * 100 : number.Value;

    private decimal? InUnitOrNull(string? text) => Parse(text) is { } number ? InUnit(number) : null;

    private RoundingInterval Hedged(double value) => Hedges.Get(Hedge!).Around(value, Unit);

    private RoundingInterval Rounded(string text)
    {
        var printed = Parse(text)!.Value;
        var number = InUnit(printed);
        return printed.IsFraction ? Hedges.Fraction((double)number)
            : printed.Decimals > 0 || PrintedUnits.AreRounded(Unit) ? RoundingInterval.OfDecimals(number, printed.Decimals)
            : RoundingInterval.Exactly((double)number);
    }

    private RoundingInterval Beyond(double limit) => Comparison switch
    {
        PrintedComparison.Less => new(double.NegativeInfinity, limit, HighOpen: true),
        PrintedComparison.AtMost => new(double.NegativeInfinity, limit),
        PrintedComparison.Greater => new(limit, double.PositiveInfinity, LowOpen: true),
        _ => new(limit, double.PositiveInfinity),
    };

    private string Sign() => Comparison switch
    {
        PrintedComparison.Less => "< ",
        PrintedComparison.Greater => "> ",
        PrintedComparison.AtMost => "≤ ",
        PrintedComparison.AtLeast => "≥ ",
        _ => Unit == "p" ? "= " : string.Empty,
    };

    private string UnitText() => Unit switch
    {
        null or "p" or "f" => string.Empty,
        "percent" when Value!.Contains('/', StringComparison.Ordinal) => string.Empty,
        "percent" => " %",
        _ => " " + Unit.Replace('_', ' '),
    };
}
