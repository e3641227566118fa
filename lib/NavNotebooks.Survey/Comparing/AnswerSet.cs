using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>The answers that a share counts. It is resolved against the scale of each wave, because scales belong to waves.</summary>
/// <param name="Selection">How the codes are picked.</param>
/// <param name="Listed">The codes, where <paramref name="Selection"/> is <see cref="AnswerSelection.Codes"/>; otherwise empty.</param>
public sealed record AnswerSet(AnswerSelection Selection, ImmutableArray<int> Listed)
{
    /// <summary>The codes on a scale, ascending.</summary>
    /// <exception cref="ArgumentException">The scale has no such answers: fewer than four points, no midpoint, or an unknown code.</exception>
    public ImmutableArray<int> On(Scale scale)
    {
        var codes = scale.Points.Select(point => point.Code).Order().ToImmutableArray();
        return Selection switch
        {
            AnswerSelection.TopTwo => codes.Length >= 4 ? codes[^2..] : throw TooShort(scale, "top two"),
            AnswerSelection.BottomTwo => codes.Length >= 4 ? codes[..2] : throw TooShort(scale, "bottom two"),
            AnswerSelection.Middle => scale.Midpoint is { } middle
                ? [middle]
                : throw new ArgumentException($"The scale '{scale.Id}' has no midpoint. List the codes with Answers.Codes(…)."),
            _ => Listed.All(code => codes.Contains(code))
                ? Listed
                : throw new ArgumentException(
                    $"The scale '{scale.Id}' has no code {Codes(Listed.Where(code => !codes.Contains(code)))}. Its codes are {Codes(codes)}."),
        };
    }

    /// <summary>The set in words, as a heading: "very large degree or fairly large degree".</summary>
    public string In(Scale scale, Language language)
    {
        var codes = On(scale);
        var labels = scale.Points.Where(point => codes.Contains(point.Code)).Select(point => point.Label.In(language));
        return string.Join(language == Language.Bokmål ? " eller " : " or ", labels);
    }

    /// <summary>Two sets are equal when they pick in the same way and list the same codes.</summary>
    public bool Equals(AnswerSet? other) =>
        other is not null && Selection == other.Selection && Listed.AsSpan().SequenceEqual(other.Listed.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Selection, Listed.Length);

    private static ArgumentException TooShort(Scale scale, string selection) =>
        new($"The scale '{scale.Id}' has {Codes([scale.Points.Length])} points, too few for the {selection}. List the codes with Answers.Codes(…).");

    private static string Codes(IEnumerable<int> codes) =>
        string.Join(", ", codes.Select(code => code.ToString(CultureInfo.InvariantCulture)));
}
