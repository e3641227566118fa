using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class RecipeFileTests
{
    private const string Small = """
        {
          "id": "club-2001",
          "seed": 7,
          "clusters": { "identifier": "club", "intraclassCorrelation": 0.05 },
          "structure": { "generalShare": 0.2, "loading": 0.7, "singleLoading": 0.4 },
          "missing": 0.1,
          "variables": { "trust": { "prior": true, "reason": "none", "mean": { "member": 3.5, "*": 3 } } }
        }
        """;

    [Fact]
    public void A_number_in_place_of_a_table_stands_for_everyone()
    {
        var recipe = RecipeFile.Parse(Small, "club-2001.json");

        Assert.Equal(0.1, recipe.Missing["*"]);
        Assert.Equal(3.5, recipe.Of("trust").Mean["member"]);
        Assert.Equal(7UL, recipe.Seed);
    }

    [Fact]
    public void A_variable_without_a_prior_gets_a_bell_around_the_middle()
    {
        var shares = RecipeFile.Parse(Small, "club-2001.json").Of("other").SharesFor("member", [1, 2, 3, 4, 5]);

        Assert.Equal(1, shares.Sum(), 1e-9);
        Assert.Equal(shares[0], shares[4], 1e-6);
        Assert.True(shares[2] > shares[1]);
    }

    [Fact]
    public void A_chapter_adds_to_its_recipe()
    {
        var recipe = RecipeFile.Parse(Small, "club-2001.json", Chapter("club-2001", "hope"));

        Assert.Equal(["hope", "trust"], recipe.Variables.Keys);
        Assert.Equal(0.6, recipe.Structure.Batteries["mood"]);
        Assert.Equal(0.7, recipe.Structure.Loading);
        Assert.Equal("The first is rounded. The synthetic respondents follow B.", recipe.Dropped.Single().Explanation);
    }

    [Theory]
    [InlineData("club-2002", "hope", "$.recipe", "'club-2002'")]
    [InlineData("club-2001", "trust", "$.variables.trust", "another file")]
    public void A_chapter_that_does_not_fit_is_refused_in_its_own_file(string recipe, string variable, string path, string says)
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small, "club-2001.json", Chapter(recipe, variable)));

        Assert.Equal(("club-2001.part-2.json", path), (error.Place.FileName, error.Place.Path));
        Assert.Contains(says, error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"first\": 0, \"count\": 3", "numbered from 1")]
    [InlineData("\"count\": 3, \"respondents\": 2", "fewer respondents than units")]
    public void Units_that_cannot_be_are_refused(string units, string says)
    {
        var text = Small.Replace("0.05 }", $"0.05, \"units\": [{{ \"populations\": [\"*\"], {units} }}] }}", StringComparison.Ordinal);

        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(text, "club-2001.json"));

        Assert.Contains(says, error.Problem, StringComparison.Ordinal);
        Assert.StartsWith("$.clusters.units[0].", error.Place.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_property_is_refused_with_line_and_nearest()
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small.Replace("\"seed\"", "\"sead\"", StringComparison.Ordinal), "club-2001.json"));

        Assert.Equal(3, error.Place.Line);
        Assert.Contains("'seed'", error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seed\": 7", "\"seed\": 7, \"seed\": 8", 3)]
    [InlineData("\"seed\": 7", "\"seed\": 7.5", 3)]
    [InlineData("\"missing\": 0.1", "\"missing\": \"0.1\"", 6)]
    [InlineData("\"mean\": { \"member\": 3.5", "\"mean\": { \"member\": \"3,5\"", 7)]
    [InlineData("\"variables\": { \"trust\"", "\"dropped\": [{ \"claims\": \"A\" }], \"variables\": { \"trust\"", 7)]
    public void A_malformed_value_is_refused_with_its_line(string sound, string malformed, int line)
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small.Replace(sound, malformed, StringComparison.Ordinal), "club-2001.json"));

        Assert.Equal(("club-2001.json", line), (error.Place.FileName, error.Place.Line));
    }

    [Fact]
    public void A_number_out_of_range_is_refused_with_its_path()
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small.Replace("0.05", "5", StringComparison.Ordinal), "club-2001.json"));

        Assert.Equal("$.clusters.intraclassCorrelation", error.Place.Path);
        Assert.StartsWith("club-2001.json, line 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_json_is_refused_with_its_line()
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small.Replace("7,", "7", StringComparison.Ordinal), "club-2001.json"));

        Assert.Equal(4, error.Place.Line);
    }

    [Fact]
    public void A_missing_reason_is_refused()
    {
        var error = Assert.Throws<RecipeException>(() => RecipeFile.Parse(Small.Replace("\"reason\": \"none\", ", "", StringComparison.Ordinal), "club-2001.json"));

        Assert.Contains("'reason'", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_recipe_is_refused_with_the_nearest() =>
        Assert.Contains("owners-2019", Assert.ThrowsAny<Exception>(() => RecipeFile.Embedded("owners-2018")).Message, StringComparison.Ordinal);

    private static DictionaryChapter Chapter(string recipe, string variable) => new("club-2001.part-2.json", $$"""
        {
          "recipe": "{{recipe}}", "section": "2",
          "structure": { "batteries": { "mood": 0.6 } },
          "variables": { "{{variable}}": { "prior": true, "reason": "none", "mean": 3 } },
          "dropped": [{ "claims": ["A"], "follows": ["B"], "reason": "The first is rounded." }]
        }
        """);
}
