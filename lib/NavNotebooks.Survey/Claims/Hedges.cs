using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>The one place where words become ranges.</summary>
/// <remarks>
/// The ranges are conventions of this project, chosen before any number was compared: narrow enough that a claim can fail, wide
/// enough that an honest writer would use the word. They rest on one idea: readers and writers of survey reports think in steps of
/// five and ten percentage points, so "about" reaches half a step of five, and "over" ends where the next ten would have been named.
/// </remarks>
public static class Hedges
{
    /// <summary>Every known hedge, by name.</summary>
    public static ImmutableSortedDictionary<string, Hedge> All { get; } = List().ToImmutableSortedDictionary(
        hedge => hedge.Name, hedge => hedge, StringComparer.Ordinal);

    private static readonly (double Percent, string Name)[] NamedFractions =
    [
        (10, "a_tenth"), (20, "a_fifth"), (25, "a_quarter"), (100.0 / 3, "a_third"), (50, "half"),
        (200.0 / 3, "two_thirds"), (75, "three_quarters"), (80, "four_fifths"),
    ];

    /// <summary>How far apart two shares may be and still be called about equal, in percentage points: 5.</summary>
    /// <remarks>One step of five. Sampling error is not used here: two small groups would be equal by being small.</remarks>
    public const double AboutEqualPoints = 5;

    /// <summary>How far apart two means may be and still be called about equal, in scale units: 0.25.</summary>
    /// <remarks>A quarter of the step between two answers, about 5 per cent of a five-point scale.</remarks>
    public const double AboutEqualScaleUnits = 0.25;

    /// <summary>How far from the midpoint a mean may be and still be near it, in scale units: 0.25.</summary>
    public const double NearMidpointScaleUnits = 0.25;

    /// <summary>The level at which the document calls a difference significant, where it does not say otherwise: 0.05 (note below table 3).</summary>
    public const double SignificanceLevel = 0.05;

    /// <summary>The range of a fraction told without a hedge ("a third"), in per cent.</summary>
    /// <param name="percent">The fraction as per cent, such as 33.3.</param>
    /// <returns>The range of the fraction's own word, or half a step of five either way where it has none.</returns>
    public static RoundingInterval Fraction(double percent)
    {
        var named = NamedFractions.FirstOrDefault(fraction => Math.Abs(fraction.Percent - percent) < 0.5).Name;
        return named is null ? All["about"].Around(percent, "percent") : All[named].Around(percent, "percent");
    }

    /// <summary>The range of "about a third": no narrower than that of the third alone.</summary>
    /// <param name="percent">The fraction as per cent, such as 33.3.</param>
    /// <returns>The range of the fraction's own word and half a step of five either way, together: 30 to 37 for a third, 45 to 55 for a half.</returns>
    public static RoundingInterval AboutFraction(double percent)
    {
        var (alone, about) = (Fraction(percent), All["about"].Around(percent, "percent"));
        return new(Math.Min(alone.Low, about.Low), Math.Max(alone.High, about.High));
    }

    /// <summary>The hedge of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public static Hedge Get(string name) => All.TryGetValue(name, out var hedge)
        ? hedge
        : throw new KeyNotFoundException(
            $"No hedge is named '{name}'. {NameHint.For(name, All.Keys)} Use one of the hedges in Hedges.All, or add the word there with its range and reason.");

    /// <summary>Every hedge with its range and reason, for readers; those that go with a number are shown around 50 per cent.</summary>
    public static Table ToTable() => new(
        "What words are taken to mean",
        ["Word", "Range in per cent", "Reason"],
        [.. All.Values.Select(hedge => ImmutableArray.Create(
            hedge.Name.Replace('_', ' '), hedge.Around(50, "percent").ToText(1) + (hedge.StandsAlone ? string.Empty : " around 50"), hedge.Reason))],
        ["Round brackets leave the end out.", "Two shares are about equal within 5 percentage points, two means within a quarter of a scale step."]);

    private static IEnumerable<Hedge> List() => [.. WithNumber(), .. Fractions(), .. Quantifiers()];

    private static Hedge[] WithNumber() =>
    [
        new("about", 2.5, 2.5, "half a step of five either way"),
        new("around", 2.5, 2.5, "as about"),
        new("nearly", 5, 0, "up to a step of five short of the number, which it does not reach") { HighOpen = true },
        new("just_under", 5, 0, "as nearly") { HighOpen = true },
        new("just_over", 0, 5, "past the number by at most a step of five") { LowOpen = true },
        new("barely", 2.5, 2.5, "at the number, give or take half a step: the word judges, it does not measure"),
        new("over", 0, 10, "past the number; beyond the next ten a writer would have named that ten") { LowOpen = true },
        new("well_over", -2.5, 20, "past the number by more than rounding could explain; two steps of ten at most") { LowOpen = true },
        new("under", 10, 0, "short of the number, by at most a step of ten") { HighOpen = true },
        new("at_least", 0, double.PositiveInfinity, "the number or more"),
        new("at_most", double.PositiveInfinity, 0, "the number or less"),
    ];

    private static Hedge[] Fractions() =>
    [
        Alone("a_tenth", 7.5, 12.5, "10 per cent, half a step of five either way"),
        Alone("a_fifth", 17.5, 22.5, "20 per cent, half a step of five either way"),
        Alone("a_quarter", 22.5, 27.5, "25 per cent, half a step of five either way"),
        Alone("a_third", 30, 37, "33.3 per cent: short of it no one would round up from below 30, and above 37 'four in ten' is nearer"),
        Alone("half", 45, 55, "50 per cent, a step of five either way: the commonest fraction is used most loosely"),
        Alone("two_thirds", 63, 70, "66.7 per cent, the mirror of a third"),
        Alone("three_quarters", 72.5, 77.5, "75 per cent, half a step of five either way"),
        Alone("four_fifths", 77.5, 82.5, "80 per cent, half a step of five either way"),
    ];

    private static Hedge[] Quantifiers() =>
    [
        Alone("majority", 50, 100, "more than half") with { LowOpen = true },
        Alone("clear_majority", 60, 100, "a majority that sampling error of the report's groups would not turn"),
        Alone("minority", 0, 50, "less than half") with { HighOpen = true },
        Alone("most", 50, 100, "as majority") with { LowOpen = true },
        Alone("nearly_all", 90, 100, "at most one in ten left out"),
        Alone("all", 100, 100, "everyone"),
        Alone("many", 30, 100, "enough for a reader to notice: about three in ten or more"),
        Alone("few", 0, 20, "at most one in five"),
        Alone("very_few", 0, 10, "at most one in ten"),
        Alone("none", 0, 0, "no one"),
    ];

    private static Hedge Alone(string name, double low, double high, string reason) => new(name, low, high, reason) { StandsAlone = true };
}
