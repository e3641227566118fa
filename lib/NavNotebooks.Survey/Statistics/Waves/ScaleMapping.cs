using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>How answers on one scale are read on another, said by the caller: nothing is mapped unasked.</summary>
/// <remarks>
/// A mapping makes numbers comparable, not questions: other wording or another count of points moves answers by itself. The change
/// carries the mapping in its reading. Equal when scales and codes are equal.
/// </remarks>
public sealed record ScaleMapping
{
    private readonly ImmutableDictionary<int, double> codes;

    private ScaleMapping(ScaleRange from, ScaleRange to, ImmutableDictionary<int, double> codes) => (From, To, this.codes) = (from, to, codes);

    /// <summary>The scale that the wave was asked on.</summary>
    public ScaleRange From { get; }

    /// <summary>The scale that it is read on.</summary>
    public ScaleRange To { get; }

    /// <summary>Whether the result is a share of answers, not a mean.</summary>
    public bool IsShare { get; private init; }

    /// <summary>Whether the mapping is a straight line, so that means and deviations can be mapped without the rows.</summary>
    public bool IsLinear { get; private init; }

    /// <summary>(x − lowest)/(highest − lowest): from 0 at the lowest code to 1 at the highest. Worked number: 4 on 1–5 is 0.75.</summary>
    /// <param name="from">The scale that the wave was asked on.</param>
    public static ScaleMapping ToUnit(ScaleRange from)
    {
        var width = (double)from.Highest - from.Lowest;
        return new ScaleMapping(from, new ScaleRange(0, 1), Each(from, code => (code - from.Lowest) / width)) { IsLinear = true };
    }

    /// <summary>The share of some answers: 1 where the answer is among them, 0 elsewhere. Worked number: 1, 4, 5, 2 with 4 and 5 counted give 0.5.</summary>
    /// <param name="from">The scale that the wave was asked on.</param>
    /// <param name="counted">The codes counted, such as 4 and 5.</param>
    /// <exception cref="ArgumentException">A code is not on the scale, or none is given.</exception>
    public static ScaleMapping ToShare(ScaleRange from, params ReadOnlySpan<int> counted)
    {
        if (counted.IsEmpty)
        {
            throw new ArgumentException("No answers are counted. Give the codes that make up the share.", nameof(counted));
        }

        int[] wanted = [.. counted];
        foreach (var code in wanted)
        {
            RequireOn(from, code, nameof(counted));
        }

        return new ScaleMapping(from, new ScaleRange(0, 1), Each(from, code => wanted.Contains(code) ? 1 : 0)) { IsShare = true };
    }

    /// <summary>Codes to codes. Every code of the scale is given one. Worked number: 1, 2, 3, 4 as 1, 2, 4, 5 have mean 3.</summary>
    /// <param name="from">The scale that the wave was asked on.</param>
    /// <param name="to">The scale that it is read on.</param>
    /// <param name="codes">Each code with the code it becomes.</param>
    /// <exception cref="ArgumentException">A code is left out, given twice or not on its scale.</exception>
    public static ScaleMapping OfCodes(ScaleRange from, ScaleRange to, params ReadOnlySpan<(int From, int To)> codes)
    {
        var map = ImmutableDictionary.CreateBuilder<int, double>();
        foreach (var (code, becomes) in codes)
        {
            RequireOn(from, code, nameof(codes));
            RequireOn(to, becomes, nameof(codes));
            if (!map.TryAdd(code, becomes))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The code {code} is mapped twice. Give each code of {from} one code of {to}."), nameof(codes));
            }
        }

        for (var code = from.Lowest; code <= from.Highest; code++)
        {
            if (!map.ContainsKey(code))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The code {code} is not mapped. Give each code of {from} one code of {to}; leave its answers out first if it has none."), nameof(codes));
            }
        }

        return new ScaleMapping(from, to, map.ToImmutable());
    }

    /// <summary>Answers as they are read.</summary>
    /// <param name="values">Answers on the scale asked, whole codes unless the mapping is linear.</param>
    /// <exception cref="ArgumentException">An answer is not on the scale.</exception>
    public double[] Of(ReadOnlySpan<double> values)
    {
        From.Require(values, nameof(values));
        var mapped = new double[values.Length];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = IsLinear ? (values[i] - From.Lowest) / Width
                : codes.TryGetValue((int)values[i], out var code) && values[i] == (int)values[i] ? code
                : throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The answer at position {i} is between two codes of {From}. Only ScaleMapping.ToUnit can map averages."),
                    nameof(values));
        }

        return mapped;
    }

    /// <summary>A printed mean and deviation as they are read; for a straight line only.</summary>
    /// <param name="group">n, mean and deviation on the scale asked.</param>
    /// <exception cref="InvalidOperationException">The mapping needs the answers one by one.</exception>
    /// <exception cref="ArgumentException">The mean is not on the scale.</exception>
    public GroupSummary Of(GroupSummary group)
    {
        if (!IsLinear)
        {
            throw new InvalidOperationException($"A mean and its deviation do not tell which answers they came from, so {Description(Language.English)} cannot be applied to them. Give the answers, give the share itself, or use ScaleMapping.ToUnit.");
        }

        return new GroupSummary(group.Count, (group.Mean - From.Lowest) / Width, group.StandardDeviation / Width);
    }

    /// <summary>"1–5 rescaled to 0–1", "answers 4, 5 of 1–5 counted", "1–4 recoded 1→1, 2→2, 3→4, 4→5".</summary>
    public string Description(Language language)
    {
        if (IsLinear)
        {
            return From + language.In(" rescaled to 0–1", " omregnet til 0–1");
        }

        return IsShare
            ? language.In("answers ", "svar ") + Listed(code => codes[code] > 0 ? Text(code) : null) + language.In(" of ", " av ") + From + language.In(" counted", " talt")
            : From + language.In(" recoded ", " omkodet ") + Listed(code => Text(code) + "→" + Text((int)codes[code]));
    }

    /// <inheritdoc/>
    public bool Equals(ScaleMapping? other) => other is not null
        && (From, To, IsShare, IsLinear) == (other.From, other.To, other.IsShare, other.IsLinear)
        && codes.All(pair => other.codes[pair.Key] == pair.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, IsShare, IsLinear);

    /// <summary>The description in English.</summary>
    public override string ToString() => Description(Language.English);

    private double Width => (double)From.Highest - From.Lowest;

    private string Listed(Func<int, string?> text) =>
        string.Join(", ", Enumerable.Range(From.Lowest, From.Highest - From.Lowest + 1).Select(text).Where(piece => piece is not null));

    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);

    private static ImmutableDictionary<int, double> Each(ScaleRange scale, Func<int, double> code) =>
        Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).ToImmutableDictionary(number => number, code);

    private static void RequireOn(ScaleRange scale, int code, string name)
    {
        if (!scale.Contains(code))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The code {code} is not on the scale {scale}. Give codes of the scale."), name);
        }
    }
}
