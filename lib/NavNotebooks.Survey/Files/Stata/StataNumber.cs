using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Numbers of a .dta file from their bits: the highest of each type mean missing, plain or with a letter.</summary>
internal static class StataNumber
{
    private const int Letters = 26;
    private const int FirstMissingByte = 101;
    private const int FirstMissingInt = 32_741;
    private const int FirstMissingLong = 2_147_483_621;
    private const int FirstMissingFloat = 0x7F00_0000;
    private const long FirstMissingDouble = 0x7FE0_0000_0000_0000;

    // Between one missing value and the next.
    private const int FloatStep = 11;
    private const int DoubleStep = 40;

    public static double OfByte(sbyte value) => value < FirstMissingByte ? value : Missing(value - FirstMissingByte);

    public static double OfInt(short value) => value < FirstMissingInt ? value : Missing(value - FirstMissingInt);

    public static double OfLong(int value) => value < FirstMissingLong ? value : Missing(value - FirstMissingLong);

    /// <summary>A number from the bits of a float. Negative infinity and what is no number, which Stata never writes, are missing too.</summary>
    public static double OfFloat(int bits)
    {
        if (bits >= FirstMissingFloat)
        {
            return Missing((bits - FirstMissingFloat) >> FloatStep);
        }

        var value = BitConverter.Int32BitsToSingle(bits);
        return float.IsFinite(value) ? value : double.NaN;
    }

    /// <summary>A number from the bits of a double.</summary>
    public static double OfDouble(long bits)
    {
        if (bits >= FirstMissingDouble)
        {
            return Missing((bits - FirstMissingDouble) >> DoubleStep);
        }

        var value = BitConverter.Int64BitsToDouble(bits);
        return double.IsFinite(value) ? value : double.NaN;
    }

    // 0 is the plain dot, 1 to 26 are .a to .z; what lies above .z, in types that have room there, is plain.
    private static double Missing(long index) => index is >= 1 and <= Letters ? TaggedMissing.Of((char)('a' + index - 1)) : double.NaN;
}
