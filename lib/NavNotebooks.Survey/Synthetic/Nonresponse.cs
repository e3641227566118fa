using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Decides who was asked an item and who left it unanswered.</summary>
internal static class Nonresponse
{
    /// <summary>The codes of an item before anyone answers: −2 not asked, −9 no answer, NaN where an answer is to come.</summary>
    /// <param name="draft">The respondents.</param>
    /// <param name="scores">Their latent scores: who leaves one item unanswered tends to leave others.</param>
    /// <param name="variable">The item.</param>
    /// <param name="claims">Whether one compares paired units, whose respondents then answer as far as possible, and which count a part of those who answered.</param>
    public static double[] Start(SurveyDraft draft, LatentScores scores, Variable variable, ClaimBook claims)
    {
        var sparesPaired = claims.On(variable).Any(quantity => quantity.PairedBy is not null);
        var codes = new double[draft.RowCount];
        Array.Fill(codes, MissingReason.NotAsked);
        var filter = variable.OnlyIf is { } only ? draft[only.Variable] : null;
        var reluctance = scores.Of("unanswered:" + variable.Name, "unanswered", loading: 0.6);
        foreach (var population in Asked(draft, variable))
        {
            int[] asked =
            [
                .. Enumerable.Range(0, draft.RowCount).Where(row => draft.PopulationOf[row] == population
                    && (filter is null || variable.OnlyIf!.Codes.Contains((int)filter[row]))),
            ];
            foreach (var row in asked)
            {
                codes[row] = double.NaN;
            }

            var silent = asked.Length - Valid(draft.Recipe, variable, population, asked.Length);
            int[] unpaired = sparesPaired ? [.. asked.Where(row => !draft.Paired[row])] : asked;
            foreach (var row in AnswerAssignment.Highest(unpaired.Length >= silent ? unpaired : asked, reluctance, silent))
            {
                codes[row] = SurveyDraft.NoAnswer;
            }
        }

        foreach (var group in claims.GroupsOf(variable))
        {
            group.Fit(draft, codes, reluctance);
        }

        return codes;
    }

    /// <summary>Ids of the populations that were asked; "*", those who do not tell theirs, where everyone was.</summary>
    private static IEnumerable<string> Asked(SurveyDraft draft, Variable variable)
    {
        var asked = draft.Definition.AskedOf(variable).Select(population => population.Id);
        return draft.Definition.AskedOf(variable).Length == draft.Definition.Populations.Length ? asked.Append("*") : asked;
    }

    private static int Valid(Recipe recipe, Variable variable, string population, int asked)
    {
        if (variable.Answered.TryGetValue(population, out var printed))
        {
            return Math.Min(printed, asked);
        }

        var usual = variable.Kind == VariableKind.Background ? 0 : RecipeVariable.Find(recipe.Missing, population, 0);
        var share = RecipeVariable.Find(recipe.Of(variable.Name).Missing, population, usual);
        var valid = asked - (int)Math.Round(share * asked, MidpointRounding.AwayFromZero);
        return variable.AnsweredBelow.TryGetValue(population, out var bound) ? Math.Min(valid, bound - 1) : valid;
    }
}
