using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Finds the claims that speak of a difference, by what they ask; item by item, so that the whole registry is not read for each.</summary>
internal sealed class PrintedDifferences
{
    private static readonly Lazy<PrintedDifferences> Embedded = new(() => new PrintedDifferences(ClaimRegistry.Default.Claims));

    private readonly ILookup<(string Survey, string Variable), Claim> byItem;

    public PrintedDifferences(IEnumerable<Claim> claims) => byItem = claims
        .Where(claim => claim.Asks is not null)
        .SelectMany(claim => claim.Asks!.Quantities.Where(quantity => quantity.Variable is not null)
            .Select(quantity => (quantity.Survey, Variable: quantity.Variable!)).Distinct().Select(item => (item, claim)))
        .ToLookup(pair => pair.item, pair => pair.claim);

    public static PrintedDifferences Default => Embedded.Value;

    public PrintedDifference Of(EstimateSubject first, EstimateSubject second)
    {
        var claims = byItem[(first.Survey, first.Variable.Name)].Concat(byItem[(second.Survey, second.Variable.Name)]).Distinct().ToList();
        foreach (var kind in new[] { PrintedDifferenceKind.Significant, PrintedDifferenceKind.NotSignificant, PrintedDifferenceKind.Compared })
        {
            var found = claims.Where(claim => KindOf(claim.Asks!.Relation) == kind && Compares(claim.Asks, first, second)).ToImmutableArray();
            if (!found.IsEmpty)
            {
                return new PrintedDifference(kind, found);
            }
        }

        var (one, other) = (claims.Find(claim => PrintsLevel(claim, first)), claims.Find(claim => PrintsLevel(claim, second)));
        return one is not null && other is not null ? new PrintedDifference(PrintedDifferenceKind.BothLevels, [.. new[] { one, other }.Distinct()])
            : claims.Exists(claim => claim.Asks!.Quantities.Any(quantity => IsOfItem(quantity, first) || IsOfItem(quantity, second))) ? new PrintedDifference(PrintedDifferenceKind.ItemOnly, [])
            : new PrintedDifference(PrintedDifferenceKind.Nothing, []);
    }

    private static PrintedDifferenceKind KindOf(ClaimRelation relation) => relation switch
    {
        ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent => PrintedDifferenceKind.Significant,
        ClaimRelation.NotSignificantlyDifferent => PrintedDifferenceKind.NotSignificant,
        ClaimRelation.DiffersBy or ClaimRelation.Greater or ClaimRelation.AtLeast or ClaimRelation.AboutEqual
            or ClaimRelation.Descending or ClaimRelation.First or ClaimRelation.Between => PrintedDifferenceKind.Compared,
        _ => PrintedDifferenceKind.Nothing,
    };

    private static bool Compares(ClaimQuestion asks, EstimateSubject first, EstimateSubject second)
    {
        var (one, other) = (PlaceOf(asks, first), PlaceOf(asks, second));
        return one >= 0 && other >= 0 && one != other
            && CountSame(asks.Quantities[one], asks.Quantities[other])
            && asks.Relation switch
            {
                ClaimRelation.First => one < asks.First != other < asks.First,
                ClaimRelation.Between => one == 0 || other == 0,
                _ => true,
            };
    }

    private static int PlaceOf(ClaimQuestion asks, EstimateSubject subject)
    {
        for (var i = 0; i < asks.Quantities.Length; i++)
        {
            if (IsOf(asks.Quantities[i], subject))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool PrintsLevel(Claim claim, EstimateSubject subject) =>
        claim is { Asks.Relation: ClaimRelation.EqualTo, Printed.IsComparable: true } && claim.Asks.Quantities.Any(quantity =>
            quantity.Statistic is QuantityStatistic.Share or QuantityStatistic.Mean
            && (quantity.Statistic == QuantityStatistic.Share) == (subject.Statistic == EstimatedStatistic.Share)
            && IsOf(quantity, subject));

    /// <summary>Whether a quantity is of the item, wave and respondents of an estimate, and of no other answers where both are shares.</summary>
    private static bool IsOf(Quantity quantity, EstimateSubject subject) =>
        IsOfItem(quantity, subject) && quantity is { PairedBy: null, CountedBy: null } && quantity.Where.Equals(Respondents(subject))
        && (quantity.Statistic == QuantityStatistic.Mean
            || (quantity.Statistic == QuantityStatistic.Share && (subject.Answers is null || CountsTheAnswers(quantity, subject))));

    private static bool IsOfItem(Quantity quantity, EstimateSubject subject) =>
        quantity.Survey == subject.Survey && quantity.Wave == subject.Wave && quantity.Variable == subject.Variable.Name;

    private static bool CountsTheAnswers(Quantity quantity, EstimateSubject subject) =>
        quantity.Answers is { } answers
        && (answers.Equals(subject.Answers)
            || (subject.Scale.Points.Length >= 4 && answers.Listed.All(code => subject.Scale.Point(code) is not null)
                && (answers.Selection != AnswerSelection.Middle || subject.Scale.Midpoint is not null)
                && answers.On(subject.Scale).AsSpan().SequenceEqual(subject.Answers!.On(subject.Scale).AsSpan())));

    /// <summary>Two shares of different answers are no comparison of two groups on one thing.</summary>
    private static bool CountSame(Quantity one, Quantity other) => one.Statistic == other.Statistic && Equals(one.Answers, other.Answers);

    private static RespondentFilter Respondents(EstimateSubject subject) =>
        subject.Group.By is { } by ? subject.Filter.And(by, subject.Group.Id.Split('+')) : subject.Filter;
}
