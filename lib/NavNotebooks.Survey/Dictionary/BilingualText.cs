using NavNotebooks.Display;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A label in the two languages of the dictionary, in this project's own words.</summary>
/// <param name="En">English.</param>
/// <param name="Nb">Norwegian bokmål.</param>
public sealed record BilingualText(string En, string Nb)
{
    /// <summary>The label in the reader's language.</summary>
    public string In(Language language) => language == Language.Bokmål ? Nb : En;
}
