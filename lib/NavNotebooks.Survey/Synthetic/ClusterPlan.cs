using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Gives respondents their municipality or office.</summary>
internal static class ClusterPlan
{
    /// <summary>Fills clusters, pairs and the identifier's column, whose codes count from 1.</summary>
    public static void Apply(SurveyDraft draft)
    {
        var plan = draft.Recipe.Clusters;
        var next = 0;
        foreach (var (units, at) in plan.Units.Select((units, at) => (units, at)))
        {
            Spread(draft, units, at);
            next = Math.Max(next, units.First - 1 + units.Count);
        }

        if (plan.Districts is { } districts)
        {
            next = Divide(draft, districts, next);
        }

        if (plan.Pairs is { } pairs)
        {
            next = Pair(draft, pairs, next);
        }

        for (var row = 0; row < draft.RowCount; row++)
        {
            draft.Clusters[row] = draft.Clusters[row] < 0 ? next++ : draft.Clusters[row];
        }

        MarkPairs(draft);
        draft[plan.Identifier] = [.. draft.Clusters.Select(cluster => cluster + 1.0)];
        foreach (var trait in plan.Traits.SelectMany(traits => traits.Values.Keys).Distinct())
        {
            draft[trait] = Trait(draft, trait);
        }
    }

    private static double[] Trait(SurveyDraft draft, string trait)
    {
        var lowest = draft.CodesOf(draft.Definition.Variable(trait))[0];
        return
        [
            .. draft.Clusters.Select(unit => (double)(draft.Recipe.Clusters.Traits
                .FirstOrDefault(traits => unit + 1 >= traits.First && unit + 1 < traits.First + traits.Count && traits.Values.ContainsKey(trait))
                ?.Values[trait] ?? lowest)),
        ];
    }

    // Who is where is a matter of chance, so that an office has every role; how many are where is the recipe's.
    private static void Spread(SurveyDraft draft, RecipeUnits units, int at)
    {
        var random = new DeterministicRandom(draft.Recipe.Seed, FormattableString.Invariant($"units:{at}"));
        var rows = Rows(draft, units.Populations).Where(row => draft.Clusters[row] < 0).Select(row => (Row: row, Order: random.NextBits()))
            .OrderBy(pair => pair.Order).Select(pair => pair.Row).Take(units.Respondents ?? draft.RowCount).ToList();
        var count = Math.Min(units.Count, rows.Count);
        double[] sizes = [.. random.Normals(count).Select(normal => Math.Round(Math.Exp(units.SizeSpread * normal), 6))];
        var more = units.SizeSpread > 0
            ? Apportionment.LargestRemainder(sizes, rows.Count - count)
            : Apportionment.LargestRemainder([.. Enumerable.Repeat(1.0, count)], rows.Count - count);
        var (unit, left) = (0, count > 0 ? more[0] + 1 : 0);
        foreach (var row in rows)
        {
            if (left == 0)
            {
                left = more[++unit] + 1;
            }

            draft.Clusters[row] = units.First - 1 + unit;
            left--;
        }
    }

    // The first population counts districts from the front and the others from the back, so that as few as possible have both.
    private static int Divide(SurveyDraft draft, RecipeDistricts districts, int next)
    {
        var fromFront = true;
        foreach (var (population, members) in districts.Members)
        {
            foreach (var (row, at) in Rows(draft, [population]).Take(members).Select((row, at) => (row, at)))
            {
                draft.Clusters[row] = next + (fromFront ? at : districts.Count - 1 - at);
            }

            fromFront = false;
        }

        return next + districts.Count;
    }

    // Respondents who have a unit already (Oslo's districts) may be paired there: only the pairs that are lacking are added.
    private static int Pair(SurveyDraft draft, RecipePairs pairs, int next)
    {
        var random = new DeterministicRandom(draft.Recipe.Seed, "pairs");
        MarkPairs(draft);
        var there = Enumerable.Range(0, draft.RowCount).Where(row => draft.Paired[row]).Select(row => draft.Clusters[row]).Distinct().Count();
        var lacking = pairs.Count - there;
        foreach (var population in pairs.Populations)
        {
            var free = Rows(draft, [population]).Where(row => draft.Clusters[row] < 0).Select(row => (Row: row, Order: random.NextBits())).ToArray();
            foreach (var (row, at) in free.OrderBy(pair => pair.Order).Take(lacking).Select((pair, at) => (pair.Row, at)))
            {
                draft.Clusters[row] = next + at;
            }
        }

        return next + Math.Max(0, lacking);
    }

    private static void MarkPairs(SurveyDraft draft)
    {
        if (draft.Recipe.Clusters.Pairs is not { } pairs)
        {
            return;
        }

        var both = pairs.Populations.Select(population => Rows(draft, [population]).Select(row => draft.Clusters[row]).Where(unit => unit >= 0).ToHashSet())
            .Aggregate((first, second) => [.. first.Intersect(second)]);
        for (var row = 0; row < draft.RowCount; row++)
        {
            draft.Paired[row] = pairs.Populations.Contains(draft.PopulationOf[row]) && both.Contains(draft.Clusters[row]);
        }
    }

    private static List<int> Rows(SurveyDraft draft, IEnumerable<string> populations) =>
        [.. Enumerable.Range(0, draft.RowCount).Where(row => populations.Contains(draft.PopulationOf[row]))];
}
