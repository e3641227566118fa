using System.Globalization;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Numbers as cells write them.</summary>
internal static class CellNumber
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A finite number with the given decimal mark and no other separator; NaN where the cell is something else.</summary>
    public static double Parse(string cell, DecimalMark mark)
    {
        var last = cell.Length == 0 ? ' ' : cell[^1];
        if (!char.IsAsciiDigit(last) || cell.Contains(mark == DecimalMark.Comma ? '.' : ','))
        {
            return double.NaN;
        }

        var text = cell.Replace(',', '.').Replace('\u2212', '-');
        return double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Format(double number, DecimalMark mark)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return mark == DecimalMark.Comma ? text.Replace('.', ',') : text;
    }
}
