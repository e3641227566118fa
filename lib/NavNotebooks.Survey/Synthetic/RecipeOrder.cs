using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Refuses recipes that wait for waves that have none, or for themselves.</summary>
internal static class RecipeOrder
{
    /// <summary>Follows what a recipe waits for, and what that waits for.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="ids">Ids of all recipes.</param>
    /// <param name="find">The recipe of an id.</param>
    /// <exception cref="RecipeException">A wave is unknown, or the recipe waits for itself.</exception>
    public static void Check(Recipe recipe, IReadOnlyCollection<string> ids, Func<string, Recipe> find)
    {
        var waiting = new Stack<string>([recipe.Id]);
        Follow(recipe);

        void Follow(Recipe one)
        {
            foreach (var earlier in one.After)
            {
                if (!ids.Contains(earlier))
                {
                    var nearest = NearestName.To(earlier, ids);
                    throw Fail(one, $"There is no recipe '{earlier}' to wait for.{(nearest is null ? "" : $" The nearest is '{nearest}'.")}", "Write the id of a survey wave with a recipe.");
                }

                if (waiting.Contains(earlier))
                {
                    throw Fail(one, $"The recipes wait for each other: {string.Join(", ", waiting.Reverse().Append(earlier))}.", "Take one of them off the list.");
                }

                waiting.Push(earlier);
                Follow(find(earlier));
                waiting.Pop();
            }
        }
    }

    private static RecipeException Fail(Recipe recipe, string problem, string remedy) => new(problem, remedy, new FilePlace(recipe.File, "$.after", null));
}
