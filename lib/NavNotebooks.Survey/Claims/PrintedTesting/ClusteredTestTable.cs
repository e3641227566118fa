using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>The document's significant differences, from the one that bears least to the one that bears most; shown with one row for all that print tells alike.</summary>
/// <param name="rows">In that order.</param>
/// <param name="assumptions">What was assumed beside print.</param>
/// <param name="withoutP">Differences told to be significant whose p is neither printed nor can be recomputed.</param>
public sealed class ClusteredTestTable(ImmutableArray<ClusteredTest> rows, PowerAssumptions assumptions, int withoutP) : IReadOnlyList<ClusteredTest>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => rows.Length;

    /// <summary>Differences told to be significant whose p is neither printed nor can be recomputed.</summary>
    public int WithoutP { get; } = withoutP;

    /// <inheritdoc/>
    public ClusteredTest this[int index] => rows[index];

    /// <inheritdoc/>
    public IEnumerator<ClusteredTest> GetEnumerator() => ((IEnumerable<ClusteredTest>)rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table, with what is assumed below it.</summary>
    /// <param name="language">The language of headings and numbers; statements stay in English.</param>
    public Table ToTable(Language language = Language.English)
    {
        var correlation = NumberText.Format(assumptions.IntraclassCorrelation, 2, language);
        return new(
            language.In("How alike colleagues must answer to undo a significant difference · basis: published", "Hvor likt kolleger må svare for å oppheve en signifikant forskjell · grunnlag: publisert"),
            [
                language.In("Claims", "Påstander"), language.In("Told", "Fortalt"), "p", language.In("Bears a design effect of", "Tåler en designeffekt på"),
                language.In("Answers in an office", "Svar per kontor"), language.In("ICC that undoes it", "ICC som opphever den"),
                language.In($"p with ICC {correlation}, at most", $"p med ICC {correlation}, høyst"), language.In("Same offices", "Samme kontorer"),
            ],
            [.. rows.GroupBy(row => (P: PText(row, language), Size: Size(row, language), row.SharesClusters)).Select(alike => Row([.. alike], language))],
            [
                language.In(
                    "The design effect multiplies the variance of the difference; the test is read as a z test. It is 1 + (m − 1)·ICC with m answers of the larger group in an office: the most it can be where groups share offices, and too little where offices differ much in size.",
                    "Designeffekten ganges med variansen til forskjellen; testen leses som en z-test. Den er 1 + (m − 1)·ICC med m svar fra den største gruppen ved et kontor: det meste den kan være der gruppene deler kontor, og for lite der kontorene er svært ulike i størrelse."),
                language.In(
                    $"m is the printed n, or the most it can be, by the printed number of offices. –: one answer in an office, so nothing is clustered. {NumberText.Format(WithoutP, 0, language)} more are told to be significant without a p that could be read or recomputed.",
                    $"m er trykt n, eller det meste den kan være, delt på trykt antall kontorer. –: ett svar per kontor, så ingenting er klynget. {NumberText.Format(WithoutP, 0, language)} til oppgis som signifikante uten en p som kan leses eller regnes om."),
            ]);
    }

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>"1.42–1.44"; "at least 2.82" where there is no upper end.</summary>
    internal static string Range(RoundingInterval range, int decimals, Language language)
    {
        var low = NumberText.Format(range.Low, decimals, language);
        var high = double.IsInfinity(range.High) ? string.Empty : NumberText.Format(range.High, decimals, language);
        return high.Length == 0 ? language.In("at least ", "minst ") + low : low == high ? low : $"{low}–{high}";
    }

    /// <summary>Tests that print tells alike, in one row.</summary>
    private ImmutableArray<string> Row(ImmutableArray<ClusteredTest> alike, Language language) =>
    [
        string.Join(", ", alike.Select(row => row.Claim.Id)),
        alike is [var single] ? single.Claim.Statement : NumberText.Format(alike.Length, 0, language) + language.In(" differences, ", " forskjeller, ")
            + string.Join(", ", alike.Select(row => row.Claim.Figure is { } figure ? language.In("figure ", "figur ") + figure[1..] : row.Claim.Section).Distinct()),
        PText(alike[0], language),
        Range(alike[0].Borne, 2, language),
        Size(alike[0], language),
        Undoing(alike[0], language),
        NumberText.PValue(alike[0].With(assumptions.IntraclassCorrelation).High, language),
        alike[0].SharesClusters ? language.In("yes", "ja") : language.In("no", "nei"),
    ];

    /// <summary>The p as printed, without the word that repeats it; or as recomputed.</summary>
    private static string PText(ClusteredTest row, Language language) => row.IsRecomputed
        ? PrintedTestTable.Text(row.P, language) + language.In(", recomputed", ", omregnet")
        : (row.Claim.Printed with { Significant = null }).ToString();

    private static string Size(ClusteredTest row, Language language) => row.InEach is { } size ? NumberText.Format(size, 1, language) : "–";

    private static string Undoing(ClusteredTest row, Language language) => row.Undoing is not { } range ? "–"
        : range.Low >= 1 ? language.In("none", "ingen")
        : Range(range.High > 1 ? range with { High = double.PositiveInfinity } : range, 2, language);
}
