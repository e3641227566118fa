namespace NavNotebooks.Survey.Dictionary;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the smallest edit distance (Levenshtein: letters inserted, deleted or replaced, case ignored); the
    /// alphabetically first of equals. Null when even that one differs in more than half of the letters.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is null || best.Distance * 2 > Math.Max(name.Length, best.Candidate.Length) ? null : best.Candidate;
    }

    /// <summary>The number of letters to insert, delete or replace on the way from one name to the other; case does not count.</summary>
    public static int Distance(string first, string second)
    {
        var above = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var row = 1; row <= first.Length; row++)
        {
            var current = new int[second.Length + 1];
            current[0] = row;
            for (var column = 1; column <= second.Length; column++)
            {
                var same = char.ToLowerInvariant(first[row - 1]) == char.ToLowerInvariant(second[column - 1]);
                var replaced = above[column - 1] + (same ? 0 : 1);
                current[column] = Math.Min(replaced, 1 + Math.Min(above[column], current[column - 1]));
            }

            above = current;
        }

        return above[second.Length];
    }
}
