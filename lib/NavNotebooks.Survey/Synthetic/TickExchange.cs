namespace NavNotebooks.Survey.Synthetic;

/// <summary>Exchanges ticks between respondents of one group until their number fits the band that each of them is in. No box's share moves.</summary>
internal sealed class TickExchange
{
    private readonly double[][] boxes;
    private readonly int[] groups, fewest, most, ticks;

    private TickExchange(double[][] boxes, int[] groups, int[] fewest, int[] most)
    {
        (this.boxes, this.groups, this.fewest, this.most) = (boxes, groups, fewest, most);
        ticks = [.. Enumerable.Range(0, groups.Length).Select(row => boxes.Count(box => box[row] == 1))];
    }

    /// <summary>Changes the boxes of a draft in place, as far as exchanges can.</summary>
    public static void Fit(SurveyDraft draft, RecipeCounted counted)
    {
        double[][] boxes = [.. counted.Items.Select(item => draft[item]!)];
        var codes = draft.CodesOf(draft.Definition.Variable(counted.Band));
        var bands = draft[counted.Band]!;
        var populations = draft.Definition.Populations.Select(population => population.Id).ToList();
        // A respondent without an answer to the band may have any number of ticks; one without boxes takes no part.
        int[] At(IReadOnlyList<int> ends, int otherwise) =>
            [.. bands.Select(band => codes.IndexOf((int)band) is >= 0 and var at ? ends[at] : otherwise)];
        int[] groups = [.. draft.PopulationOf.Select((population, row) => boxes.All(box => box[row] >= 0) ? populations.IndexOf(population) : -1)];
        new TickExchange(boxes, groups, At(counted.Fewest, 0), At(counted.Most, boxes.Length)).Run();
    }

    private void Run()
    {
        // Each exchange brings two respondents nearer to their bands, or one nearer and none farther; so it ends.
        while (Exchange(row => ticks[row] > most[row], row => ticks[row] < fewest[row])
            || Exchange(row => ticks[row] > most[row], row => ticks[row] < most[row])
            || Exchange(row => ticks[row] > fewest[row], row => ticks[row] < fewest[row]))
        {
        }
    }

    /// <summary>Moves one tick from a giver to a taker of the same group; whether there was one to move.</summary>
    private bool Exchange(Func<int, bool> gives, Func<int, bool> takes)
    {
        var takers = Enumerable.Range(0, groups.Length).Where(row => groups[row] >= 0 && takes(row)).ToArray();
        if (takers.Length == 0)
        {
            return false;
        }

        for (var giver = 0; giver < groups.Length; giver++)
        {
            if (groups[giver] < 0 || !gives(giver))
            {
                continue;
            }

            foreach (var box in boxes.Where(box => box[giver] == 1))
            {
                var taker = Array.FindIndex(takers, row => row != giver && groups[row] == groups[giver] && box[row] == 0);
                if (taker >= 0)
                {
                    (box[giver], box[takers[taker]]) = (0, 1);
                    ticks[giver]--;
                    ticks[takers[taker]]++;
                    return true;
                }
            }
        }

        return false;
    }
}
