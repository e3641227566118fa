using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>What each claim of no significant difference could have missed: one row a claim.</summary>
/// <param name="rows">In the order of the document's parts.</param>
/// <param name="assumptions">What was assumed beside print.</param>
public sealed class PowerTable(ImmutableArray<UndetectedDifference> rows, PowerAssumptions assumptions) : IReadOnlyList<UndetectedDifference>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => rows.Length;

    /// <summary>What was assumed beside print.</summary>
    public PowerAssumptions Assumptions { get; } = assumptions;

    /// <inheritdoc/>
    public UndetectedDifference this[int index] => rows[index];

    /// <inheritdoc/>
    public IEnumerator<UndetectedDifference> GetEnumerator() => ((IEnumerable<UndetectedDifference>)rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table, with what is assumed below it.</summary>
    /// <param name="language">The language of headings and numbers; statements stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In("The smallest difference that would have been found (80 % power, 0.05 level) · basis: published", "Den minste forskjellen som ville blitt funnet (80 % styrke, nivå 0,05) · grunnlag: publisert"),
        [
            language.In("Claim", "Påstand"), language.In("No significant difference", "Ingen signifikant forskjell"), "n",
            language.In("Spread", "Spredning"), language.In("Independent", "Uavhengige"), language.In("Clustered", "Klynger"),
        ],
        [.. rows.Select(row => ImmutableArray.Create(
            row.Claim.Id, row.Claim.Statement, Counts(row, language), Spread(row, language), Size(row.Smallest, row, language), Size(row.SmallestClustered, row, language)))],
        [
            language.In(
                "≤: the n of the item is not printed; the group that answered, or its share of all in table 4, is the most it can be, and the difference shown the least. ≈: such a group split as table 4 splits all.",
                "≤: n for spørsmålet er ikke trykt; gruppen som svarte, eller dens andel i tabell 4, er det meste den kan være, og forskjellen som vises, den minste. ≈: en slik gruppe delt slik tabell 4 deler alle."),
            language.In(
                $"Clustered: intraclass correlation {NumberText.Format(Assumptions.IntraclassCorrelation, 2, language)}, assumed, and the printed number of offices; an upper bound where both groups sit in the same offices.",
                $"Klynger: intraklassekorrelasjon {NumberText.Format(Assumptions.IntraclassCorrelation, 2, language)}, antatt, og det trykte antallet kontorer; en øvre grense der begge grupper sitter ved samme kontorer."),
            language.In(
                $"Spread: 'assumed' is {NumberText.Format(Assumptions.TypicalDeviation, 2, language)} of the scale's range for means, and one half for shares; at the most a scale allows, differences of means are twice as large.",
                $"Spredning: «antatt» er {NumberText.Format(Assumptions.TypicalDeviation, 2, language)} av skalaens bredde for gjennomsnitt, og en halv for andeler; med det meste en skala tillater, blir forskjellene mellom gjennomsnitt dobbelt så store."),
        ]);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Counts(UndetectedDifference row, Language language)
    {
        if (row.Independent is null)
        {
            return "–";
        }

        var mark = row.CountsAreExact ? string.Empty : row.CountOrigin == PrintedBaseOrigin.SplitOfGroup ? "≈ " : "≤ ";
        return row.Independent.Counts.Count == 1
            ? mark + NumberText.Format(row.Counts.First, 0, language) + language.In(" pairs", " par")
            : $"{mark}{NumberText.Format(row.Counts.First, 0, language)} / {mark}{NumberText.Format(row.Counts.Second, 0, language)}";
    }

    private static string Spread(UndetectedDifference row, Language language) => row.SpreadOrigin switch
    {
        SpreadOrigin.PrintedShare => NumberText.Percent(row.Spread, 0, language) + language.In(", printed", ", trykt"),
        SpreadOrigin.AssumedHalf => NumberText.Percent(row.Spread, 0, language) + language.In(", assumed", ", antatt"),
        SpreadOrigin.PrintedDistribution => NumberText.Format(row.Spread, 2, language) + language.In(", printed", ", trykt"),
        _ => NumberText.Format(row.Spread, 2, language) + language.In(", assumed", ", antatt"),
    };

    private static string Size(double size, UndetectedDifference row, Language language) => double.IsNaN(size) ? "–"
        : (row.CountsAreExact ? string.Empty : "≥ ") + (row.Independent!.Unit == DifferenceUnit.Share
            ? NumberText.Format(size, 1, language) + language.In(" points", " prosentpoeng")
            : NumberText.Format(size, 2, language) + language.In(" scale points", " skalapoeng"));
}
