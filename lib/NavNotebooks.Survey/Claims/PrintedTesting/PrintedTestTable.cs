using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>The document's tests carried out again from print, with and without correction for how many there are: one row a test.</summary>
/// <param name="results">By family, in the order of the document.</param>
public sealed class PrintedTestTable(ImmutableArray<PrintedTestResult> results) : IReadOnlyList<PrintedTestResult>, IJudgement
{
    /// <inheritdoc/>
    public int Count => results.Length;

    /// <inheritdoc/>
    public PrintedTestResult this[int index] => results[index];

    /// <summary>Only the tests of one figure, table or section.</summary>
    public PrintedTestTable OfFamily(string family) => new([.. results.Where(result => result.Family == family)]);

    /// <inheritdoc/>
    public IEnumerator<PrintedTestResult> GetEnumerator() => ((IEnumerable<PrintedTestResult>)results).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public int Judged => Count;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table, with what the test is below it.</summary>
    /// <param name="language">The language of headings and numbers; statements stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In("Tests carried out again from printed shares and n · basis: published", "Tester regnet om igjen fra trykte andeler og n · grunnlag: publisert"),
        [
            language.In("Claim", "Påstand"), language.In("Compared", "Sammenlignet"), "p", "Bonferroni", "Holm",
            language.In("Told", "Oppgitt"), language.In("Family", "Familie"), language.In("Reading", "Lesning"),
        ],
        [.. results.Select(result => ImmutableArray.Create(
            result.Claim.Id, result.Comparison, Text(result.P, language), Text(result.Bonferroni, language), Text(result.Holm, language),
            Told(result, language), $"{result.Family} ({result.FamilySize.ToString(CultureInfo.InvariantCulture)})", Word(result, language)))],
        [language.In(
            "Two-sided z with a pooled share; a range where rounding leaves one. The document does not say which test it used. A family is what one figure, table or section tests.",
            "Tosidig z med felles andel; et intervall der avrundingen gir et. Dokumentet sier ikke hvilken test som ble brukt. En familie er det én figur, tabell eller ett avsnitt tester.")]);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>"0.031", "0.024–0.041", "≥ 0.21" where only the largest possible n is known; "open" where it then says nothing.</summary>
    internal static string Text(RoundingInterval p, Language language)
    {
        var (low, high) = (NumberText.PValue(p.Low, language), NumberText.PValue(p.High, language));
        return low == high ? low : p.High < 1 ? $"{low}–{high}" : p.Low < 0.001 ? language.In("open", "åpen") : "≥ " + low;
    }

    private static string Told(PrintedTestResult result, Language language) => result.Claim.Printed is { Unit: "p", Value: not null } ? result.Claim.Printed.ToString()
        : result.Told is not { } told ? "–"
        : told.High <= Hedges.SignificanceLevel ? language.In("significant", "signifikant") : language.In("not significant", "ikke signifikant");

    private static string Word(PrintedTestResult result, Language language) => result.Agrees switch
    {
        null => language.In("nothing told", "ikke oppgitt"),
        false => language.In("does not follow", "følger ikke"),
        true when result.IsLeftOpen => language.In("left open by print", "det trykte avgjør det ikke"),
        true when result.IsLostAmongOthers => language.In("follows, but not after correction", "følger, men ikke etter korreksjon"),
        _ => language.In("follows", "følger"),
    };
}
