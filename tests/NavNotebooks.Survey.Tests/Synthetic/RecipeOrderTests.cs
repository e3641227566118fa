using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class RecipeOrderTests
{
    private static readonly string[] Ids = ["club-2001", "club-2003", "club-2005"];

    [Fact]
    public void A_wave_without_a_recipe_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<RecipeException>(() => Check(("club-2005", ["club-2002"])));

        Assert.Contains("'club-2002'", error.Problem, StringComparison.Ordinal);
        Assert.Contains("'club-2001'", error.Problem, StringComparison.Ordinal);
        Assert.Equal("$.after", error.Place.Path);
    }

    [Fact]
    public void Recipes_that_wait_for_each_other_are_refused_with_the_whole_circle()
    {
        var error = Assert.Throws<RecipeException>(() => Check(("club-2005", ["club-2001", "club-2003"]), ("club-2003", ["club-2005"])));

        Assert.Contains("club-2005, club-2003, club-2005", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wave_may_wait_for_one_that_another_waits_for_too() =>
        Check(("club-2005", ["club-2001", "club-2003"]), ("club-2003", ["club-2001"]));

    private static void Check(params (string Id, string[] After)[] orders)
    {
        Recipe Find(string id) => new()
        {
            Id = id,
            Seed = 1,
            Clusters = new("club", 0.05),
            Structure = new(0.2, 0.7, 0.4),
            After = [.. orders.FirstOrDefault(order => order.Id == id).After ?? []],
        };
        RecipeOrder.Check(Find(orders[0].Id), Ids, Find);
    }
}
