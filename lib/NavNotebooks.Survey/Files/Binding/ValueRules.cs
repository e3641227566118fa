using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What values of one column become by the mapping: a single value goes before a label or text. Ranges are asked for by themselves, after what is missing.</summary>
internal sealed class ValueRules
{
    private readonly Dictionary<double, double> ofNumbers = [];
    private readonly Dictionary<string, double> ofTexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(NumberRange Range, double Code)> ofRanges = [];

    /// <summary>Rules whose results the dictionary knows; the others are told to <paramref name="unknown"/> and left out.</summary>
    /// <param name="rules">As the mapping gives them.</param>
    /// <param name="answers">What the variable can hold.</param>
    /// <param name="unknown">Hears of a rule whose result is no answer and no reason.</param>
    public ValueRules(ImmutableArray<ValueMapping> rules, AnswerText answers, Action<ValueMapping> unknown)
    {
        foreach (var rule in rules)
        {
            if ((rule.Into is null ? double.NaN : answers.CodeOf(rule.Into)) is not { } code)
            {
                unknown(rule);
                continue;
            }

            if (rule.From.Length == 0)
            {
                OfEmpty = code;
                continue;
            }

            if (NumberOf(rule.From) is { } number)
            {
                ofNumbers.TryAdd(number, code);
            }

            if (NumberRange.Parse(rule.From) is { } range)
            {
                ofRanges.Add((range, code));
            }

            ofTexts.TryAdd(AnswerText.Tidy(rule.From), code);
        }
    }

    /// <summary>Whether there is no rule.</summary>
    public bool IsEmpty => ofTexts.Count == 0 && OfEmpty is null;

    /// <summary>What an empty cell or system missing becomes; <see langword="null"/> where no rule names it.</summary>
    public double? OfEmpty { get; }

    /// <summary>What a number becomes; <see langword="null"/> where no rule names it or its label.</summary>
    /// <param name="value">The number, or tagged missing.</param>
    /// <param name="label">Its label in the file; <see langword="null"/> for none.</param>
    public double? Of(double value, string? label)
    {
        return ofNumbers.TryGetValue(value, out var code)
            || (TaggedMissing.LetterOf(value) is { } letter && ofTexts.TryGetValue("." + letter, out code))
            || (label is not null && ofTexts.TryGetValue(label, out code))
            ? code
            : null;
    }

    /// <summary>What a text becomes; <see langword="null"/> where no rule names it or its label.</summary>
    /// <param name="text">The text, tidied.</param>
    /// <param name="label">Its label in the file; <see langword="null"/> for none.</param>
    public double? Of(string text, string? label)
    {
        return ofTexts.TryGetValue(text, out var code)
            || (label is not null && ofTexts.TryGetValue(label, out code))
            || (NumberOf(text) is { } number && ofNumbers.TryGetValue(number, out code))
            ? code
            : null;
    }

    /// <summary>What the first range that holds a number makes of it; <see langword="null"/> where none does.</summary>
    public double? InRange(double number)
    {
        foreach (var (range, code) in ofRanges)
        {
            if (range.Holds(number))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>The number that a text is, with either decimal mark; <see langword="null"/> for none.</summary>
    public static double? NumberOf(string text)
    {
        var number = CellNumber.Parse(text, text.Contains(',', StringComparison.Ordinal) ? DecimalMark.Comma : DecimalMark.Point);
        return double.IsNaN(number) ? null : number;
    }
}
