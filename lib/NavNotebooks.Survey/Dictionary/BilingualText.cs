using NavNotebooks.Display;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A label in the two languages of the dictionary. Neither may be empty.</summary>
/// <param name="En">English.</param>
/// <param name="Nb">Bokmål.</param>
public sealed record BilingualText(string En, string Nb)
{
    /// <summary>English; never blank.</summary>
    public string En { get; init => field = Rule.NotBlank(value, "en"); } = Rule.NotBlank(En, "en");

    /// <summary>Bokmål; never blank.</summary>
    public string Nb { get; init => field = Rule.NotBlank(value, "nb"); } = Rule.NotBlank(Nb, "nb");

    /// <summary>The text in the reader's language.</summary>
    public string In(Language language) => language == Language.Bokmål ? Nb : En;

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
