using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts;

/// <summary>What a chart of case material rests on. It stands in the picture, so that coded words are never taken for survey numbers.</summary>
/// <param name="Documents">The documents' signs, as "S2" or "S1–S4".</param>
/// <param name="Lines">The lines of the document, as "1096–1118"; <see langword="null"/> where each mark names its own.</param>
/// <param name="IsPrinted">Whether the document prints what is shown as a figure or table; false for what was coded from its running text.</param>
public sealed record CaseSource(string Documents, string? Lines = null, bool IsPrinted = false)
{
    /// <summary>The basis as a sentence.</summary>
    public string Sentence(Language language)
    {
        var several = Documents.IndexOfAny([',', '–', ' ']) >= 0;
        var document = (several ? language.Pick("documents ", "dokumentene ") : language.Pick("document ", "dokument ")) + Documents;
        var place = Lines is null ? string.Empty : language.Pick(", lines ", ", linje ") + Lines;
        return IsPrinted
            ? language.Pick($"Case material, as printed in {document}{place}; no survey numbers.", $"Casemateriale, som trykt i {document}{place}; ingen surveytall.")
            : language.Pick($"Case material, coded by us from {document}{place}; no counts of persons.", $"Casemateriale, kodet av oss fra {document}{place}; ingen opptelling av personer.");
    }
}
