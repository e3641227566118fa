using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;

/// <summary>A list for the pointer: as many lines as fit beside a mark, and how many more the table has.</summary>
internal static class HoverList
{
    private const int Most = 12;

    public static IEnumerable<string> Of(ImmutableArray<string> items, Language language)
    {
        foreach (var item in items.Take(Most))
        {
            yield return TextMeasure.Plain(item);
        }

        if (items.Length > Most)
        {
            var more = NumberText.Format(items.Length - Most, 0, language);
            yield return language.Pick($"and {more} more in the table", $"og {more} til i tabellen");
        }
    }
}
