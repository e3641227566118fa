using System.Runtime.CompilerServices;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The codes of one byte that stand for elements of 8 bytes.</summary>
internal static class Bytecode
{
    /// <summary>What a code is above the whole number that it stands for.</summary>
    public const int Bias = 100;

    /// <summary>No element: fills up the last eight codes.</summary>
    public const byte Filling = 0;

    /// <summary>The end of the rows.</summary>
    public const byte EndOfRows = 252;

    /// <summary>The element follows as it is.</summary>
    public const byte Literal = 253;

    /// <summary>Eight spaces.</summary>
    public const byte Spaces = 254;

    /// <summary>System missing.</summary>
    public const byte Missing = 255;

    /// <summary>Eight spaces, as an element.</summary>
    public const ulong SpacesElement = 0x2020_2020_2020_2020;

    private const int Least = 1 - Bias;
    private const uint Span = 250;

    /// <summary>The code of a number; <see cref="Literal"/> where it has none. Minus zero has none, so that its sign is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(double value)
    {
        var whole = (int)value;
        return (uint)(whole - Least) <= Span && BitConverter.DoubleToInt64Bits(whole) == BitConverter.DoubleToInt64Bits(value)
            ? (byte)(whole + Bias)
            : Literal;
    }
}
