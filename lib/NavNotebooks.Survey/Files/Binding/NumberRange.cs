using System.Text.RegularExpressions;
using NavNotebooks.Survey.Files.Csv;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Numbers from one to another.</summary>
/// <param name="Low">The lower end, which belongs to it; negative infinity where there is none.</param>
/// <param name="High">The upper end; infinity where there is none.</param>
/// <param name="HasHigh">Whether the upper end belongs to it.</param>
internal readonly partial record struct NumberRange(double Low, double High, bool HasHigh)
{
    /// <summary>Whether a number lies in it.</summary>
    public bool Holds(double number) => number >= Low && (HasHigh ? number <= High : number < High);

    /// <summary>What <c>18-34</c>, <c>67+</c> and <c>&lt;18</c> mean; <see langword="null"/> for any other text.</summary>
    public static NumberRange? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var range = match.Groups["below"].Success ? new NumberRange(double.NegativeInfinity, Number(match, "below"), HasHigh: false)
            : match.Groups["from"].Success ? new NumberRange(Number(match, "from"), double.PositiveInfinity, HasHigh: true)
            : new NumberRange(Number(match, "low"), Number(match, "high"), HasHigh: true);
        return range.Low <= range.High ? range : null;
    }

    private static double Number(Match match, string group)
    {
        var text = match.Groups[group].Value;
        return CellNumber.Parse(text, text.Contains(',', StringComparison.Ordinal) ? DecimalMark.Comma : DecimalMark.Point);
    }

    [GeneratedRegex(@"^(?:<\s*(?<below>[0-9]+(?:[.,][0-9]+)?)|(?<from>[0-9]+(?:[.,][0-9]+)?)\s*\+|(?<low>[0-9]+(?:[.,][0-9]+)?)\s*[-–]\s*(?<high>[0-9]+(?:[.,][0-9]+)?))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
