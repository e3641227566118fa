using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The claims on one survey wave while its respondents are made: which are open, and what became of the others.</summary>
internal sealed class ClaimBook
{
    private readonly SurveyDraft draft;
    private readonly ClaimRegistry registry;
    private readonly QuantityNumbers numbers;
    private readonly List<Claim> open;
    private readonly ILookup<string, Quantity> byVariable;
    private readonly Dictionary<string, ClaimUse> uses = new(StringComparer.Ordinal);

    public ClaimBook(SurveyDraft draft, ClaimRegistry registry, IReadOnlyList<SurveyFrame> before)
    {
        (this.draft, this.registry) = (draft, registry);
        numbers = new QuantityNumbers(before, registry);
        open = [.. registry.Claims.Where(claim => claim.Asks?.Quantities.Any(IsHere) == true)];
        SetAside();
        byVariable = open.SelectMany(claim => claim.Asks!.Quantities).Where(quantity => IsHere(quantity) && quantity.Variable is not null)
            .ToLookup(quantity => quantity.Variable!, StringComparer.Ordinal);
    }

    /// <summary>What claims that constrain cells ask of a variable of this wave.</summary>
    public IEnumerable<Quantity> On(Variable variable) => byVariable[variable.Name];

    /// <summary>Parts of those who were asked a variable of this wave, by more than their population, whose answers are counted in print.</summary>
    public IEnumerable<PrintedGroup> GroupsOf(Variable variable) =>
        uses.Values.Where(use => use is { Kind: ClaimUseKind.Design, Claim: { Asks.Relation: ClaimRelation.EqualTo, Printed.Interval.IsPoint: true } })
            .OrderBy(use => use.Claim.Id, StringComparer.Ordinal)
            .SelectMany(use => use.Claim.Asks!.Quantities.Where(quantity => IsPart(quantity, variable))
                .Select(quantity => new PrintedGroup(quantity.Where, (int)use.Claim.Printed.Interval.Low)));

    /// <summary>The claims whose quantities a layer can tell; they are not open any longer.</summary>
    public ImmutableArray<(Claim Claim, ImmutableArray<QuantityCells> Cells)> Take(LayerCells layer)
    {
        var taken = ImmutableArray.CreateBuilder<(Claim Claim, ImmutableArray<QuantityCells> Cells)>();
        foreach (var claim in open)
        {
            if (layer.Resolve(claim) is { } cells)
            {
                taken.Add((claim, cells));
                uses[claim.Id] = new(claim, ClaimUseKind.Constrains, "");
            }
        }

        open.RemoveAll(claim => uses.ContainsKey(claim.Id));
        return taken.ToImmutable();
    }

    /// <summary>A number of another wave, or of a variable of this wave that is done; <see langword="null"/> where there is none.</summary>
    public QuantityCells? Elsewhere(Quantity quantity)
    {
        var found = IsHere(quantity) ? OfDone(quantity) : numbers.Estimate(quantity);
        return found is null || found.Reason is not null ? null : new()
        {
            Known = found.Value,
            KnownDeviation = found.StandardDeviation ?? double.NaN,
            Printed = found.Rounding is { } rounding ? (rounding.Low, rounding.High) : null,
            Count = found.Valid ?? 0,
            Statistic = quantity.Statistic,
            Midpoint = found.Midpoint,
        };
    }

    /// <summary>A claim by its id.</summary>
    public Claim this[string id] => registry[id];

    /// <summary>Every claim on this wave with what became of it, in the registry's order.</summary>
    public ImmutableArray<ClaimUse> Uses()
    {
        foreach (var claim in open)
        {
            uses[claim.Id] = new(claim, ClaimUseKind.NotUsed, "what it is compared with is neither printed nor made before this wave");
        }

        return [.. registry.Claims.Where(claim => uses.ContainsKey(claim.Id)).Select(claim => uses[claim.Id])];
    }

    private bool IsPart(Quantity quantity, Variable variable) =>
        IsHere(quantity) && quantity is { Statistic: QuantityStatistic.ValidCount, PairedBy: null } && quantity.Variable == variable.Name
        && !quantity.Where.Without(draft.Definition.PopulationVariable).Conditions.IsEmpty;

    private bool IsHere(Quantity quantity) => quantity.Survey == draft.Definition.Survey && quantity.Wave == draft.Definition.Wave;

    private QuantityEstimate? OfDone(Quantity quantity)
    {
        if (quantity.Variable is null || draft[quantity.Variable] is null)
        {
            return null;
        }

        var names = quantity.Where.Conditions.Keys.Append(quantity.Variable).Append(draft.Definition.PopulationVariable).Append(draft.Recipe.Clusters.Identifier);
        var columns = names.Distinct().Where(name => draft[name] is not null).Select(name => SurveyColumn.Of(draft.Definition, name, [.. draft[name]!]));
        return new QuantityNumbers([new SurveyFrame(draft.Definition, DataBasis.Synthetic, columns)], registry).Estimate(quantity);
    }

    /// <summary>Claims that do not constrain cells: dropped ones, numbers of respondents, regressions.</summary>
    private void SetAside()
    {
        var dropped = draft.Recipe.Dropped.SelectMany(entry => entry.Claims.Select(id => (id, entry.Reason)))
            .ToLookup(pair => pair.id, pair => pair.Reason, StringComparer.Ordinal);
        foreach (var claim in open)
        {
            var use = dropped[claim.Id].FirstOrDefault() is { } reason ? new ClaimUse(claim, ClaimUseKind.Dropped, reason)
                : claim.Asks!.Quantities.Any(quantity => quantity.CountedBy is not null)
                    ? new(claim, ClaimUseKind.Design, "offices are placed so")
                : claim.Asks!.Quantities.All(quantity => IsHere(quantity) && quantity.Answers is { Listed: { IsEmpty: false } listed } && listed.All(IsSilence))
                    ? new(claim, ClaimUseKind.Design, "as many leave the item unanswered")
                : Asks(claim, QuantityStatistic.ValidCount, QuantityStatistic.AskedCount)
                    ? new(claim, ClaimUseKind.Design, "as many are made, or leave the item unanswered")
                : Asks(claim, QuantityStatistic.RSquared, QuantityStatistic.FStatistic, QuantityStatistic.PValue)
                    || claim.Asks!.Relation == ClaimRelation.Associated
                    ? new(claim, ClaimUseKind.Association, "answers are exchanged within groups")
                : null;
            if (use is not null)
            {
                uses[claim.Id] = use;
            }
        }

        open.RemoveAll(claim => uses.ContainsKey(claim.Id));
    }

    private static bool IsSilence(int code) => code < 0 && code != SurveyDraft.DoNotKnow;

    private static bool Asks(Claim claim, params QuantityStatistic[] statistics) =>
        claim.Asks!.Quantities.Any(quantity => statistics.Contains(quantity.Statistic));
}
