using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class SynthesizerTests
{
    private static readonly SurveyFrame Owners = SyntheticSurveys.Get("owners-2019").Frame;
    private static readonly SurveyFrame Office = SyntheticSurveys.Get("office-2019").Frame;

    [Fact]
    public void Respondents_are_as_many_as_printed()
    {
        Assert.Equal(268, Owners.RowCount);
        Assert.Equal([106, 158, 4], Owners.GroupBy("position").Select(group => group.Frame.RowCount));
        Assert.Equal(1745, Office.RowCount);
        Assert.Equal(220, Office.Where("role", "office_leader").RowCount);
        Assert.Equal(DataBasis.Synthetic, Owners.Basis);
    }

    [Fact]
    public void Thirty_eight_units_have_both_a_mayor_and_a_chief_executive()
    {
        var units = Owners["municipality"].Codes.ToArray();
        var positions = Owners["position"].Codes.ToArray();

        var both = units.Zip(positions).GroupBy(pair => pair.First).Where(unit => unit.Select(pair => pair.Second).Distinct().Count() > 1).ToArray();

        Assert.Equal(38, both.Length);
        Assert.All(both, unit => Assert.Equal([1.0, 2.0], unit.Select(pair => pair.Second).Order()));
    }

    [Fact]
    public void Leaders_come_from_218_offices_and_staff_from_124()
    {
        Assert.Equal(218, Office.Where("role", "office_leader")["office"].Codes.ToArray().Distinct().Count());
        var staff = Office.Where("role", "caseworker", "clerical", "middle_manager", "specialist", "other");
        Assert.Equal(124, staff["office"].Codes.ToArray().Distinct().Count());
    }

    [Theory]
    [InlineData("office-2015", 292, 389)]
    [InlineData("office-2019", 616, 430)]
    public void State_and_municipal_caseworkers_answer_as_many_as_a_legend_says(string id, int state, int municipal)
    {
        var caseworkers = SyntheticSurveys.Get(id).Frame.Where("role", "caseworker");
        foreach (var item in caseworkers.Definition.Battery("task_sharing").Variables)
        {
            Assert.Equal(state, caseworkers.Where("employer", "state")[item].Codes.ToArray().Count(code => code > 0));
            Assert.Equal(municipal, caseworkers.Where("employer", "municipality")[item].Codes.ToArray().Count(code => code > 0));
        }
    }

    [Fact]
    public void The_samples_of_2019_are_as_large_as_table_1_and_share_what_the_annex_says()
    {
        Assert.Equal([952, 804, 187, 220], new[] { "sample_random", "sample_followup", "sample_case", "sample_leaders" }.Select(sample => Office.Where(sample, "yes").RowCount));
        Assert.Equal(17, Offices(Office.Where("sample_random", "yes").Where("sample_followup", "yes")));
        Assert.Equal(126, Offices(Office.Where("sample_offices", "yes")));
        Assert.Empty(Office.Where("sample_offices", "no").Where("role", "caseworker", "clerical", "middle_manager", "specialist", "other")["role"].Codes.ToArray());
    }

    [Fact]
    public void Offices_have_staff_of_more_than_one_role()
    {
        var staff = Office.Where("sample_offices", "yes").Where("office_size", "large");
        var roles = staff["office"].Codes.ToArray().Zip(staff["role"].Codes.ToArray()).GroupBy(pair => pair.First).Select(office => office.Select(pair => pair.Second).Distinct().Count());

        Assert.All(roles, count => Assert.InRange(count, 3, 6));
    }

    [Fact]
    public void Those_who_do_not_tell_their_role_are_asked_what_everyone_is()
    {
        var unknown = SyntheticSurveys.Get("office-2016").Frame.Where("role", -9);

        Assert.Equal(11, unknown.RowCount);
        Assert.DoesNotContain(-2.0, unknown["employer"].Codes.ToArray());
    }

    [Fact]
    public void Valid_answers_are_as_many_as_the_captions_say()
    {
        foreach (var frame in new[] { Owners, Office })
        {
            foreach (var variable in frame.Definition.Variables)
            {
                foreach (var (population, printed) in variable.Answered)
                {
                    Assert.Equal(printed, Valid(frame, variable, population));
                }

                foreach (var (population, bound) in variable.AnsweredBelow)
                {
                    Assert.InRange(Valid(frame, variable, population), bound - 10, bound - 1);
                }
            }
        }
    }

    [Fact]
    public void Only_those_who_were_asked_answer()
    {
        foreach (var frame in new[] { Owners, Office })
        {
            var population = frame[frame.Definition.PopulationVariable].Codes.ToArray();
            foreach (var variable in frame.Definition.Variables)
            {
                var asked = frame.Definition.AskedOf(variable).Select(one => (double)one.Code).ToHashSet();
                var filter = variable.OnlyIf is { } only ? frame[only.Variable].Codes.ToArray() : null;
                var codes = frame[variable.Name].Codes.ToArray();
                for (var row = 0; row < frame.RowCount; row++)
                {
                    var isAsked = asked.Contains(population[row]) && (filter is null || variable.OnlyIf!.Codes.Contains((int)filter[row]));
                    Assert.Equal(isAsked, codes[row] != MissingReason.NotAsked);
                }
            }
        }
    }

    [Theory]
    [InlineData("S0-F27-08")]
    [InlineData("S0-F25-02")]
    [InlineData("S0-F8-08")]
    [InlineData("S0-2.4-23")]
    [InlineData("S0-F1-11")]
    public void A_printed_claim_is_borne_out(string id)
    {
        var lines = SyntheticSurveys.Get("owners-2019").Fidelity.Claims.Concat(SyntheticSurveys.Get("office-2019").Fidelity.Claims);

        Assert.Contains(lines, line => line.Use.Claim.Id == id && line.IsMet == true);
    }

    [Fact]
    public void Two_runs_on_any_culture_and_any_thread_give_the_same_bytes()
    {
        var expected = Hash(Owners) + Hash(Office);
        var hashes = new string[4];
        Thread[] threads = [.. Enumerable.Range(0, hashes.Length).Select(at => new Thread(() =>
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = at % 2 == 0 ? "," : ".";
            Thread.CurrentThread.CurrentCulture = culture;
            hashes[at] = Hash(RunWithEarlier("owners-2019")) + Hash(RunWithEarlier("office-2019"));
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(hashes, hash => Assert.Equal(expected, hash));
    }

    // Of a wave that no chapter adds to. Where it differs on another machine, the bytes are not the same everywhere; where the dictionary,
    // the recipe or the claims of the wave were changed on purpose, the new hash belongs here.
    [Fact]
    public void The_bytes_are_those_of_every_other_machine() =>
        Assert.Equal("98F93CA7035C3D2E", Hash(SyntheticSurveys.Get("office-2010").Frame)[..16]);

    [Fact]
    public void Another_seed_gives_other_respondents_with_the_same_margins()
    {
        var recipe = RecipeFile.Embedded("owners-2019");
        var other = Run("owners-2019", recipe with { Seed = recipe.Seed + 1 });

        Assert.NotEqual(Hash(Owners), Hash(other));
        Assert.Equal(Owners.TopTwo("more_in_work")["more_in_work_top_two"].Codes.ToArray().Order(), other.TopTwo("more_in_work")["more_in_work_top_two"].Codes.ToArray().Order());
    }

    [Fact]
    public void Claims_that_exclude_one_another_are_named()
    {
        var recipe = RecipeFile.Embedded("owners-2019");

        var error = Assert.Throws<RecipeException>(() => Run("owners-2019", recipe with { Dropped = [] }));

        Assert.Equal(["S0-2.3-04", "S0-F23-01", "S0-F23-06"], error.ConflictingClaims.Order(StringComparer.Ordinal));
        Assert.Contains("dropped", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_not_in_the_dictionary_is_refused_with_the_nearest()
    {
        var recipe = RecipeFile.Embedded("owners-2019");
        var wrong = recipe with { Variables = recipe.Variables.Add("more_in_werk", RecipeVariable.Default) };

        var error = Assert.Throws<RecipeException>(() => Run("owners-2019", wrong));

        Assert.Contains("'more_in_work'", error.Message, StringComparison.Ordinal);
        Assert.Contains("owners-2019*.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_background_that_claims_divide_by_another_differs_between_its_groups()
    {
        var caseworkers = Office.Where("role", "caseworker");

        var (state, municipality) = (ShareOver100(caseworkers.Where("employer", "state")), ShareOver100(caseworkers.Where("employer", "municipality")));

        Assert.InRange(state, 0.245, 0.255);
        Assert.InRange(municipality, 0.05, 0.1);
    }

    public static TheoryData<string, Func<Recipe, Recipe>> Broken => new()
    {
        { "'mayor'", recipe => recipe with { Missing = recipe.Missing.Add("mayer", 0.1) } },
        { "'S0-F23-0", recipe => recipe with { Dropped = [new(["S0-F23-0l"], [], "misspelt")] } },
        { "'goals'", recipe => recipe with { Structure = recipe.Structure with { Batteries = recipe.Structure.Batteries.Add("goal", 0.5) } } },
        { "3 shares, and there are 5 answers", recipe => recipe with { Variables = recipe.Variables.SetItem("more_in_work", RecipeVariable.Default with { Shares = RecipeVariable.Default.Shares.Add("*", [0.2, 0.3, 0.5]) }) } },
        { "no answer 9", recipe => recipe with { Clusters = recipe.Clusters with { Traits = [new(1, 2, recipe.Clusters.Traits.Aggregate(System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty, (sum, _) => sum).Add("position", 9))] } } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_recipe_that_names_what_is_not_there_is_refused_in_its_file(string says, Func<Recipe, Recipe> broken)
    {
        var error = Assert.Throws<RecipeException>(() => Run("owners-2019", broken(RecipeFile.Embedded("owners-2019"))));

        Assert.Contains(says, error.Problem, StringComparison.Ordinal);
        Assert.Contains("owners-2019", error.Place.FileName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owners-2019", "S0-2.3-04")]
    [InlineData("owners-2019", "S0-2.4-15")]
    [InlineData("office-2008", "S0-V1-79")]
    [InlineData("office-2016", "S0-T4-147")]
    [InlineData("office-2019", "S0-T4-141")]
    [InlineData("office-2019", "S0-2.1-15")]
    [InlineData("office-2019", "S0-2.2-10")]
    [InlineData("office-2019", "S0-F59-24")]
    [InlineData("office-2019", "S0-V1-63")]
    public void A_conflict_that_a_recipe_settles_is_named_without_it(string id, string claim)
    {
        var recipe = RecipeFile.Embedded(id);
        var settled = recipe.Dropped.Single(dropped => dropped.Claims.Contains(claim));
        SurveyFrame[] before = [.. recipe.After.Select(earlier => SyntheticSurveys.Get(earlier).Frame)];

        var conflict = Assert.Throws<RecipeException>(() => Run(id, recipe with { Dropped = recipe.Dropped.Remove(settled) }, before));

        Assert.NotEmpty(conflict.ConflictingClaims.Intersect(settled.Claims));
        Assert.InRange(conflict.ConflictingClaims.Count, 2, 6);
    }

    [Fact]
    public void Items_of_a_battery_go_together_and_reversed_ones_against()
    {
        Assert.InRange(Correlation("more_in_work", "adapted_service"), 0.3, 0.8);
        Assert.InRange(Correlation("promotes_cooperation", "extra_work"), -0.7, -0.1);
    }

    private static SurveyFrame Run(string id, Recipe recipe, params SurveyFrame[] before) =>
        Synthesizer.Run(SurveyDictionary.Embedded.Survey(id), recipe, ClaimRegistry.Default, before).Frame;

    private static double ShareOver100(SurveyFrame frame)
    {
        var valid = frame["users_followed_up"].Codes.ToArray().Where(code => code > 0).ToArray();
        return valid.Count(code => code >= 5) / (double)valid.Length;
    }

    private static SurveyFrame RunWithEarlier(string id)
    {
        var recipe = RecipeFile.Embedded(id);
        return Run(id, recipe, [.. recipe.After.Select(RunWithEarlier)]);
    }

    private static int Offices(SurveyFrame frame) => frame["office"].Codes.ToArray().Distinct().Count();

    private static int Valid(SurveyFrame frame, Variable variable, string population) =>
        frame.Where(frame.Definition.PopulationVariable, population).Valid(variable.Name).Count;

    private static string Hash(SurveyFrame frame)
    {
        var text = new StringBuilder();
        foreach (var column in frame.Columns)
        {
            foreach (var code in column.Codes)
            {
                text.Append(code.ToString(CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())));
    }

    private static double Correlation(string first, string second)
    {
        var (x, y) = (Owners[first].Codes.ToArray(), Owners[second].Codes.ToArray());
        var both = x.Zip(y).Where(pair => pair.First > 0 && pair.Second > 0).ToArray();
        return MathNet.Numerics.Statistics.Correlation.Pearson(both.Select(pair => pair.First), both.Select(pair => pair.Second));
    }
}
