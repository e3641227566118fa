using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>Statements beside those that they repeat, with what became of them on the way and the verdicts on both.</summary>
/// <param name="rows">In the order shown.</param>
/// <param name="estimators">One for each data basis at hand.</param>
public sealed class RestatementTable(ImmutableArray<RestatementRow> rows, params IQuantityEstimator[] estimators) : IReadOnlyList<RestatementRow>, IDisplayable
{
    private readonly Lazy<ImmutableDictionary<string, CheckedClaim>> findings = new(() =>
        Claims.Of(rows.SelectMany(row => row.Says.Concat(row.Of)).Select(claim => claim.Id).Distinct(), estimators)
            .ToImmutableDictionary(one => one.Claim.Id, StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => rows.Length;

    /// <inheritdoc/>
    public RestatementRow this[int index] => rows[index];

    /// <summary>Only the rows to which one of these happened.</summary>
    public RestatementTable With(params Restatement[] how) => new([.. rows.Where(row => how.Contains(row.How))], estimators);

    /// <summary>How often a restatement says the same, goes further, or is at odds: rows, not claims.</summary>
    /// <param name="language">The language of the words.</param>
    public Table Summary(Language language = Language.English)
    {
        var kinds = RestatementWords.All.Where(how => rows.Any(row => row.How == how)).ToImmutableArray();
        return new(
            language.In("What became of the statements · our judgement, on print alone", "Hva det ble av påstandene · vår vurdering, av trykk alene"),
            [.. kinds.Select(how => RestatementWords.Sign(how) + " " + RestatementWords.Of(how).In(language)), language.In("all", "alle")],
            [[.. kinds.Select(how => Number(rows.Count(row => row.How == how))), Number(rows.Length)]],
            [language.In("A row below is a sentence or a part of one; it may hold several statements.", "En rad nedenfor er en setning eller en del av en; den kan romme flere påstander.")]);
    }

    /// <inheritdoc/>
    public IEnumerator<RestatementRow> GetEnumerator() => ((IEnumerable<RestatementRow>)rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, RestatementHtml.Of(this, context.Language));

    /// <summary>One row a sentence.</summary>
    /// <param name="language">The language of the words; statements stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        Headers(language),
        [.. rows.Select(row => ImmutableArray.Create(
            string.Join("; ", row.Says.Select(Line)),
            RestatementWords.Sign(row.How) + " " + RestatementWords.Of(row.How).In(language) + (row.Why is { } why ? ": " + why.In(language) : string.Empty),
            string.Join("; ", row.Of.Select(Line))))],
        []);

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    internal static string Caption(Language language) => language.In("Said again, beside what was said", "Sagt igjen, ved siden av det som ble sagt");

    internal static ImmutableArray<string> Headers(Language language) =>
        [language.In("What is said", "Hva som sies"), language.In("How it compares", "Hvordan det svarer til"), language.In("What it repeats or rests on", "Hva det gjentar eller hviler på")];

    /// <summary>The leading finding on a claim.</summary>
    internal ClaimFinding Leading(Claim claim) => findings.Value[claim.Id].Headline;

    private string Line(Claim claim) => $"{VerdictWords.Sign(Leading(claim).Verdict)} {claim.Statement} [{claim.PrintedText}] ({claim.Id})";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
