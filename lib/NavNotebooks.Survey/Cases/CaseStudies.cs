using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Reading;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The coded case material of five documents: an evaluation report (S0) and four interview studies (S1 to S4).</summary>
/// <remarks>Read once, and held to the rules of <c>data-dictionary/README.md</c>. What is here was published; nothing in it is an answer to a survey.</remarks>
public static class CaseStudies
{
    private const string Folder = "data-dictionary/cases";

    private static readonly Lazy<ImmutableArray<CaseStudy>> Embedded = new(() => ReadAll(CaseFile.Embedded()));

    /// <summary>Every study, by its document.</summary>
    public static ImmutableArray<CaseStudy> All => Embedded.Value;

    /// <summary>Every study in the order of its fieldwork, or of its year where that is not told.</summary>
    public static ImmutableArray<CaseStudy> InOrderOfTime => [.. All.OrderBy(study => study.About.OrderInTime, StringComparer.Ordinal).ThenBy(study => study.Id, StringComparer.Ordinal)];

    /// <summary>One study.</summary>
    /// <param name="id">Its document: <c>S1</c>.</param>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static CaseStudy Get([Offers(nameof(StudyIds))] string id) => All.FirstOrDefault(study => study.Id == id) ?? throw new UnknownNameException("study", id, All.Select(study => study.Id), Folder);

    /// <summary>Findings of all studies by their ids, in the order asked for.</summary>
    /// <param name="ids">For example <c>S1-F001</c>, <c>S2-F010</c>.</param>
    /// <exception cref="UnknownNameException">One is not there; the nearest is named.</exception>
    public static CaseFindings Findings([Offers(nameof(FindingIds))] params IEnumerable<string> ids) => new([.. ids.Select(Finding)], All);

    /// <summary>Reads a study of your own, coded in the same form.</summary>
    /// <param name="folder">A folder with JSON files as <c>schema/case-material.schema.json</c> describes them.</param>
    /// <exception cref="DictionaryException">A file cannot be read, or its rows do not fit together; file, line and remedy are named.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CaseStudy Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return StudyReader.Read(CaseFile.In(folder));
    }

    /// <summary>Reads every study of a folder that has a folder for each, and sees to it that they fit together.</summary>
    /// <param name="folder">A folder like <c>data-dictionary/cases</c>; files directly in it are not read.</param>
    /// <exception cref="DictionaryException">A file cannot be read, or its rows or those of two studies do not fit together.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<CaseStudy> ReadTogether(string folder) =>
        ReadAll([.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(CaseFile.In)]);

    /// <summary>Reads studies, each from its files, and sees to it that no two share an id and that a dimension has one label.</summary>
    internal static ImmutableArray<CaseStudy> ReadAll(ImmutableArray<ImmutableArray<CaseFile>> folders)
    {
        ImmutableArray<CaseStudy> studies = [.. folders.Select(StudyReader.Read)];
        Rule.Distinct(studies.Select(study => study.Id), "study");
        foreach (var dimension in studies.SelectMany(study => study.Dimensions).GroupBy(dimension => dimension.Id, StringComparer.Ordinal))
        {
            Rule.Holds(
                dimension.Select(one => one.Label).Distinct().Count() == 1, $"The dimension '{dimension.Key}' is called {string.Join(" and ", dimension.Select(one => $"'{one.Label.En}'").Distinct())}.",
                "Give it one label in every study, or two ids.");
        }

        return studies;
    }

    internal static IEnumerable<OfferedName> StudyIds => OfferedRows.Studies(All);

    internal static IEnumerable<OfferedName> FindingIds => OfferedRows.Findings(All.SelectMany(study => study.Findings));

    private static CaseFinding Finding(string id) => All.Select(study => study.Findings.Find(id)).FirstOrDefault(finding => finding is not null)
        ?? throw new UnknownNameException("finding", id, All.SelectMany(study => study.Findings).Select(finding => finding.Id), Folder);
}
