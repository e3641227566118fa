using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Claims.Consistency.Seeding;
using NavNotebooks.Survey.Claims.PrintedTesting;
using NavNotebooks.Survey.Claims.Reweighting;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>What a notebook says to check a printed statement: <c>Claims.Check("S0-F24-01", estimates)</c>.</summary>
/// <remarks>Works on <see cref="ClaimRegistry.Default"/>, which is read once; keeps nothing between calls.</remarks>
public static class Claims
{
    private static readonly Lazy<ClaimChecker> Checker = new(() => new ClaimChecker(ClaimRegistry.Default));

    /// <summary>One claim as the registry holds it.</summary>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static Claim Get([Offers(nameof(ClaimIds))] string id) => ClaimRegistry.Default[id];

    /// <summary>Holds estimates against a claim.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="estimates">A table that holds the estimates which the claim asks for; others in it are ignored.</param>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static ClaimFinding Check([Offers(nameof(ClaimIds))] string id, IReadOnlyCollection<Estimate> estimates) => ClaimChecker.Check(Get(id), estimates);

    /// <summary>Holds estimates against a claim.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="estimates">The estimates which the claim asks for, in any order.</param>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static ClaimFinding Check([Offers(nameof(ClaimIds))] string id, params Estimate[] estimates) => Check(id, (IReadOnlyCollection<Estimate>)estimates);

    /// <summary>Holds a comparison's estimates against a claim.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="comparison">A question asked of the groups and waves that the claim speaks of; what else it holds is ignored.</param>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static ClaimFinding Check([Offers(nameof(ClaimIds))] string id, SurveyComparison comparison) => Check(id, comparison.Estimates);

    /// <summary>Holds the estimates behind differences against a claim.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="contrasts">Differences whose two estimates the claim asks for; others are ignored.</param>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static ClaimFinding Check([Offers(nameof(ClaimIds))] string id, IEnumerable<Contrast> contrasts) =>
        Check(id, (IReadOnlyCollection<Estimate>)[.. contrasts.SelectMany(contrast => new[] { contrast.First, contrast.Second }).Distinct()]);

    /// <summary>Holds what an estimator answers against a claim.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="estimator">Answers the claim's quantities.</param>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static ClaimFinding Check([Offers(nameof(ClaimIds))] string id, IQuantityEstimator estimator) => ClaimChecker.Check(Get(id), estimator);

    /// <summary>What the document's other printed numbers say of a claim.</summary>
    /// <exception cref="UnknownClaimException">No claim has that id; it names the nearest.</exception>
    public static FindingTable FromPrint([Offers(nameof(ClaimIds))] params string[] ids) =>
        Table(new("From other printed numbers", "Fra andre trykte tall"), ids.Select(Get), []);

    /// <summary>Every claim of a figure (<c>F24</c>) or table (<c>T3</c>) with its findings.</summary>
    /// <param name="figure">As the claims write it.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    /// <exception cref="UnknownClaimException">No claim is of that figure; it names the nearest.</exception>
    public static FindingTable ForFigure([Offers(nameof(FigureIds))] string figure, params IQuantityEstimator[] estimators) =>
        Table(figure.StartsWith('T') ? new($"Claims of table {figure[1..]}", $"Påstander om tabell {figure[1..]}") : new($"Claims of figure {figure[1..]}", $"Påstander om figur {figure[1..]}"), ClaimRegistry.Default.OfFigure(figure), estimators);

    /// <summary>A table of the document, cell by cell as printed: <c>Claims.PrintedTable("T3")</c>.</summary>
    /// <param name="id">A letter and a number, as numbered in the document.</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static PrintedTable PrintedTable([Offers(nameof(TableIds))] string id) => PrintedTables.Get(id);

    /// <summary>Every claim of a section, such as <c>2.3</c>, with its findings.</summary>
    /// <param name="section">As the claims write it.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    /// <exception cref="UnknownClaimException">No claim is of that section; it names the nearest.</exception>
    public static FindingTable ForSection([Offers(nameof(Sections))] string section, params IQuantityEstimator[] estimators) =>
        Table(new($"Claims of section {section}", $"Påstander i avsnitt {section}"), ClaimRegistry.Default.OfSection(section), estimators);

