namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What stands for system missing, HIGHEST and LOWEST in one file: the usual numbers, and the file's own where it says others.</summary>
internal sealed record SpecialNumbers
{
    private const int Count = 3;

    private SpecialNumbers(double systemMissing, double highest, double lowest)
    {
        SystemMissingBits = BitConverter.DoubleToInt64Bits(systemMissing);
        Highest = highest;
        Lowest = lowest;
    }

    /// <summary>The bits of the file's own number for system missing.</summary>
    public long SystemMissingBits { get; }

    private double Highest { get; }

    private double Lowest { get; }

    /// <summary>The numbers of a file, from its record 7/4.</summary>
    public static SpecialNumbers Of(RawDictionary raw, SpssInput input, SpssNotes notes)
    {
        if (raw.Extensions.Find(extension => extension.Subtype == SpssSubtype.FloatInfo) is not { } record)
        {
            return new(SpssSpecialNumbers.SystemMissing, SpssSpecialNumbers.Highest, SpssSpecialNumbers.Lowest);
        }

        if (record is not { ElementSize: sizeof(double), Count: Count })
        {
            notes.Add("The record of numbers (7/4) has not the length that it must have; the usual numbers were used.", record.Offset);
            return new(SpssSpecialNumbers.SystemMissing, SpssSpecialNumbers.Highest, SpssSpecialNumbers.Lowest);
        }

        var numbers = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            numbers[i] = input.ToDouble(record.Data.AsSpan(i * sizeof(double)));
        }

        if (numbers[0] != SpssSpecialNumbers.SystemMissing || numbers[1] != SpssSpecialNumbers.Highest || !IsUsualLowest(numbers[2]))
        {
            notes.Add("The file says other numbers than usual for system missing, HIGHEST or LOWEST; both were understood.", record.Offset);
        }

        return new(numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>A number of the file, NaN where it stands for system missing.</summary>
    public double Read(double number) =>
        number > SpssSpecialNumbers.SystemMissing && BitConverter.DoubleToInt64Bits(number) != SystemMissingBits ? number : Unusual(number);

    /// <summary>The lower end of a range of missing values: negative infinity for LOWEST.</summary>
    public double LowEnd(double number) => IsUsualLowest(number) || number == Lowest ? double.NegativeInfinity : number;

    /// <summary>The upper end of a range of missing values: positive infinity for HIGHEST.</summary>
    public double HighEnd(double number) => number is SpssSpecialNumbers.Highest || number == Highest ? double.PositiveInfinity : number;

    // A NaN of the file has no meaning in its bits; negative infinity is a number, though no program of SPSS writes it.
    private static double Unusual(double number) => double.IsNegativeInfinity(number) ? number : double.NaN;

    private static bool IsUsualLowest(double number) => number is SpssSpecialNumbers.SystemMissing || number == SpssSpecialNumbers.Lowest;
}
