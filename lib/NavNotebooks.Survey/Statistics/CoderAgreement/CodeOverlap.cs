namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How far two coders gave one code to the same characters.</summary>
/// <param name="Code">The code.</param>
/// <param name="Both">Characters that both gave it.</param>
/// <param name="OnlyFirst">Characters that the first coder alone gave it.</param>
/// <param name="OnlySecond">Characters that the second coder alone gave it.</param>
/// <param name="Neither">Characters that neither gave it.</param>
public sealed record CodeOverlap(string Code, long Both, long OnlyFirst, long OnlySecond, long Neither)
{
    /// <summary>Characters of all sources.</summary>
    public long Characters => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Share of the characters on which the two agree, be it that both gave the code or that neither did.</summary>
    public double Share => (double)(Both + Neither) / Characters;

    /// <summary>Why <see cref="Kappa"/> is NaN: neither used the code, or both gave it to everything; <see langword="null"/> where it is not.</summary>
    public UndefinedReason? Undefined => Both == Characters || Neither == Characters ? UndefinedReason.NoVariation : null;

    /// <summary>
    /// Cohen's kappa of the characters, without an error: neighbouring characters are not independent, so that none can be told. Worked number: 20 characters by both, 5 and
    /// 10 by one, 65 by neither give 0.625.
    /// </summary>
    public double Kappa
    {
        get
        {
            double n = Characters, first = (Both + OnlyFirst) / n, second = (Both + OnlySecond) / n;
            var expected = (first * second) + ((1 - first) * (1 - second));
            return Undefined is null ? (Share - expected) / (1 - expected) : double.NaN;
        }
    }
}
