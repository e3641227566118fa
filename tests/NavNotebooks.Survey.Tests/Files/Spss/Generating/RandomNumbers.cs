namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>Numbers where files can go wrong: about the codes of the compression, zeros, the smallest and the largest.</summary>
internal static class RandomNumbers
{
    // −double.MaxValue is system missing and its neighbour is "LOWEST": neither is a value.
    private static readonly double[] Extreme =
    [
        0, -0.0, double.Epsilon, -double.Epsilon, 2.2250738585072009e-308, 2.2250738585072014e-308, 1e-300, 1e300, -1e300, 1.75e308,
        9007199254740992, 9007199254740993, -9007199254740991, 0.1, 1.0 / 3, Math.PI, 1e15, 123456789.125, 4294967296, 2147483647, -2147483648,
    ];

    private static readonly double[] NearCodes = [-101, -100, -99, -98.5, -1, 1, 50, 99, 100, 150, 150.5, 151, 152, 153, 154, 155, 156, 251, 252, 255, 256];

    /// <summary>A number.</summary>
    public static double Value(Chance chance) => chance.Between(0, 9) switch
    {
        < 4 => chance.Between(0, 10),
        < 6 => chance.Of(NearCodes),
        < 7 => chance.Of(Extreme),
        < 8 => Math.Round(chance.Fraction() * 1000, 2),
        _ => (chance.Fraction() - 0.5) * Math.Pow(10, chance.Between(-20, 20)),
    };

    /// <summary>A number, or system missing.</summary>
    public static double ValueOrNone(Chance chance) => chance.OneIn(12) ? double.NaN : Value(chance);
}
