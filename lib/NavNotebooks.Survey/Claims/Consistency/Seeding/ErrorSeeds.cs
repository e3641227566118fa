using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>Every error that can be put into one page: the places are those where something else on the page repeats or bounds the number.</summary>
/// <param name="page">The page.</param>
/// <param name="random">Chooses digits and sizes.</param>
internal sealed class ErrorSeeds(ReportPage page, DeterministicRandom random)
{
    private const int LeastUnits = 3;

    private readonly ImmutableArray<Claim> shares = [.. page.Claims.Where(claim => claim is { Section: "9.1", Asks: { Relation: ClaimRelation.EqualTo, Quantities: [{ Statistic: QuantityStatistic.Share }] } })];
    private readonly ImmutableArray<Claim> means = [.. page.Claims.Where(claim => claim.Asks is { Relation: ClaimRelation.EqualTo, Quantities: [{ Statistic: QuantityStatistic.Mean }] })];
    private readonly ImmutableArray<Claim> counts = [.. page.Claims.Where(claim => claim.Asks is { Relation: ClaimRelation.EqualTo, Quantities: [{ Statistic: QuantityStatistic.ValidCount }] })];

    /// <summary>All of them, in the order of the page.</summary>
    public IEnumerable<ErrorSeed> All() => [.. Numbers(), .. Groups(), .. Counts(), .. Words(), .. CaptionSeeds.Of(page)];

    private IEnumerable<ErrorSeed> Numbers()
    {
        foreach (var claim in shares.Where(IsRepeated))
        {
            var value = int.Parse(claim.Printed.Value!, CultureInfo.InvariantCulture);
            yield return Reprint(SeededErrorKind.WrongDigit, claim, OtherDigit(value));
            if (value >= 10 && Math.Abs((value / 10) - (value % 10)) >= 1 && Swapped(value) is var swapped && Math.Abs(swapped - value) >= LeastUnits)
            {
                yield return Reprint(SeededErrorKind.SwappedDigits, claim, swapped);
            }

            if (claim.Asks!.Quantities[0] is { Answers.Selection: AnswerSelection.TopTwo, Where.Conditions.IsEmpty: true })
            {
                yield return Reprint(SeededErrorKind.ShiftedSum, claim, value + (value > 50 ? -1 : 1) * (4 + Next(7)));
            }
        }

        foreach (var claim in means.Where(claim => claim.Asks!.Quantities[0].Where.Conditions.IsEmpty))
        {
            var value = decimal.Parse(claim.Printed.Value!, CultureInfo.InvariantCulture);
            var moved = value + ((value > 3 ? -1 : 1) * (0.3m + (0.01m * Next(50))));
            yield return Changed(SeededErrorKind.WrongMean, claim, claim.Printed with { Value = moved.ToString("F2", CultureInfo.InvariantCulture) });
        }
    }

    private IEnumerable<ErrorSeed> Groups()
    {
        var grouped = shares.Where(claim => !claim.Asks!.Quantities[0].Where.Conditions.IsEmpty).ToArray();
        if (grouped.Length >= 2 && Math.Abs(grouped[0].Printed.Number!.Value - grouped[1].Printed.Number!.Value) >= LeastUnits)
        {
            yield return new(
                SeededErrorKind.SwappedGroups,
                [grouped[0] with { Printed = grouped[1].Printed }, grouped[1] with { Printed = grouped[0].Printed }],
                $"{grouped[0].Printed} and {grouped[1].Printed} exchanged");
        }

        var total = shares.FirstOrDefault(claim => claim.Asks!.Quantities[0] is { Where.Conditions.IsEmpty: true } quantity && grouped.Length > 0 && quantity.Answers!.Equals(grouped[0].Asks!.Quantities[0].Answers));
        if (total is not null && grouped.Length >= 2)
        {
            var beyond = grouped.Max(claim => claim.Printed.Number!.Value) + 2 + Next(10);
            if (beyond <= 100)
            {
                yield return Changed(SeededErrorKind.WrongTotal, total, total.Printed with { Value = beyond.ToString(CultureInfo.InvariantCulture) });
            }
        }
    }

    private IEnumerable<ErrorSeed> Counts()
    {
        foreach (var claim in counts)
        {
            var n = int.Parse(claim.Printed.Value!, CultureInfo.InvariantCulture);
            yield return Changed(SeededErrorKind.WrongCount, claim, claim.Printed with { Value = OtherCount(n).ToString(CultureInfo.InvariantCulture) });
            yield return Changed(SeededErrorKind.CountAboveGroup, claim, claim.Printed with { Value = (10 * n).ToString(CultureInfo.InvariantCulture) });
        }

        foreach (var claim in shares.Where(claim => int.Parse(claim.Base!, CultureInfo.InvariantCulture) is > 5 and < 90))
        {
            var n = int.Parse(claim.Base!, CultureInfo.InvariantCulture);
            var impossible = Enumerable.Range(1, 98).Where(percent => Math.Ceiling((percent - 0.5) * n / 100) > Math.Floor((percent + 0.5) * n / 100)).ToArray();
            if (impossible.Length > 0)
            {
                yield return Changed(SeededErrorKind.ImpossibleShare, claim, claim.Printed with { Value = impossible[Next(impossible.Length)].ToString(CultureInfo.InvariantCulture) });
            }
        }
    }

