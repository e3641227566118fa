namespace NavNotebooks.Charts.Drawing;


/// <summary>The colours: Okabe and Ito's (2008), which colour-blind readers tell apart, ordered so that they differ in grey as well.</summary>
internal static class Palette
{
    public const string Ink = "#1a1a1a";
    public const string Soft = "#555555";
    public const string Grid = "#e3e3e3";
    public const string Paper = "#ffffff";
    public const string Blue = "#0072b2";
    public const string Grey = "#8c8c8c";

    private static readonly string[] Series = [Blue, "#e69f00", "#009e73", "#56b4e9", "#d55e00", "#cc79a7"];

    /// <summary>The colour of a series; the first is the one that matters most.</summary>
    public static string Of(int series) => Series[series % Series.Length];

    /// <summary>A colour mixed with white.</summary>
    /// <param name="color">As #rrggbb.</param>
    /// <param name="share">The part, from 0 to 1, that is white.</param>
    public static string Lighter(string color, double share)
    {
        Span<char> mixed = stackalloc char[7];
        mixed[0] = '#';
        for (var i = 1; i < 7; i += 2)
        {
            var part = int.Parse(color.AsSpan(i, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
            ((int)Math.Round(part + ((255 - part) * share))).TryFormat(mixed[i..], out _, "x2", System.Globalization.CultureInfo.InvariantCulture);
        }

        return mixed.ToString();
    }

    /// <summary>
    /// The colours of an ordered scale's points, lowest first: orange through grey to blue, darker towards the ends. A scale of one
    /// pole, or of categories, goes from light to dark.
    /// </summary>
    public static string Scale(int point, int count, bool hasTwoPoles)
    {
        if (!hasTwoPoles)
        {
            return Lighter(Blue, count == 1 ? 0 : 0.75 * (count - 1 - point) / (count - 1));
        }

        var fromMiddle = point - ((count - 1) / 2.0);
        if (fromMiddle == 0)
        {
            return "#d9d9d9";
        }

        var reach = Math.Abs(fromMiddle) / ((count - 1) / 2.0);

        // Without a middle between them, the two weakest would be one grey on paper: the orange one is lighter.
        var weakness = 0.7 * (1 - reach) * 1.1;
        return fromMiddle < 0 ? Lighter("#b85c00", count % 2 == 0 ? weakness * 1.25 : weakness) : Lighter("#005b94", weakness);
    }
}
