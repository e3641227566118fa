using System.Xml.Linq;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Patterns and clips under names that do not change from one drawing to the next, each once, and only those that something asks for.</summary>
internal static class SvgNames
{
    /// <summary>Gives the names in the order in which marks ask for them.</summary>
    /// <param name="marks">The marks; what they ask for is renamed in place.</param>
    /// <param name="definitions">Under the names that Plotly gave them.</param>
    /// <param name="prefix">What the names begin with, the figure's own, so that pictures in one page keep apart.</param>
    /// <returns>The definitions that are asked for.</returns>
    /// <exception cref="FormatException">A mark asks for what is not there.</exception>
    public static List<XElement> Given(IEnumerable<XElement> marks, IReadOnlyList<XElement> definitions, string prefix)
    {
        var byName = definitions.GroupBy(Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new List<XElement>();
        foreach (var attribute in marks.SelectMany(mark => mark.DescendantsAndSelf()).SelectMany(element => element.Attributes()).Where(attribute => attribute.Value.StartsWith("url(#", StringComparison.Ordinal)))
        {
            var old = attribute.Value[5..^1];
            if (!byName.TryGetValue(old, out var definition))
            {
                throw new FormatException($"a mark asks for '{old}', which is not in the picture");
            }

            var content = new XElement(definition);
            content.SetAttributeValue("id", null);
            var key = content.ToString(SaveOptions.DisableFormatting);
            if (!given.TryGetValue(key, out var name))
            {
                name = prefix + SvgNumber.Text(given.Count);
                given.Add(key, name);
                var named = new XElement(definition);
                named.SetAttributeValue("id", name);
                used.Add(named);
            }

            attribute.Value = $"url(#{name})";
        }

        return used;
    }

    private static string Name(XElement definition) => (string?)definition.Attribute("id") ?? "";
}
