using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>Where every row of a study stands in its files, so that a complaint that needs all of them can still name the place.</summary>
internal sealed class RowPlaces
{
    private readonly Dictionary<string, JsonSection> places = new(StringComparer.Ordinal);

    /// <summary>Remembers a row; no two have one id.</summary>
    public void Add(string id, JsonSection json)
    {
        if (!places.TryAdd(id, json))
        {
            throw json.Refuse("id", $"The id '{id}' occurs twice.", $"Rename one of the two; the other is in {places[id].FileName}.");
        }
    }

    /// <summary>Refuses unless a condition holds.</summary>
    /// <param name="row">The row, and the property to look at.</param>
    /// <param name="condition">What has to hold.</param>
    /// <param name="problem">What is wrong otherwise.</param>
    /// <param name="remedy">What to do about it.</param>
    public void Require((string Id, string Property) row, bool condition, string problem, string remedy)
    {
        if (!condition)
        {
            throw places[row.Id].Refuse(row.Property, $"{row.Id}: {problem}", remedy);
        }
    }

    /// <summary>Refuses a name that is not among those that exist.</summary>
    /// <param name="row">The row, and the property that holds the name.</param>
    /// <param name="name">The name; nothing is asked of one that is not there.</param>
    /// <param name="existing">The names there are.</param>
    /// <param name="what">What is named.</param>
    public void Known((string Id, string Property) row, string? name, IReadOnlySet<string> existing, string what)
    {
        if (name is not null && !existing.Contains(name))
        {
            var nearest = NearestName.To(name, existing);
            throw places[row.Id].Refuse(
                row.Property,
                $"{row.Id}: there is no {what} '{name}'." + (nearest is null ? "" : $" The nearest is '{nearest}'."),
                $"Correct the id, or add the {what}.");
        }
    }

    /// <summary>Refuses the first of several names that is not among those that exist.</summary>
    /// <param name="row">The row, and the property that holds the names.</param>
    /// <param name="names">The names.</param>
    /// <param name="existing">The names there are.</param>
    /// <param name="what">What is named.</param>
    public void AllKnown((string Id, string Property) row, IEnumerable<string> names, IReadOnlySet<string> existing, string what)
    {
        foreach (var name in names)
        {
            Known(row, name, existing, what);
        }
    }

    /// <summary>Refuses rows that are their own ancestors.</summary>
    /// <param name="rows">Id and parent of every row.</param>
    /// <param name="what">What they are.</param>
    public void Acyclic(IEnumerable<(string Id, string? Parent)> rows, string what)
    {
        var parents = rows.ToDictionary(row => row.Id, row => row.Parent, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var path = new List<string>();
            for (var id = start; id is not null && !done.Contains(id); id = parents.GetValueOrDefault(id))
            {
                Require((id, "parent"), !path.Contains(id), $"the {what} is its own ancestor ({string.Join(" → ", path.SkipWhile(other => other != id).Append(id))}).", "Give one of them another parent, or none.");
                path.Add(id);
            }

            done.UnionWith(path);
        }
    }
}
