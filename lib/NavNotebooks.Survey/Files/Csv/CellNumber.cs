using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Numbers as cells write them, right to the last bit.</summary>
internal static class CellNumber
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int UsualBytes = 256;

    // Whole numbers up to 2^53 and powers of ten up to 10^22 are exact, so one division rounds right (Clinger 1990).
    private const int SafeDigits = 15;
    private static readonly double[] PowersOfTen = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A finite number with the given decimal mark and no other separator; NaN where the cell is something else.</summary>
    public static double Parse(string cell, DecimalMark mark)
    {
        var most = Encoding.UTF8.GetMaxByteCount(cell.Length);
        var bytes = most <= UsualBytes ? stackalloc byte[UsualBytes] : new byte[most];
        return Parse(bytes[..Encoding.UTF8.GetBytes(cell, bytes)], mark);
    }

    /// <summary>The same of a cell in UTF-8, or any encoding that has ASCII in it.</summary>
    public static double Parse(ReadOnlySpan<byte> cell, DecimalMark mark)
    {
        if (cell.Length == 1)
        {
            return (uint)(cell[0] - '0') <= 9 ? cell[0] - '0' : double.NaN;
        }

        var point = mark == DecimalMark.Comma ? (byte)',' : (byte)'.';
        var i = cell.Length > 0 && cell[0] == '-' ? 1 : 0;
        var from = i;
        var whole = 0L;
        var decimals = -1;
        for (; i < cell.Length; i++)
        {
            var digit = (uint)(cell[i] - '0');
            if (digit <= 9)
            {
                whole = (whole * 10) + digit;
            }
            else if (cell[i] == point && decimals < 0)
            {
                decimals = i;
            }
            else
            {
                return ParseOther(cell, point);
            }
        }

        var behind = decimals < 0 ? 0 : cell.Length - 1 - decimals;
        var digits = cell.Length - from - (decimals < 0 ? 0 : 1);
        if (digits is 0 or > SafeDigits || (decimals >= 0 && behind == 0))
        {
            return ParseOther(cell, point);
        }

        var number = behind == 0 ? whole : whole / PowersOfTen[behind];
        return from == 0 ? number : -number;
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Format(double number, DecimalMark mark)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return mark == DecimalMark.Comma ? text.Replace('.', ',') : text;
    }

    private static double ParseOther(ReadOnlySpan<byte> cell, byte point)
    {
        var other = point == ',' ? (byte)'.' : (byte)',';
        if (cell.IsEmpty || !char.IsAsciiDigit((char)cell[^1]) || cell.Contains(other))
        {
            return double.NaN;
        }

        var text = cell.Length <= UsualBytes ? stackalloc byte[cell.Length] : new byte[cell.Length];
        var length = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            var isMinus = cell[i..].StartsWith("\u2212"u8);
            text[length++] = isMinus ? (byte)'-' : cell[i] == point ? (byte)'.' : cell[i];
            i += isMinus ? 2 : 0;
        }

        return double.TryParse(text[..length], Styles, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
    }
}
