namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>System missing with a letter, as Stata's .a to .z: a NaN that bears the letter in its lowest bits.</summary>
/// <remarks>Arithmetic and copying keep a NaN a NaN; SPSS cannot hold the letter, and its writer says so.</remarks>
public static class TaggedMissing
{
    // A quiet NaN whose lower half begins with 0x4E41 ("NA"): no arithmetic makes one by chance.
    private const ulong Mark = 0x7FF8_0000_4E41_0000;
    private const ulong LetterBits = 0xFF;

    /// <summary>Missing with a letter.</summary>
    /// <param name="letter">a to z.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another character.</exception>
    public static double Of(char letter) => char.IsAsciiLetterLower(letter)
        ? BitConverter.UInt64BitsToDouble(Mark | letter)
        : throw new ArgumentOutOfRangeException(nameof(letter), letter, "Give a letter from a to z.");

    /// <summary>The letter of a missing value; <see langword="null"/> for plain system missing and for numbers.</summary>
    public static char? LetterOf(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var letter = (char)(bits & LetterBits);
        return (bits & ~LetterBits) == Mark && char.IsAsciiLetterLower(letter) ? letter : null;
    }
}
