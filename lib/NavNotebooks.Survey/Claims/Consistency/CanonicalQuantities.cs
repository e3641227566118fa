using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Quantities written in one way, each once however often it is asked for. Not safe to share between threads.</summary>
/// <param name="dictionary">The surveys.</param>
internal sealed class CanonicalQuantities(SurveyDictionary? dictionary)
{
    private readonly Dictionary<Quantity, CanonicalQuantity> written = new(ReferenceEqualityComparer.Instance);

    public CanonicalQuantity Of(Quantity quantity)
    {
        if (!written.TryGetValue(quantity, out var canonical))
        {
            canonical = CanonicalQuantity.Of(quantity, dictionary);
            written.Add(quantity, canonical);
        }

        return canonical;
    }
}
