using System.Globalization;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Numbers as the figures' JSON writes them: six significant digits, no exponent, the same on every machine.</summary>
internal static class PlotlyNumber
{
    /// <summary>The JSON of a finite number.</summary>
    public static string Text(double value)
    {
        var rounded = decimal.Parse(value.ToString("G6", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return rounded == 0 ? "0" : rounded.ToString("0.############", CultureInfo.InvariantCulture);
    }
}