    /// <summary>Every claim that begins within some lines of a part, with its findings: one passage of a summary, or of a part without sections.</summary>
    /// <param name="part">As the claims write it, such as <c>summary</c> or <c>5</c>.</param>
    /// <param name="lines">First and last line, both included.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    /// <exception cref="UnknownClaimException">No claim is of that part; it names the nearest.</exception>
    public static FindingTable ForLines([Offers(nameof(Parts))] string part, (int First, int Last) lines, params IQuantityEstimator[] estimators) => Table(
        new(FormattableString.Invariant($"Claims of lines {lines.First}–{lines.Last}"), FormattableString.Invariant($"Påstander på linje {lines.First}–{lines.Last}")),
        ClaimRegistry.Default.OfPart(part).Where(claim => claim.FirstLine >= lines.First && claim.FirstLine <= lines.Last),
        estimators);

    /// <summary>Where the document disagrees with itself, found by rule: what, how sure, where, and what would settle it.</summary>
    public static InconsistencyTable Inconsistencies() => Checker.Value.Inconsistencies;

    /// <summary>How well the rules tell right from wrong: false alarms on a report whose every number is true, and the errors found that are put into it.</summary>
    /// <remarks>Takes about a second, and the data of every wave besides.</remarks>
    /// <param name="estimator">Tells what is true where a number is made true or false.</param>
    public static RuleMeasurement MeasureRules(IQuantityEstimator estimator) => RuleMeasurement.Of(ClaimRegistry.Default, estimator);

    /// <summary>Every claim of the document with its findings.</summary>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    public static FindingTable All(params IQuantityEstimator[] estimators) => Table(new("All claims", "Alle påstander"), ClaimRegistry.Default.Claims, estimators);

    /// <summary>Every claim that other printed numbers contradict.</summary>
    public static FindingTable Contradicted() => Table(
        new("Claims that other printed numbers contradict", "Påstander som andre trykte tall motsier"),
        ClaimRegistry.Default.Claims.Where(claim => Checker.Value.FromPrint(claim).Any(finding => finding.Verdict == Verdict.Contradicted)),
        []);

    /// <summary>For every claim of no significant difference: the smallest difference that its n could have shown, with and without clustering.</summary>
    /// <param name="assumptions">What print does not tell; by default an intraclass correlation of 0.05 and a usual spread.</param>
    public static PowerTable Power(PowerAssumptions? assumptions = null) => new UndetectedDifferences(ClaimRegistry.Default, assumptions ?? new PowerAssumptions()).Table();

    /// <summary>The document's tests of two shares carried out again from print, with and without correction for how many a figure tests.</summary>
    public static PrintedTestTable Tests() => PrintedTestResults.Of(ClaimRegistry.Default);

    /// <summary>For every difference told to be significant whose p is printed or can be recomputed: how alike colleagues must answer to undo it.</summary>
    /// <param name="assumptions">The numbers of offices, and the intraclass correlation that p is shown with; by default 0.05.</param>
    public static ClusteredTestTable Clustering(PowerAssumptions? assumptions = null) => new ClusteredTests(ClaimRegistry.Default, assumptions ?? new PowerAssumptions()).Table();

    /// <summary>What printed numbers of two groups become together in another mix of them: <c>Claims.Reweighted(new("office", 2019, "employer", "municipality", "S0-V1-50"))</c>.</summary>
    /// <param name="target">The share of one group in the population, and the claim that prints it.</param>
    /// <exception cref="UnknownClaimException">No claim has the id; it names the nearest.</exception>
    public static ReweightedTable Reweighted(PopulationShare target) => new ReweightedNumbers(ClaimRegistry.Default, target).Table();

    /// <summary>The results of all recomputations: arithmetic on printed numbers alone.</summary>
    public static ImmutableArray<RecomputationResult> Recomputations() => new Recomputer(ClaimRegistry.Default).All();

    /// <summary>What people said in their own words, theme by theme: who, how many by the document's word, in which direction.</summary>
    /// <param name="sections">Sections such as <c>4.5</c>; none means the whole document.</param>
    /// <exception cref="UnknownClaimException">No claim is of one of the sections; it names the nearest.</exception>
    public static ThemeTable Themes([Offers(nameof(Sections))] params string[] sections)
    {
        var claims = sections.Length == 0 ? ClaimRegistry.Default.Claims : [.. sections.SelectMany(section => ClaimRegistry.Default.OfSection(section))];
        var of = string.Join(", ", sections);
        return new(
            sections.Length switch
            {
                0 => new("Themes of the document", "Temaer i dokumentet"),
                1 => new($"Themes of section {of}", $"Temaer i kapittel {of}"),
                _ => new($"Themes of sections {of}", $"Temaer i kapitlene {of}"),
            },
            claims.Where(claim => claim.Theme is not null));
    }

