using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Numbers and texts as the hexadecimal of their bytes, so that nothing is rounded and no sign is in the way.</summary>
internal static class Hexadecimal
{
    /// <summary>What stands for system missing, whatever its bits.</summary>
    public const string None = ".";

    private const int DigitsOfNumber = 16;

    public static string Of(double number) => double.IsNaN(number) ? None : BitConverter.DoubleToInt64Bits(number).ToString("X16", CultureInfo.InvariantCulture);

    public static string Of(string text, Encoding encoding) => Convert.ToHexString(encoding.GetBytes(text));

    public static string OfUtf8(string text) => Of(text, Encoding.UTF8);

    /// <summary>The numbers of digits without anything between, the highest byte first.</summary>
    public static IEnumerable<double> Numbers(string digits)
    {
        for (var at = 0; at < digits.Length; at += DigitsOfNumber)
        {
            yield return BitConverter.Int64BitsToDouble(long.Parse(digits.AsSpan(at, DigitsOfNumber), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The number of digits with the lowest byte first.</summary>
    public static double ReversedNumber(string digits) => BitConverter.ToDouble(Convert.FromHexString(digits));

    public static string Utf8(string digits) => Encoding.UTF8.GetString(Convert.FromHexString(digits));
}
