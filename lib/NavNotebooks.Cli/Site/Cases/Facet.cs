using System.Globalization;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>Something that the rows of a table can be chosen by, and the words that it has there. Holds what it has met.</summary>
/// <param name="name">What it is called.</param>
internal sealed class Facet(string name)
{
    private readonly List<string> words = [];

    /// <summary>What it is called.</summary>
    public string Name { get; } = name;

    /// <summary>The places of a row's words, with commas between them where there are several.</summary>
    public string Of(params IEnumerable<string> some) => string.Join(',', some.Select(Place));

    /// <summary>The name and the words, with bars between them; a bar within a word becomes a slash.</summary>
    public override string ToString() => string.Join('|', words.Prepend(Name).Select(word => word.Replace('|', '/').Replace('\n', ' ')));

    private string Place(string word)
    {
        var place = words.IndexOf(word);
        if (place < 0)
        {
            place = words.Count;
            words.Add(word);
        }

        return place.ToString(CultureInfo.InvariantCulture);
    }
}
