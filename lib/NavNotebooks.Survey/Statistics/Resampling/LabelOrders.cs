namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>All distinct orders of labels of which some are alike.</summary>
internal static class LabelOrders
{
    /// <summary>n! / (n₁!·n₂!·…), as a number that may be beyond counting.</summary>
    internal static double Count(ReadOnlySpan<int> labels)
    {
        var seen = new Dictionary<int, int>();
        double count = 1;
        for (var i = 0; i < labels.Length; i++)
        {
            var alike = seen[labels[i]] = seen.GetValueOrDefault(labels[i]) + 1;
            count = count * (i + 1) / alike;
        }

        return Math.Round(count);
    }

    /// <summary>The next order in the dictionary, in place; false after the last (Knuth 2011, 7.2.1.2, algorithm L).</summary>
    internal static bool Next(Span<int> labels)
    {
        var place = labels.Length - 2;
        while (place >= 0 && labels[place] >= labels[place + 1])
        {
            place--;
        }

        if (place < 0)
        {
            return false;
        }

        var larger = labels.Length - 1;
        while (labels[place] >= labels[larger])
        {
            larger--;
        }

        (labels[place], labels[larger]) = (labels[larger], labels[place]);
        labels[(place + 1)..].Reverse();
        return true;
    }
}