    /// <summary>The themes of the whole document for which something holds, such as <c>claim => claim.Population == "middle managers"</c>.</summary>
    /// <param name="wanted">Whether a claim is wanted; claims without a theme are left out.</param>
    public static ThemeTable Themes(Func<Claim, bool> wanted) =>
        new(new("Themes side by side", "Temaer side ved side"), ClaimRegistry.Default.Claims.Where(claim => claim.Theme is not null && wanted(claim)));

    /// <summary>Claims from several places side by side, with their findings.</summary>
    /// <param name="ids">Ids of the claims, in the order shown.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    /// <exception cref="UnknownClaimException">No claim has one of the ids; it names the nearest.</exception>
    public static FindingTable Of([Offers(nameof(ClaimIds))] IEnumerable<string> ids, params IQuantityEstimator[] estimators) =>
        Table(new("Claims side by side", "Påstander side ved side"), ids.Select(Get), estimators);

    /// <summary>
    /// Claims that no data can bear out, briefly: what is told, what was printed, and on which lines. A verdict stands behind what was printed only
    /// where there is one after all; why the others have none stands below.
    /// </summary>
    /// <param name="ids">Ids of the claims, in the order shown.</param>
    /// <exception cref="UnknownClaimException">No claim has one of the ids; it names the nearest.</exception>
    public static Table Told([Offers(nameof(ClaimIds))] params string[] ids)
    {
        var findings = Of(ids).Select(claim => claim.Headline).ToArray();
        var reasons = findings.Where(finding => finding.Verdict == Verdict.NotComputable).Select(finding => finding.Reason).Distinct(StringComparer.Ordinal);
        return new(
            "What is told · basis: published",
            ["Claim", "What is told", "As printed", "Lines"],
            [.. findings.Select(finding => ImmutableArray.Create(finding.Claim.Id, finding.Claim.Statement, Printed(finding), Lines(finding.Claim)))],
            [$"Not computable: {string.Join(", ", reasons)}."]);
    }

    /// <summary>Every recomputation that one of the claims enters or follows from, in the registry's order.</summary>
    /// <param name="ids">Ids of the claims.</param>
    /// <exception cref="UnknownClaimException">No claim has one of the ids; it names the nearest.</exception>
    public static RecomputationTable Recompute([Offers(nameof(ClaimIds))] params string[] ids)
    {
        var wanted = ids.Select(id => Get(id).Id).ToHashSet(StringComparer.Ordinal);
        return new RecomputationTable([.. Recomputations().Where(result => Concerns(result.Recomputation, wanted))]);
    }

    internal static IEnumerable<OfferedName> ClaimIds => OfferedClaims.Ids;

    internal static IEnumerable<OfferedName> FigureIds => OfferedClaims.Figures;

    internal static IEnumerable<OfferedName> Sections => OfferedClaims.Sections;

    internal static IEnumerable<OfferedName> Parts => OfferedClaims.Parts;

    internal static IEnumerable<OfferedName> TableIds => PrintedTables.All.Select(table => new OfferedName(table.Id, table.Title.En));

    private static string Lines(Claim claim) => claim.FirstLine == claim.LastLine
        ? claim.FirstLine.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{claim.FirstLine}–{claim.LastLine}");

    private static string Printed(ClaimFinding finding) => finding.Verdict == Verdict.NotComputable
        ? (finding.Claim.PrintedText is var printed and not "–" ? printed : string.Empty)
        : $"{finding.Claim.PrintedText} · {VerdictWords.Sign(finding.Verdict)} {VerdictWords.Of(finding.Verdict)}";

    private static bool Concerns(Recomputation recomputation, HashSet<string> ids) =>
        recomputation.From.Concat(recomputation.Less).Concat(recomputation.Gives).Any(ids.Contains);

    private static FindingTable Table(BilingualText caption, IEnumerable<Claim> claims, IReadOnlyList<IQuantityEstimator> estimators) =>
        new(caption, [.. claims.Select(claim => Checker.Value.CheckOne(claim, estimators))]);
}
