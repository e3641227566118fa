using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>What the self-test found, a line for each kind of publication and one for the yardstick.</summary>
/// <param name="Design">Which survey the simulated ones are like.</param>
/// <param name="Truths">How many populations were simulated.</param>
/// <param name="Lines">In the order of <see cref="Publication"/>, the yardstick last.</param>
/// <param name="CorrelationError">Mean absolute difference of the correlations within batteries from the samples'.</param>
public sealed record SelfTestReport(string Design, int Truths, ImmutableArray<SelfTestLine> Lines, double CorrelationError) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table in English as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>A row for each line.</summary>
    public Table ToTable(Language language)
    {
        var isNorwegian = language == Language.Bokmål;
        return new Table(
            isNorwegian ? $"Prøve av metoden på {Truths} simulerte sannheter ({Design})" : $"The method tried on {Truths} simulated truths ({Design})",
            isNorwegian
                ? ["Trykt", "Påstander oppfylt", "Feil i celler (poeng)", "Feil i middel", "Dekning andel", "Dekning middel", "Dekning forskjell", "pMSE-forhold"]
                : ["Printed", "Claims met", "Error of cells (points)", "Error of means", "Coverage share", "Coverage mean", "Coverage difference", "pMSE ratio"],
            [.. Lines.Select(line => Row(line, language))],
            [
                (isNorwegian ? "Feil i korrelasjoner innen batterier: " : "Error of correlations within batteries: ") + NumberText.Format(CorrelationError, 2, language) + ".",
                isNorwegian
                    ? "Dekning: hvor ofte et 95 %-intervall fra de syntetiske dataene omslutter populasjonens tall."
                    : "Coverage: how often a 95 % interval from the synthetic data holds the population's number.",
            ]);
    }

    private static ImmutableArray<string> Row(SelfTestLine line, Language language) =>
    [
        Name(line.Publication, language == Language.Bokmål),
        double.IsNaN(line.ClaimsMet) ? "–" : NumberText.Percent(line.ClaimsMet, 0, language),
        NumberText.Format(line.CellError, 1, language),
        NumberText.Format(line.MeanError, 2, language),
        NumberText.Percent(line.ShareCoverage, 0, language),
        NumberText.Percent(line.MeanCoverage, 0, language),
        NumberText.Percent(line.DifferenceCoverage, 0, language),
        NumberText.Format(line.PropensityRatio, 1, language),
    ];

    private static string Name(Publication? publication, bool isNorwegian) => publication switch
    {
        Judging.Publication.ShareAndMean => isNorwegian ? "andel og middel" : "share and mean",
        Judging.Publication.Share => isNorwegian ? "andel" : "share",
        Judging.Publication.Mean => isNorwegian ? "middel" : "mean",
        Judging.Publication.Test => isNorwegian ? "samlet middel og p" : "mean of all and p",
        Judging.Publication.Words => isNorwegian ? "ord" : "words",
        Judging.Publication.Nothing => isNorwegian ? "ingenting" : "nothing",
        _ => isNorwegian ? "(et nytt utvalg)" : "(another sample)",
    };
}
