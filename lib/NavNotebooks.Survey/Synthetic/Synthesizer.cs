using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Builds synthetic respondents of one survey wave from its dictionary, its recipe and the claims. Pure: writes nothing.</summary>
/// <remarks>
/// Background first, then items, then items behind a filter; a variable waits for those that claims divide it by. In each
/// step the claims become constraints on cells, the cells are solved and made whole, and the answers go to respondents by
/// their latent scores. The same input gives the same bytes on every machine.
/// </remarks>
public sealed class Synthesizer
{
    private readonly SurveyDraft draft;
    private readonly ClaimBook claims;

    private Synthesizer(SurveyDefinition definition, Recipe recipe, ClaimRegistry registry, IReadOnlyList<SurveyFrame> before)
    {
        RecipeRules.Check(definition, recipe, registry);
        draft = new SurveyDraft(definition, recipe);
        claims = new ClaimBook(draft, registry, before);
    }

    /// <summary>The respondents of one wave, with what became of every claim.</summary>
    /// <param name="definition">Who was asked what.</param>
    /// <param name="recipe">Seed, priors and structure.</param>
    /// <param name="registry">The claims; those on this wave become constraints.</param>
    /// <param name="before">Waves that were solved before, for claims across surveys; may be empty.</param>
    /// <exception cref="RecipeException">The recipe names what is not there, or claims exclude one another.</exception>
    public static SyntheticSurvey Run(
        SurveyDefinition definition, Recipe recipe, ClaimRegistry registry, params IReadOnlyList<SurveyFrame> before)
    {
        var made = new Synthesizer(definition, recipe, registry, before);
        made.Fill();
        var frame = made.draft.ToFrame().WithNote("Synthetic: built from published figures only; nobody gave these answers.");
        return new SyntheticSurvey(frame, recipe, made.claims.Uses(), new QuantityNumbers([frame, .. before], registry));
    }

    private void Fill()
    {
        var definition = draft.Definition;
        FillPopulations(definition.Variable(definition.PopulationVariable));
        ClusterPlan.Apply(draft);
        var scores = new LatentScores(
            draft.Recipe.Seed, draft.Clusters, draft.Recipe.Clusters.IntraclassCorrelation, draft.Recipe.Structure.GeneralShare);
        var waiting = definition.Variables.Where(variable => draft[variable.Name] is null).ToList();
        while (waiting.Count > 0)
        {
            var next = Next(waiting);
            FillLayer(waiting, scores, variable => next.Contains(variable.Name));
        }

        foreach (var counted in draft.Recipe.Counted)
        {
            TickExchange.Fit(draft, counted);
        }

        foreach (var association in draft.Recipe.Associations)
        {
            AssociationTarget.Meet(draft, association, claims);
        }
    }

    /// <summary>Background before items, filters before what they let through, and what claims divide a variable by before the variable.</summary>
    private HashSet<string> Next(List<Variable> waiting)
    {
        var ready = waiting.Where(IsReady).ToArray();
        var background = ready.Where(variable => variable.Kind == VariableKind.Background).ToArray();
        var first = (background.Length > 0 ? background : ready).Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var undivided = ready.Where(variable => first.Contains(variable.Name) && !Divisors(variable).Any(first.Contains))
            .Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);

