using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Whether a printed mean or percentage can come of whole answers from so many respondents.</summary>
/// <remarks>
/// The granularity-related inconsistency of means (Brown and Heathers 2017, The GRIM Test, Social Psychological and Personality Science
/// 8, 363–369). A sum of whole numbers is whole: the mean of n answers to L items moves in steps of 1/(n·L), a percentage in steps of 100/n.
/// Assumes that every respondent counted answered every item, without weights. Computed in exact decimals, so that halfway cases are
/// decided by the rounding rule and not by binary fractions.
/// </remarks>
public sealed record Grim : IStatisticalResult
{
    private Grim(PrintedNumber printed, string text, int count)
    {
        Number = printed;
        Printed = text;
        Count = count;
    }

    /// <summary>The number as it was given.</summary>
    public string Printed { get; }

    /// <summary>Respondents it is said to rest on.</summary>
    public int Count { get; }

    /// <summary>Items that were averaged per respondent; 1 for a single question and for a percentage.</summary>
    public int Items { get; private init; } = 1;

    /// <summary>Whether it is a percentage rather than a mean.</summary>
    public bool IsPercentage { get; private init; }

    /// <summary>The rounding that was allowed for.</summary>
    public RoundingRule Rounding { get; private init; }

    /// <summary>Whether some whole sum (of a percentage: some whole number of respondents) prints so.</summary>
    public bool IsConsistent => FirstSum <= LastSum;

    /// <summary>The smallest sum or number of respondents that prints so, where there is one.</summary>
    public long FirstSum { get; private init; }

    /// <summary>The largest; below <see cref="FirstSum"/> where none prints so.</summary>
    public long LastSum { get; private init; }

    /// <summary>The possible value nearest below the printed one or equal to it, in its own unit.</summary>
    public double NearestBelow { get; private init; }

    /// <summary>The possible value nearest above the printed one or equal to it, in its own unit.</summary>
    public double NearestAbove { get; private init; }

    /// <summary>
    /// The share of all numbers with these decimals that no whole sum gives: max(0, 1 − n·L/10ᴰ), D the decimals printed (two more for a
    /// percentage). At 0 the test can find nothing; at 0.7 it finds seven in ten of arbitrary numbers.
    /// </summary>
    public double ChanceOfInconsistency { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    private PrintedNumber Number { get; }

    /// <summary>
    /// Tests a mean. Worked number: 3.45 of 20 respondents is possible (69/20), 3.47 is not: its neighbours are 3.45 and 3.50, and of all
    /// means with two decimals 0.8 are impossible.
    /// </summary>
    /// <param name="mean">The mean as printed, trailing zeros included.</param>
    /// <param name="count">Respondents, 1 or more.</param>
    /// <param name="items">Items averaged per respondent, 1 or more.</param>
    /// <param name="rounding">How the mean was rounded.</param>
    /// <exception cref="ArgumentException">The mean is no printed number, or a count is below 1.</exception>
    public static Grim OfMean(string mean, int count, int items = 1, RoundingRule rounding = RoundingRule.Either)
    {
        PrintedSample.RequireCount(count, 1, nameof(count));
        PrintedSample.RequireCount(items, 1, nameof(items));
        var number = PrintedNumber.Of(mean, nameof(mean));
        return Of(new Grim(number, mean, count) { Items = items, Rounding = rounding }, (long)count * items, number.Decimals);
    }

    /// <summary>
    /// Tests a percentage. Worked number: of 28 respondents 60.7 % is possible (17), 61 % too by rounding, 62 % is not: its neighbours are
    /// 60.7 and 64.3.
    /// </summary>
    /// <param name="percentage">The percentage as printed, without sign, from 0 to 100.</param>
    /// <param name="count">Respondents, 1 or more.</param>
    /// <param name="rounding">How the percentage was rounded.</param>
    /// <exception cref="ArgumentException">The percentage is no printed number from 0 to 100, or the count is below 1.</exception>
    public static Grim OfPercentage(string percentage, int count, RoundingRule rounding = RoundingRule.Either)
    {
        PrintedSample.RequireCount(count, 1, nameof(count));
        var number = PrintedNumber.Of(percentage, nameof(percentage));
        return number.Value is >= 0 and <= 100
            ? Of(new Grim(number, percentage, count) { IsPercentage = true, Rounding = rounding }, count, number.Decimals + 2)
            : throw new ArgumentException($"'percentage' is '{percentage}', which is not from 0 to 100. Give 61 per cent as \"61\".", nameof(percentage));
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var what = IsPercentage
            ? PrintedSample.Text(Printed, language) + "\u00a0%"
            : language.In("mean ", "gjennomsnitt ") + PrintedSample.Text(Printed, language);
        var of = language.In(" of n = ", " av n = ") + Count.ToString(CultureInfo.InvariantCulture)
            + (Items == 1 ? string.Empty : language.In(" and ", " og ") + Items.ToString(CultureInfo.InvariantCulture) + language.In(" items", " spørsmål"));
        var verdict = IsConsistent
            ? language.In(" is possible", " er mulig")
            : language.In(" is impossible; nearest are ", " er umulig; nærmest ligger ")
                + Neighbour(NearestBelow, language) + language.In(" and ", " og ") + Neighbour(NearestAbove, language);
        return "GRIM: " + what + of + verdict;
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static Grim Of(Grim test, long steps, int decimals)
    {
        var scale = test.IsPercentage ? 100m : 1m;
        var (first, last) = test.Number.Range(test.Rounding).Times(steps / scale).WholeNumbers();
        if (test.IsPercentage)
        {
            (first, last) = (Math.Max(first, 0), Math.Min(last, steps));
        }

        var at = test.Number.Value * steps / scale;
        return test with
        {
            FirstSum = first,
            LastSum = last,
            NearestBelow = (double)(Math.Floor(at) * scale / steps),
            NearestAbove = (double)(Math.Ceiling(at) * scale / steps),
            ChanceOfInconsistency = Math.Max(0, 1 - (steps / Math.Pow(10, decimals))),
        };
    }

    private string Neighbour(double value, Language language) => NumberText.Ungrouped(value, Math.Max(Number.Decimals, 1), language);
}
