using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Claims.PrintedTesting;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Reweighting;

/// <summary>Finds every share and mean of a wave that is printed for both groups, and puts the two together.</summary>
internal sealed class ReweightedNumbers
{
    private readonly ComparedBases compared;
    private readonly PopulationShare target;
    private readonly SurveyDefinition definition;
    private readonly string other;
    private readonly RoundingInterval population;

    /// <summary>Looks the target up.</summary>
    /// <exception cref="UnknownClaimException">No claim has the target's id.</exception>
    /// <exception cref="UnknownNameException">The wave, the variable or the category is not in the dictionary.</exception>
    /// <exception cref="ArgumentException">The variable has not two categories, or the claim prints no share.</exception>
    public ReweightedNumbers(ClaimRegistry registry, PopulationShare target)
    {
        this.target = target;
        compared = new(new PrintedEvidence(registry));
        var id = SurveyDefinition.IdOf(target.Survey, target.Wave);
        var surveys = registry.Dictionary?.Surveys ?? [];
        definition = surveys.FirstOrDefault(survey => survey.Id == id)
            ?? throw new UnknownNameException("survey wave", id, surveys.Select(survey => survey.Id), "data-dictionary/surveys");
        string[] categories = [.. definition.ScaleOf(definition.Variable(target.Variable))?.Points.Select(point => point.Id ?? string.Empty) ?? []];
        if (categories.Length != 2)
        {
            throw new ArgumentException($"'{target.Variable}' does not divide {id} into two groups. Name a variable with two categories, such as employer.", nameof(target));
        }

        other = categories.Contains(target.Category)
            ? categories.First(category => category != target.Category)
            : throw new UnknownNameException("category of " + target.Variable, target.Category, categories, definition.File);
        var printed = registry[target.ClaimId].Printed;
        population = printed is { Unit: "percent", IsComparable: true }
            ? printed.Interval.Times(0.01)
            : throw new ArgumentException($"The claim {target.ClaimId} prints no share in per cent. Name one that tells how large a part of the population the group is.", nameof(target));
    }

    public ReweightedTable Table()
    {
        var own = compared.Evidence.Statements
            .Where(statement => !statement.IsWord && statement.Of is { Variable: not null, Quantity: { PairedBy: null, CountedBy: null }, Statistic: QuantityStatistic.Share or QuantityStatistic.Mean }
                && statement.Of.Wave == definition.Id && IsOf(statement.Of, target.Category))
            .DistinctBy(statement => statement.Of.Key)
            .Select(statement => statement.Of)
            .Select(group => (Group: group, Other: With(group, [other])))
            .Where(pair => compared.Evidence.ByKey[pair.Other.Key].Any(statement => !statement.IsWord))
            .Select(pair => (pair.Group, Number: Number(pair.Group, pair.Other)))
            .ToArray();
        var numbers = own.Select(pair => pair.Number).OfType<ReweightedNumber>().ToImmutableArray();
        var excluded = own.Where(pair => pair.Number is null).Select(pair => ReweightedNumber.Name(pair.Group, Language.English)).ToImmutableArray();
        return new(numbers, excluded, target, definition.ScaleOf(definition.Variable(target.Variable))!);
    }

    private bool IsOf(CanonicalQuantity quantity, string category) => quantity.Where.On(target.Variable) is { Count: 1 } kept && kept.Contains(category);

    private CanonicalQuantity With(CanonicalQuantity quantity, IEnumerable<string> categories)
    {
        var rest = quantity.Where.Without(target.Variable);
        return CanonicalQuantity.Of(quantity.Quantity with { Where = categories.Any() ? rest.And(target.Variable, categories) : rest }, compared.Evidence.Registry.Dictionary);
    }

    /// <summary>The two numbers together; <see langword="null"/> where what is printed of one excludes itself.</summary>
    private ReweightedNumber? Number(CanonicalQuantity group, CanonicalQuantity rest)
    {
        if (compared.Evidence.Merged(group) is not { } one || compared.Evidence.Merged(rest) is not { } two || Split(group, rest) is not { } split)
        {
            return null;
        }

        return new ReweightedNumber
        {
            Item = ReweightedNumber.Name(group, Language.English),
            IsShare = group.Statistic == QuantityStatistic.Share,
            Group = Possible(one.Range, group),
            Other = Possible(two.Range, group),
            Claims = [Sharpest(two), Sharpest(one)],
            Sampled = split.Share,
            IsOwnSplit = split.IsOwn,
            Population = population,
            Together = compared.Evidence.Merged(With(group, []))?.Range,
        };
    }

    private static Claim Sharpest(MergedStatements merged) => merged.Statements.MinBy(statement => statement.Range.High - statement.Range.Low)!.Claim;

    /// <summary>A word such as "under 5" reaches below what a share can be.</summary>
    private static RoundingInterval Possible(RoundingInterval range, CanonicalQuantity quantity) =>
        quantity.Statistic == QuantityStatistic.Share ? range with { Low = Math.Max(0, range.Low), High = Math.Min(100, range.High) } : range;

    /// <summary>The group's part of those who answered the item: from its own printed n, else from the printed split of all who answered.</summary>
    private (RoundingInterval Share, bool IsOwn)? Split(CanonicalQuantity group, CanonicalQuantity rest)
    {
        if (Count(group) is { } own && Count(rest) is { } others)
        {
            return (RoundingInterval.Exactly(own / (own + others)), true);
        }

        return compared.Evidence.Bases.ShareOf(definition, target.Variable, [target.Category]) is { } share ? (share.Range.Times(0.01), false) : null;
    }

    /// <summary>The n that is printed of the item in the group: counted by a claim, or beside its numbers.</summary>
    private double? Count(CanonicalQuantity quantity)
    {
        if (compared.Evidence.Bases.Of(quantity) is { IsExact: true, Most: var most })
        {
            return most;
        }

        double?[] beside = [.. compared.Evidence.ByKey[quantity.Key].Select(statement => (double?)PrintedCount.Of(statement.Claim.Base)).Distinct()];
        return beside is [{ } only] ? only : null;
    }
}
