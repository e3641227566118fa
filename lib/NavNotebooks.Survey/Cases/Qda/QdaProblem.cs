using System.Globalization;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Something in an exchange file that is not as the standard has it, and where. Never holds names of people or passages.</summary>
/// <param name="Fault">The kind.</param>
/// <param name="Place">The file as the caller named it, the file within it, and the line.</param>
/// <param name="Statement">What is wrong, as a sentence; of several alike, what is wrong with the first.</param>
/// <param name="Remedy">What was done about it, or what to do, as a sentence.</param>
/// <param name="Count">How many times; 1 or more.</param>
public sealed record QdaProblem(QdaFault Fault, QdaPlace Place, string Statement, string Remedy, int Count = 1)
{
    /// <summary>Place, statement and remedy on one line.</summary>
    public override string ToString()
    {
        var times = Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({Count} times; this is the first)") : "";
        return $"{Place}: {Statement}{times} {Remedy}";
    }
}
