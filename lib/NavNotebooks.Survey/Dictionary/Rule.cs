namespace NavNotebooks.Survey.Dictionary;

/// <summary>What the records of the dictionary demand of their parts. The loader adds file and place to what is thrown here.</summary>
internal static class Rule
{
    public static string NotBlank(string value, string what) => string.IsNullOrWhiteSpace(value)
        ? throw new DictionaryException($"'{what}' is empty.", $"Give '{what}' a text.")
        : value;

    public static void Holds(bool condition, string problem, string remedy)
    {
        if (!condition)
        {
            throw new DictionaryException(problem, remedy);
        }
    }

    /// <summary>The word itself, if it is one of a closed list.</summary>
    public static string OneOf(string word, IReadOnlyCollection<string> words, string what) => words.Contains(word)
        ? word
        : throw new DictionaryException($"'{word}' is not a {what}.", $"Use one of: {string.Join(", ", words)}.");

    /// <summary>Each key once; the first one that comes twice is named.</summary>
    public static void Distinct<T>(IEnumerable<T> keys, string what)
    {
        var seen = new HashSet<T>();
        foreach (var key in keys)
        {
            Holds(seen.Add(key), $"The {what} '{key}' occurs twice.", $"Rename or remove one of the two; each {what} belongs to one thing.");
        }
    }

    /// <summary>Every name is among those that exist; the first one that is not is named, with the nearest that is.</summary>
    public static void Known(IEnumerable<string> names, IReadOnlyCollection<string> existing, string what)
    {
        foreach (var name in names)
        {
            if (!existing.Contains(name))
            {
                var nearest = NearestName.To(name, existing);
                throw new DictionaryException(
                    $"There is no {what} '{name}'." + (nearest is null ? "" : $" The nearest is '{nearest}'."),
                    $"Correct the name, or describe the {what} '{name}'.");
            }
        }
    }
}
