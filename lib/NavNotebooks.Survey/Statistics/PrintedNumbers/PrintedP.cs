using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A p-value as printed: "= .019", "&lt; .001", or "ns", which is also the default value.</summary>
public readonly record struct PrintedP
{
    private readonly string? value;

    private PrintedP(string value, PrintedComparison comparison)
    {
        this.value = value;
        Comparison = comparison;
    }

    /// <summary>The number as printed; "ns" where only "not significant" is said.</summary>
    public string Value => value ?? NotSignificant;

    /// <summary>The sign before it.</summary>
    public PrintedComparison Comparison { get; }

    /// <summary>Whether only "not significant" is printed.</summary>
    public bool IsNotSignificant => Value == NotSignificant;

    /// <summary>"Not significant", without a number: above the significance level.</summary>
    public const string NotSignificant = "ns";

    /// <summary>Reads a p-value: ".019", "= .019", "p &lt; .001", "p = 0,02", "ns", "n.s.".</summary>
    /// <param name="text">What is printed.</param>
    /// <exception cref="ArgumentException">It is no p-value from 0 to 1.</exception>
    public static PrintedP Read(string text) => TryRead(text) ?? throw new ArgumentException(
        $"'{text}' is no p-value from 0 to 1. Give it as \"= .019\", \"< .001\" or \"ns\".",
        nameof(text));

    /// <summary>"p = .019", "not significant".</summary>
    public override string ToString() => Text(Language.English);

    /// <summary>As <see cref="Read"/>; <see langword="null"/> where it is no p-value.</summary>
    internal static PrintedP? TryRead(string text)
    {
        var rest = text.Trim().TrimStart('p', 'P').Trim();
        if (rest is "ns" or "n.s." or "NS" or "n.s" or "ns.")
        {
            return new(NotSignificant, PrintedComparison.Greater);
        }

        var comparison = rest.Length == 0 ? PrintedComparison.Equal : SignOf(rest[0]);
        var value = rest.TrimStart('=', '<', '>', '≤', '≥').Trim();
        return PrintedNumber.TryOf(value)?.Value is >= 0 and <= 1 ? new(value, comparison) : null;
    }

    internal static PrintedComparison SignOf(char sign) => sign switch
    {
        '<' => PrintedComparison.Less,
        '>' => PrintedComparison.Greater,
        '≤' => PrintedComparison.AtMost,
        '≥' => PrintedComparison.AtLeast,
        _ => PrintedComparison.Equal,
    };

    internal static string Sign(PrintedComparison comparison) => comparison switch
    {
        PrintedComparison.Less => "<",
        PrintedComparison.Greater => ">",
        PrintedComparison.AtMost => "≤",
        PrintedComparison.AtLeast => "≥",
        _ => "=",
    };

    internal string Text(Language language) => IsNotSignificant
        ? language.In("not significant", "ikke signifikant")
        : "p " + Sign(Comparison) + " " + PrintedSample.Text(Value, language);

    /// <summary>Every p that prints so. A threshold is not rounded, and belongs to either side of itself.</summary>
    internal RoundingInterval Range(RoundingRule rounding, double significance)
    {
        if (IsNotSignificant)
        {
            return new(significance, 1);
        }

        var number = PrintedNumber.Of(Value, nameof(Value));
        return Comparison switch
        {
            PrintedComparison.Less or PrintedComparison.AtMost => new(0, (double)number.Value),
            PrintedComparison.Greater or PrintedComparison.AtLeast => new((double)number.Value, 1),
            _ => number.Range(rounding).ToInterval(),
        };
    }

    /// <summary>Whether the printed p calls the result significant.</summary>
    internal bool IsSignificant(double significance)
    {
        if (IsNotSignificant)
        {
            return false;
        }

        var value = (double)PrintedNumber.Of(Value, nameof(Value)).Value;
        return Comparison is not (PrintedComparison.Greater or PrintedComparison.AtLeast) && value <= significance;
    }

    /// <summary>Whether the printed p says on which side of the level it lies: "p &lt; .10" does not.</summary>
    internal bool Decides(double significance)
    {
        if (IsNotSignificant)
        {
            return true;
        }

        var value = (double)PrintedNumber.Of(Value, nameof(Value)).Value;
        return Comparison switch
        {
            PrintedComparison.Less or PrintedComparison.AtMost => value <= significance,
            PrintedComparison.Greater or PrintedComparison.AtLeast => value >= significance,
            _ => true,
        };
    }
}
