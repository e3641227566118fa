using System.Collections.Immutable;

namespace NavNotebooks.Survey.Disclosure;

/// <summary>
/// The answers of one group to one variable, put together until nobody can be told: a share may be shown where it counts whole blocks. Every block
/// has nobody or five people at least, so that what a share leaves out has too.
/// </summary>
/// <remarks>Everything shown of a group follows from its blocks and its n; tables of other selections of the same answers tell no more.</remarks>
internal sealed class AnswerBlocks
{
    private const int PointsOfPairs = 4;

    private readonly int[] counts;
    private readonly int[] blockOf;
    private readonly bool isOrdered;

    private AnswerBlocks(int[] counts, bool isOrdered)
    {
        (this.counts, this.isOrdered) = (counts, isOrdered);
        blockOf = [.. Enumerable.Range(0, counts.Length)];
        Count = counts.Sum();
    }

    /// <summary>How many answered.</summary>
    public int Count { get; }

    /// <summary>Blocks of two answers or more, as places on the scale.</summary>
    public IEnumerable<ImmutableArray<int>> Together => Blocks().Where(block => block.Length > 1);

    /// <summary>Blocks of one group by itself.</summary>
    /// <param name="counts">How many gave each answer, in the order of the scale.</param>
    /// <param name="isOrdered">Whether the answers have an order: then neighbours are put together, the two highest and the two lowest first, since those shares are read most.</param>
    public static AnswerBlocks Of(int[] counts, bool isOrdered)
    {
        var blocks = new AnswerBlocks(counts, isOrdered);
        if (isOrdered && counts.Length >= PointsOfPairs)
        {
            blocks.PairIfSmall(0, 1);
            blocks.PairIfSmall(counts.Length - 1, counts.Length - 2);
        }

        while (blocks.Small() is { } small && blocks.NearestTo(small) is { } near)
        {
            blocks.Merge([.. small, .. near]);
        }

        return blocks;
    }

    /// <summary>
    /// Blocks of groups that part one population: a block of one group alone would follow from the population's answers and those of the other groups, so it
    /// is put together in one group more, the smallest in which anyone gave one of its answers.
    /// </summary>
    /// <remarks>Groups of less than five stay out: they show nothing, and nothing beside a total.</remarks>
    public static ImmutableArray<AnswerBlocks> Jointly(IEnumerable<int[]> groups, bool isOrdered)
    {
        ImmutableArray<AnswerBlocks> all = [.. groups.Select(counts => Of(counts, isOrdered))];
        var shown = all.Where(group => group.Count >= DisclosureRule.Threshold).ToList();
        while (Alone(shown) is (var group, var block) && Companion(shown, group, block) is { } companion)
        {
            companion.Merge(block);
        }

        return all;
    }

    /// <summary>The places that go together with any of these, themselves among them; the same where they may be shown.</summary>
    public ImmutableArray<int> Around(IReadOnlyCollection<int> places)
    {
        var touched = places.Select(place => blockOf[place]).ToHashSet();
        return [.. Enumerable.Range(0, counts.Length).Where(place => touched.Contains(blockOf[place]))];
    }

    private static (AnswerBlocks Group, ImmutableArray<int> Block)? Alone(List<AnswerBlocks> groups)
    {
        foreach (var group in groups)
        {
            foreach (var block in group.Together)
            {
                if (!groups.Exists(other => other != group && other.Holds(block)) && Companion(groups, group, block) is not null)
                {
                    return (group, block);
                }
            }
        }

        return null;
    }

    private static AnswerBlocks? Companion(List<AnswerBlocks> groups, AnswerBlocks group, ImmutableArray<int> block) =>
        groups.Where(other => other != group && other.SumOf(block) > 0).MinBy(other => other.Count);

    private bool Holds(ImmutableArray<int> block) => block.All(place => blockOf[place] == blockOf[block[0]]) && SumOf(block) > 0;

    private int SumOf(ImmutableArray<int> block) => block.Sum(place => counts[place]);

    private IEnumerable<ImmutableArray<int>> Blocks() =>
        Enumerable.Range(0, counts.Length).GroupBy(place => blockOf[place]).Select(block => block.ToImmutableArray());

    private void PairIfSmall(int outer, int inner)
    {
        if (counts[outer] > 0 && counts[inner] > 0 && (DisclosureRule.IsSmall(counts[outer]) || DisclosureRule.IsSmall(counts[inner])))
        {
            Merge([outer, inner]);
        }
    }

    private ImmutableArray<int>? Small()
    {
        foreach (var block in Blocks())
        {
            if (DisclosureRule.IsSmall(SumOf(block)))
            {
                return block;
            }
        }

        return null;
    }

    /// <summary>The block with anyone in it that lies next, of two the smaller; without an order the smallest.</summary>
    private ImmutableArray<int>? NearestTo(ImmutableArray<int> block)
    {
        var others = Blocks().Where(other => other[0] != block[0] && SumOf(other) > 0).ToList();
        return others.Count == 0 ? null : others.MinBy(other => (isOrdered ? Distance(block, other) : 0, SumOf(other)));
    }

    private static int Distance(ImmutableArray<int> first, ImmutableArray<int> second) =>
        Math.Max(second[0] - first[^1], first[0] - second[^1]);

    /// <summary>Puts places together, and whatever is with one of them; on an ordered scale all that lies between too.</summary>
    private void Merge(ImmutableArray<int> places)
    {
        var (low, high) = (places.Min(), places.Max());
        while (true)
        {
            var together = Around(isOrdered ? [.. Enumerable.Range(low, high - low + 1)] : places);
            if (!isOrdered || (together[0] == low && together[^1] == high))
            {
                foreach (var place in together)
                {
                    blockOf[place] = together[0];
                }

                return;
            }

            (low, high) = (together[0], together[^1]);
        }
    }
}