        // Where all of them divide each other they are solved together, and such claims are not used.
        return undivided.Count > 0 ? undivided : first;
    }

    private IEnumerable<string> Divisors(Variable variable) => claims.On(variable).SelectMany(quantity => quantity.Where.Conditions.Keys);

    private bool IsReady(Variable variable) => variable.OnlyIf is not { } filter || draft[filter.Variable] is not null;

    private void FillPopulations(Variable variable)
    {
        var layer = new LayerCells(draft, claims.Elsewhere);
        var silent = RecipeVariable.Find(draft.Recipe.Of(variable.Name).Missing, "*", 0) * draft.RowCount;
        layer.Add(variable, [.. Enumerable.Range(0, draft.RowCount - (int)Math.Round(silent, MidpointRounding.AwayFromZero))], claims.On(variable));
        var item = layer.Items[variable.Name];
        ImmutableArray<CellConstraint> printed =
        [
            .. draft.Definition.Populations.Where(population => population.Answered is not null).Select(population => new CellConstraint(
                $"the {population.Answered} printed answers of {population.Id}",
                [new(0, item.Codes.IndexOf(population.Code), 1)],
                population.Answered!.Value,
                population.Answered.Value)),
        ];
        double[] codes = [.. Enumerable.Repeat(SurveyDraft.NoAnswer, draft.RowCount)];
        Solve(layer, printed, _ => new double[draft.RowCount], (_, row, code) => codes[row] = code);
        draft[variable.Name] = codes;
        draft.NamePopulations();
    }

    private void FillLayer(List<Variable> waiting, LatentScores scores, Func<Variable, bool> isReady)
    {
        Variable[] ready = [.. waiting.Where(isReady)];
        var made = ready.AsParallel().Select(variable => (variable.Name, Codes: Nonresponse.Start(draft, scores, variable, claims)))
            .ToDictionary(variable => variable.Name, variable => variable.Codes, StringComparer.Ordinal);
        var knowing = new LayerCells(draft, claims.Elsewhere);
        foreach (var variable in ready.Where(HasDoNotKnow))
        {
            knowing.Add(variable, ToAnswer(made[variable.Name]), claims.On(variable), isKnowing: true);
        }

        Solve(knowing, [], name => scores.Of("knows:" + name, battery: null, loading: 0.3), (name, row, code) =>
            made[name][row] = code == SurveyDraft.DoNotKnow ? code : double.NaN);
        var layer = new LayerCells(draft, claims.Elsewhere);
        foreach (var variable in ready)
        {
            layer.Add(variable, ToAnswer(made[variable.Name]), claims.On(variable));
            waiting.Remove(variable);
        }

        Solve(layer, [], name => ScoresOf(scores, name), (name, row, code) => made[name][row] = code);
        foreach (var variable in ready)
        {
            draft[variable.Name] = made[variable.Name];
        }
    }

    private void Solve(
        LayerCells layer, ImmutableArray<CellConstraint> given, Func<string, double[]> scoresOf, Action<string, int, double> give)
    {
        var whole = LayerSolver.Whole(draft.Recipe, layer.Blocks, claims.Take(layer), given);
        Parallel.ForEach(layer.Items, entry =>
        {
            var (name, item) = entry;
            var scores = scoresOf(name);
            foreach (var group in item.Groups)
            {
                foreach (var (row, code) in AnswerAssignment.ByScore(group.Rows, scores, item.Codes, whole[group.Block]))
                {
                    give(name, row, code);
                }
            }
        });
    }

    private double[] ScoresOf(LatentScores scores, string name)
    {
        var variable = draft.Definition.Variable(name);
        var (own, structure) = (draft.Recipe.Of(name), draft.Recipe.Structure);
        var battery = variable.Battery ?? own.Battery;
        var usual = variable.Kind == VariableKind.Background ? 0
            : battery is null ? structure.SingleLoading
            : RecipeVariable.Find(structure.Batteries, battery, structure.Loading);
        var loading = own.Loading ?? usual;
        return loading == 0 ? scores.Unrelated(name) : scores.Of(name, battery, structure.Reversed.Contains(name) ? -loading : loading);
    }

    private bool HasDoNotKnow(Variable variable) => !draft.Recipe.Of(variable.Name).DoNotKnow.IsEmpty
        || claims.On(variable).Any(quantity => quantity.Answers is { } answers && answers.Listed.Contains((int)SurveyDraft.DoNotKnow));

    private static int[] ToAnswer(double[] codes) => [.. Enumerable.Range(0, codes.Length).Where(row => double.IsNaN(codes[row]))];
}
