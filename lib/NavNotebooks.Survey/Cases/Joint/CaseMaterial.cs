using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>The case material of all five studies side by side, never pooled: themes that several of them speak of, and what surveys printed beside them.</summary>
public static class CaseMaterial
{
    private const string File = "data-dictionary/cases/joint.json";

    private static readonly Lazy<JointRows> Rows = new(() => JointReader.Read(EmbeddedChapters.TextOf(File), File));

    /// <summary>Themes that several studies speak of, and the codes under which each does.</summary>
    public static ImmutableArray<SharedTheme> Themes => Rows.Value.Themes;

    /// <summary>The findings of all studies that stand under a code of some theme, in the order of the studies and of the document; literature, theory and method are left out.</summary>
    public static CaseFindings Findings => new(
        [
            .. CaseStudies.InOrderOfTime.SelectMany(study => study.Findings)
                .Where(finding => finding.Kind is FindingKind.Empirical or FindingKind.Summary or FindingKind.Interpretation or FindingKind.Conclusion)
                .Where(finding => Themes.Any(theme => theme.Holds(finding))),
        ],
        CaseStudies.All);

    /// <summary>Survey results and case material side by side, one row a theme, with how they meet.</summary>
    /// <param name="estimators">One for each data basis at hand, so that each claim bears its verdict; none leaves the printed numbers alone.</param>
    public static SurveyBesideCases Joint(params IQuantityEstimator[] estimators) => new(Rows.Value.Rows, [.. estimators]);

    /// <summary>The shared themes as an axis of a matrix.</summary>
    /// <param name="ids">Which, in what order; none: all.</param>
    /// <exception cref="UnknownNameException">There is no such theme; the nearest is named.</exception>
    public static MatrixAxis ThemeAxis([Offers(nameof(ThemeIds))] params string[] ids) => MatrixAxis.Of(
        new("Theme", "Tema"), [.. (ids.Length == 0 ? Themes : ids.Select(Theme)).Select(theme => new MatrixLine(theme.Label, theme.Holds))]);

    internal static IEnumerable<OfferedName> ThemeIds => Themes.Select(theme => new OfferedName(theme.Id, theme.Label.En));

    private static SharedTheme Theme(string id) => Themes.FirstOrDefault(theme => theme.Id == id) ?? throw new UnknownNameException("theme", id, Themes.Select(theme => theme.Id), File);
}
