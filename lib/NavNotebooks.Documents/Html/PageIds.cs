using System.Globalization;
using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>Gives out ids that are unique in one page. Holds what it has given: one instance a page.</summary>
internal sealed class PageIds
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an id was given.</summary>
    public bool Has(string id) => given.Contains(id);

    /// <summary>An id from a text: its letters and digits in lower case, hyphens between words, a number where it was given before.</summary>
    public string From(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var wanted = slug.ToString().TrimEnd('-');
        wanted = wanted.Length == 0 ? "section" : wanted;
        var id = wanted;
        for (var number = 2; !given.Add(id); number++)
        {
            id = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }
}
