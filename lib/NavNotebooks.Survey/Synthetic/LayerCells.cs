using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The cells of items that are solved together, and the quantities of claims as sums over them.</summary>
internal sealed class LayerCells
{
    private readonly SurveyDraft draft;
    private readonly Func<Quantity, QuantityCells?> elsewhere;
    private readonly Dictionary<string, ItemCells> items = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CellBlock>.Builder blocks = ImmutableArray.CreateBuilder<CellBlock>();

    /// <summary>A layer without items.</summary>
    /// <param name="draft">The respondents.</param>
    /// <param name="elsewhere">Numbers of other surveys and waves; <see langword="null"/> where there is none.</param>
    public LayerCells(SurveyDraft draft, Func<Quantity, QuantityCells?> elsewhere) => (this.draft, this.elsewhere) = (draft, elsewhere);

    public IReadOnlyDictionary<string, ItemCells> Items => items;

    public ImmutableArray<CellBlock> Blocks => blocks.ToImmutable();

    /// <summary>Adds an item, its rows divided as far as the groups of the claims ask for it.</summary>
    /// <param name="variable">The item.</param>
    /// <param name="rows">Who is to answer, ascending.</param>
    /// <param name="asked">What claims ask of the item.</param>
    /// <param name="isKnowing">Whether only knowing or not is decided.</param>
    public void Add(Variable variable, int[] rows, IEnumerable<Quantity> asked, bool isKnowing = false)
    {
        var divides = Divisions(asked);
        var isPaired = asked.Any(quantity => quantity.PairedBy is not null);
        var codes = isKnowing ? [(int)SurveyDraft.DoNotKnow, 0] : draft.CodesOf(variable);
        var groups = Divided(rows, divides, isPaired).Select(group => Group(variable, codes, group, isKnowing));
        items[variable.Name] = new(variable, codes, [.. groups], isKnowing);
    }

    /// <summary>The quantities of a claim; <see langword="null"/> where one of them cannot be told, or none is of this layer.</summary>
    public ImmutableArray<QuantityCells>? Resolve(Claim claim)
    {
        if (!claim.Asks!.Quantities.Any(quantity => IsHere(quantity) && quantity.Variable is { } name && items.ContainsKey(name)))
        {
            return null;
        }

        var cells = ImmutableArray.CreateBuilder<QuantityCells>();
        foreach (var quantity in claim.Asks.Quantities)
        {
            if ((IsHere(quantity) ? Here(quantity) : elsewhere(quantity)) is not { } resolved)
            {
                return null;
            }

            cells.Add(resolved);
        }

        return cells.All(one => one.IsKnown) ? null : cells.ToImmutable();
    }

    private ImmutableArray<string> Divisions(IEnumerable<Quantity> asked) =>
    [
        .. asked.SelectMany(quantity => quantity.Where.Conditions.Keys).Append(draft.Definition.PopulationVariable)
            .Where(name => draft[name] is not null).Distinct().Order(StringComparer.Ordinal),
    ];

    // A group is told by which of the kept categories its members are in; single codes do. Groups come in the order of their first row.
    private IEnumerable<int[]> Divided(int[] rows, ImmutableArray<string> divides, bool isPaired)
    {
        var groups = new int[draft.RowCount];
        foreach (var codes in divides.Select(name => draft[name]!))
        {
            Refine(groups, rows, row => codes[row]);
        }

        if (isPaired)
        {
            Refine(groups, rows, row => draft.Paired[row] ? 1 : 0);
        }

        return rows.GroupBy(row => groups[row]).Select(group => group.ToArray());
    }

    private static void Refine(int[] groups, int[] rows, Func<int, double> codeOf)
    {
        var numbers = new Dictionary<(int Group, double Code), int>();
        foreach (var row in rows)
        {
            var key = (groups[row], codeOf(row));
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = numbers.Count;
            }

            groups[row] = number;
        }
    }

    private RowGroup Group(Variable variable, ImmutableArray<int> codes, int[] rows, bool isKnowing)
    {
        var population = draft.PopulationOf[rows[0]];
        var recipe = draft.Recipe.Of(variable.Name);
        var unknowing = Math.Clamp(RecipeVariable.Find(recipe.DoNotKnow, population, 0.02), BellPrior.SmallestShare, 1 - BellPrior.SmallestShare);
        blocks.Add(new CellBlock(
            $"{variable.Name}, {population}", isKnowing ? [unknowing, 1 - unknowing] : recipe.SharesFor(population, codes), rows.Length));
        return new(blocks.Count - 1, population, rows);
    }

    private bool IsHere(Quantity quantity) => quantity.Survey == draft.Definition.Survey && quantity.Wave == draft.Definition.Wave;

    private QuantityCells? Here(Quantity quantity)
    {
        if (quantity.Variable is null || !items.TryGetValue(quantity.Variable, out var item))
        {
            return quantity.Variable is null || draft[quantity.Variable] is null ? null : elsewhere(quantity);
        }

        if (CountedCodes(quantity, item) is not { } counted)
        {
            return null;
        }

        var groups = new List<RowGroup>();
        foreach (var group in item.Groups)
        {
            switch (draft.Holds(quantity.Where, quantity.PairedBy, group.Rows[0]))
            {
                case null:
                    return null;
                case true:
                    groups.Add(group);
                    break;
            }
        }

        var count = groups.Sum(group => group.Rows.Length);
        return count == 0 ? null : Sum(quantity, item, groups, counted);
    }

    private ImmutableArray<int>? CountedCodes(Quantity quantity, ItemCells item)
    {
        if (quantity.Statistic == QuantityStatistic.Mean)
        {
            return item.IsKnowing ? null : item.Codes;
        }

        if (quantity.Statistic != QuantityStatistic.Share || quantity.Answers is not { } answers)
        {
            return null;
        }

        var ofKnowing = answers.Selection == AnswerSelection.Codes && answers.Listed.Any(code => code < 0);
        return ofKnowing != item.IsKnowing ? null
            : ofKnowing ? answers.Listed
            : answers.On(draft.Definition.ScaleOf(item.Variable)!);
    }

    private QuantityCells Sum(Quantity quantity, ItemCells item, List<RowGroup> groups, ImmutableArray<int> counted)
    {
        double count = groups.Sum(group => group.Rows.Length);
        var isShare = quantity.Statistic == QuantityStatistic.Share;
        var terms = ImmutableArray.CreateBuilder<CellTerm>();
        var squares = ImmutableArray.CreateBuilder<CellTerm>();
        foreach (var group in groups)
        {
            for (var cell = 0; cell < item.Codes.Length; cell++)
            {
                var code = item.Codes[cell];
                if (counted.Contains(code))
                {
                    terms.Add(new(group.Block, cell, (isShare ? 1 : code) / count));
                    squares.Add(new(group.Block, cell, code * code / count));
                }
            }
        }

        return new()
        {
            Terms = terms.ToImmutable(),
            Squares = squares.ToImmutable(),
            Count = (int)count,
            Statistic = quantity.Statistic,
            Midpoint = draft.Definition.ScaleOf(item.Variable)?.Midpoint,
        };
    }
}
