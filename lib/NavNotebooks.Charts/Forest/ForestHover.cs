using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Forest;

/// <summary>What the pointer shows of a difference.</summary>
internal static class ForestHover
{
    public static string Of(ForestRow row, Language language)
    {
        var cells = new ForestCells(row, language);
        var lines = new List<string>
        {
            "<b>" + TextMeasure.Plain(row.First.Variable.Label.In(language)) + "</b>",
            TextMeasure.Plain(row.Pair(language)),
            TextMeasure.Plain(cells.First + " – " + cells.Second),
            TextMeasure.Plain(cells.Difference + " (95\u00a0%: " + cells.Interval + "), p " + cells.P),
        };
        if (row.Printed.Claims.Length > 0)
        {
            lines.Add(TextMeasure.Plain(language.Pick("In print: ", "I rapporten: ") + cells.Printed));
        }

        return string.Join("<br>", lines);
    }
}
