using NavNotebooks.Display;

namespace NavNotebooks.Survey.Crosschecks;

/// <summary>How many significant digits of two numbers agree.</summary>
/// <remarks>
/// The measure of NIST's reference datasets, the base-10 logarithm of the relative error with its sign turned (McCullough 1998, The American
/// Statistician 52, 358–366). It is told in steps, because the last digits of double arithmetic differ from machine to machine.
/// </remarks>
public static class Digits
{
    /// <summary>As many as a double can hold; numbers that are equal to the last bit agree to as many.</summary>
    public const double Most = 15;

    private static readonly int[] Steps = [12, 9, 6, 3, 1];

    /// <summary>−log₁₀(|actual − expected| / |expected|), absolute where the expected number is 0; at most 15, at least 0; 15 where both are NaN or equal.</summary>
    /// <param name="expected">The number to agree with.</param>
    /// <param name="actual">The number computed. Worked number: 1.001 beside 1 agrees to 3 digits.</param>
    public static double InAgreement(double expected, double actual)
    {
        if (expected.Equals(actual))
        {
            return Most;
        }

        var distance = Math.Abs(actual - expected) / (expected == 0 ? 1 : Math.Abs(expected));
        return double.IsNaN(distance) ? 0 : Math.Clamp(-Math.Log10(distance), 0, Most);
    }

    /// <summary>The highest of the steps 12, 9, 6, 3 and 1 that is reached; 0 below all of them.</summary>
    /// <param name="digits">Digits in agreement.</param>
    public static int StepOf(double digits)
    {
        // A relative difference of exactly 1e-9 has nine digits, whatever the logarithm rounds to.
        foreach (var step in Steps)
        {
            if (digits >= step - 1e-6)
            {
                return step;
            }
        }

        return 0;
    }

    /// <summary>"≥ 12 digits", or "none" below one digit.</summary>
    internal static string Text(int step, Language language) => step == 0
        ? language.In("none", "ingen")
        : "≥ " + NumberText.Format(step, 0, language) + language.In(step == 1 ? " digit" : " digits", " sifre");
}