    private IEnumerable<ErrorSeed> Words()
    {
        foreach (var claim in page.Claims.Where(claim => claim.Asks is not null))
        {
            foreach (var seed in Word(claim))
            {
                yield return seed;
            }
        }
    }

    private IEnumerable<ErrorSeed> Word(Claim claim)
    {
        var question = claim.Asks!;
        switch (question.Relation)
        {
            case ClaimRelation.EqualTo when claim.Printed.Hedge == "about":
                var moved = (int)claim.Printed.Number!.Value + ((claim.Printed.Number > 50 ? -1 : 1) * (10 + (5 * Next(4))));
                yield return Changed(SeededErrorKind.WrongHedged, claim, claim.Printed with { Value = moved.ToString(CultureInfo.InvariantCulture) });
                break;
            case ClaimRelation.Majority or ClaimRelation.Minority:
                yield return Asked(SeededErrorKind.WrongMajority, claim, question with { Relation = question.Relation == ClaimRelation.Majority ? ClaimRelation.Minority : ClaimRelation.Majority });
                break;
            case ClaimRelation.Greater or ClaimRelation.SignificantlyGreater when claim.Printed.Unit is null:
                yield return Asked(SeededErrorKind.FlippedDirection, claim, question with { Quantities = [question.Quantities[1], question.Quantities[0]] });
                break;
            case ClaimRelation.DiffersBy:
                var points = (int)claim.Printed.Number!.Value + 4 + Next(10);
                yield return Changed(SeededErrorKind.WrongDifference, claim, claim.Printed with { Value = points.ToString(CultureInfo.InvariantCulture) });
                break;
        }

        if (question.Quantities.Length == 2 && claim.Printed is { Unit: "p", Comparison: PrintedComparison.Equal })
        {
            var other = claim.Printed.Number <= 0.05m ? 200 + Next(700) : 1 + Next(20);
            yield return Changed(SeededErrorKind.WrongP, claim, claim.Printed with { Value = (other / 1000m).ToString("F3", CultureInfo.InvariantCulture) });
        }
        else if (claim.Printed.Significant is { } mark && claim.Section == "9.1")
        {
            var relation = mark ? ClaimRelation.NotSignificantlyDifferent : ClaimRelation.SignificantlyGreater;
            yield return new(SeededErrorKind.FlippedSignificance, [claim with { Printed = claim.Printed with { Significant = !mark }, Asks = question with { Relation = relation } }], mark ? "not significant" : "significant");
            if (!mark)
            {
                yield return new(
                    SeededErrorKind.ConclusionTooStrong,
                    [claim with { Id = claim.Id + "-summary", Section = "summary", Part = "summary", Figure = null, Printed = new PrintedValue(), Asks = question with { Relation = ClaimRelation.Greater } }],
                    "told as a difference in the summary");
            }
        }
    }

    /// <summary>Whether something else on the page fixes the number to within a few units: a sum that it belongs to, or the same number elsewhere.</summary>
    private bool IsRepeated(Claim claim) => claim.Asks!.Quantities[0].Where.Conditions.IsEmpty;

    private int OtherDigit(int value)
    {
        // A tens digit, or a units digit by three or more: smaller slips are lost in rounding.
        var tens = Next(2) == 0;
        var candidates = Enumerable.Range(0, 10).Select(digit => tens ? (10 * digit) + (value % 10) : (value / 10 * 10) + digit).Where(other => Math.Abs(other - value) >= LeastUnits && other <= 100).ToArray();
        return candidates[Next(candidates.Length)];
    }

    private int OtherCount(int count)
    {
        var place = (int)Math.Pow(10, Next(count.ToString(CultureInfo.InvariantCulture).Length));
        var digit = count / place % 10;
        var other = (digit + 1 + Next(9)) % 10;
        var changed = count + ((other - digit) * place);
        return changed > 0 ? changed : count + place;
    }

    private static int Swapped(int value) => (value % 10 * 10) + (value / 10);

    private int Next(int limit) => random.NextBelow(limit);

    private static ErrorSeed Reprint(SeededErrorKind kind, Claim claim, int value) =>
        Changed(kind, claim, claim.Printed with { Value = Math.Clamp(value, 0, 100).ToString(CultureInfo.InvariantCulture) });

    private static ErrorSeed Changed(SeededErrorKind kind, Claim claim, PrintedValue printed) =>
        new(kind, [claim with { Printed = printed }], $"{printed} in place of {claim.Printed}");

    private static ErrorSeed Asked(SeededErrorKind kind, Claim claim, ClaimQuestion question) =>
        new(kind, [claim with { Asks = question }], "turned round");
}
