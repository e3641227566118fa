using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Holds the names in a recipe against the dictionary and the claims.</summary>
internal sealed class RecipeRules
{
    private readonly Recipe recipe;

    private RecipeRules(Recipe recipe) => this.recipe = recipe;

    public static void Check(SurveyDefinition definition, Recipe recipe, ClaimRegistry registry)
    {
        var rules = new RecipeRules(recipe);
        var variables = definition.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var populations = definition.Populations.Select(population => population.Id).Append("*").ToHashSet(StringComparer.Ordinal);
        var claims = registry.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var batteries = definition.Batteries.Select(battery => battery.Id).ToHashSet(StringComparer.Ordinal);
        rules.Known("id", "survey wave", [recipe.Id], [definition.Id]);
        rules.Known("clusters.identifier", "variable", [recipe.Clusters.Identifier], variables);
        rules.Known("clusters", "population", UnitPopulations(recipe), populations);
        rules.Known("clusters.traits", "variable", recipe.Clusters.Traits.SelectMany(traits => traits.Values.Keys), variables);
        foreach (var traits in recipe.Clusters.Traits)
        {
            rules.Traits(traits, definition);
        }

        rules.Known("structure.batteries", "battery", recipe.Structure.Batteries.Keys, batteries);
        rules.Known("structure.reversed", "variable", recipe.Structure.Reversed, variables);
        rules.Known("missing", "population", recipe.Missing.Keys, populations);
        rules.Known("variables", "variable", recipe.Variables.Keys, variables);
        foreach (var (name, prior) in recipe.Variables)
        {
            var named = prior.Shares.Keys.Concat(prior.Mean.Keys).Concat(prior.Missing.Keys).Concat(prior.DoNotKnow.Keys);
            rules.Known("variables." + name, "population", named, populations);
            rules.Lengths(name, prior, definition);
            rules.Known($"variables.{name}.battery", "battery", prior.Battery is null ? [] : [prior.Battery], batteries);
        }

        rules.Known("dropped", "claim", recipe.Dropped.SelectMany(entry => entry.Claims.Concat(entry.Follows)), claims);
        rules.Known("counted", "variable", recipe.Counted.SelectMany(one => one.Items.Prepend(one.Band)), variables);
        foreach (var counted in recipe.Counted.Where(one => one.Fewest.Length != definition.ScaleOf(definition.Variable(one.Band))?.Points.Length))
        {
            throw new RecipeException(
                $"The scale of '{counted.Band}' has another number of bands than 'fewest' and 'most'.", "Give one number for each band.", new FilePlace(recipe.File, "$.counted", null));
        }

        rules.Known("associations", "claim", recipe.Associations.SelectMany(one => one.Claims), claims);
        rules.Known("associations", "variable", recipe.Associations.SelectMany(one => new[] { one.Outcome, one.Predictor }), variables);
    }

    // A share for every answer: fewer or more would have to be guessed at.
    private void Lengths(string name, RecipeVariable prior, SurveyDefinition definition)
    {
        var answers = definition.ScaleOf(definition.Variable(name)) is { Points: { IsEmpty: false } points } ? points.Length : prior.Values.Length;
        foreach (var (population, shares) in prior.Shares.Where(shares => shares.Value.Length != answers))
        {
            throw new RecipeException(
                FormattableString.Invariant($"The prior of '{name}' gives {population} {shares.Length} shares, and there are {answers} answers."),
                "Give one share for each answer, in ascending order of code.",
                new FilePlace(recipe.File, "$.variables." + name + ".shares", null));
        }
    }

    private void Traits(RecipeTraits traits, SurveyDefinition definition)
    {
        foreach (var (name, code) in traits.Values.Where(value => definition.ScaleOf(definition.Variable(value.Key))?.Point(value.Value) is null))
        {
            throw new RecipeException(
                FormattableString.Invariant($"'{name}' has no answer {code}."), "Use a code of its scale.", new FilePlace(recipe.File, "$.clusters.traits", null));
        }
    }

    private static IEnumerable<string> UnitPopulations(Recipe recipe) =>
        recipe.Clusters.Units.SelectMany(units => units.Populations)
            .Concat(recipe.Clusters.Pairs?.Populations ?? [])
            .Concat(recipe.Clusters.Districts?.Members.Keys ?? []);

    private void Known(string path, string kind, IEnumerable<string> names, IReadOnlySet<string> known)
    {
        foreach (var name in names.Where(name => !known.Contains(name)))
        {
            var nearest = NearestName.To(name, known);
            throw new RecipeException(
                $"There is no {kind} '{name}'.{(nearest is null ? "" : $" The nearest is '{nearest}'.")}",
                "Write it as the data dictionary does.",
                new FilePlace(recipe.File, "$." + path, null));
        }
    }

    private void Known(string path, string kind, IEnumerable<string> names, string[] known) =>
        Known(path, kind, names, known.ToHashSet(StringComparer.Ordinal));
}
