using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Hands printed shares over as data: all there is of a wave that is known only from print, and what charts draw as printed.</summary>
/// <remarks>The estimating side gets shares, groups and n from here; it never sees a claim.</remarks>
public static class PrintedShares
{
    /// <summary>
    /// Every share that the registry prints of a survey wave, each once: the first place that prints it by itself, else the first that says one
    /// number of several. A range over several ("50 to 59 per cent of the three") is the share of none of them, and is left out. Where the first
    /// place has a word ("over 70") and a later one the number that it stands for (71), the number is taken.
    /// </summary>
    public static ImmutableArray<PrintedShare> Of(ClaimRegistry registry, SurveyDefinition definition)
    {
        var shares = new List<PrintedShare>();
        foreach (var claim in registry.Claims.OrderBy(IsOfSeveral))
        {
            if (claim is not { Asks: { Relation: ClaimRelation.EqualTo } asks, Printed: { IsComparable: true, Unit: "percent" } }
                || (IsOfSeveral(claim) && claim.Printed.To is not null))
            {
                continue;
            }

            foreach (var quantity in asks.Quantities.Where(quantity => IsShareOf(quantity, definition)))
            {
                var place = shares.FindIndex(share => Same(share, quantity));
                if (place < 0)
                {
                    shares.Add(Share(registry, claim, quantity));
                }
                else if (TellsTheNumberOf(registry[shares[place].Source], claim))
                {
                    var number = Share(registry, claim, quantity);
                    shares[place] = number with { Valid = number.Valid ?? shares[place].Valid };
                }
            }
        }

        return [.. shares];
    }

    /// <summary>The n printed with the number, else the n printed for the same question and group; <see langword="null"/> where neither is.</summary>
    internal static int? Valid(ClaimRegistry registry, Claim claim, Quantity quantity)
    {
        if (PrintedCount.Of(claim.Base) is { } n)
        {
            return n;
        }

        var count = registry.Claims.FirstOrDefault(other =>
            other.Asks is { Relation: ClaimRelation.EqualTo, Quantities: [{ Statistic: QuantityStatistic.ValidCount } counted] }
            && counted.Survey == quantity.Survey && counted.Wave == quantity.Wave && counted.Variable == quantity.Variable
            && counted.Where.Equals(quantity.Where)
            && other.Printed is { Comparison: PrintedComparison.Equal, Hedge: null, Number: not null });
        return (int?)count?.Printed.Number;
    }

    private static bool IsOfSeveral(Claim claim) => claim.Asks is { Quantities.Length: > 1 };

    // "Over 70" and then 71. Not "about 75" and then 75: whoever drops a word does not know more.
    private static bool TellsTheNumberOf(Claim word, Claim claim) =>
        !IsOfSeveral(claim)
        && word.Printed is { Hedge: not null, Interval: var range }
        && claim.Printed is { Hedge: null, Comparison: PrintedComparison.Equal, To: null, Number: { } number }
        && number != word.Printed.Number
        && range.Low <= (double)number && (double)number <= range.High;

    private static bool IsShareOf(Quantity quantity, SurveyDefinition definition) =>
        quantity is { Statistic: QuantityStatistic.Share, Answers: { } answers, PairedBy: null }
        && quantity.Survey == definition.Survey
        && quantity.Wave == definition.Wave
        && answers.Listed.All(code => code >= 0);

    private static bool Same(PrintedShare share, Quantity quantity) =>
        share.Variable == quantity.Variable && share.Answers == quantity.Answers && share.Filter.Equals(quantity.Where);

    private static PrintedShare Share(ClaimRegistry registry, Claim claim, Quantity quantity)
    {
        var range = claim.Printed.Interval;
        return new PrintedShare(
            quantity.Variable!,
            quantity.Answers!,
            quantity.Where,
            claim.Printed.ToString(),
            new Interval(Math.Clamp(range.Low / 100, 0, 1), Math.Clamp(range.High / 100, 0, 1), level: 1),
            Valid(registry, claim, quantity),
            claim.Id);
    }
}
