using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What is known of a finding besides its code, as codes that programs can search by. Only those that a study uses.</summary>
internal sealed class QdaFindingMarks(CaseStudy study, Language language)
{
    private readonly ImmutableArray<Mark> all =
    [
        .. CaseWords.FindingKinds.Select(kind => new Mark(language.In("Kind", "Slag"), CaseWords.Of(kind).In(language), finding => finding.Kind == kind)),
        .. CaseWords.Voices.Select(voice => new Mark(language.In("Voice", "Stemme"), CaseWords.Of(voice).In(language), finding => finding.Voices.Contains(voice))),
        .. CaseWords.FindingDirections.Select(direction => new Mark(language.In("Direction", "Retning"), CaseWords.Of(direction).In(language), finding => finding.Direction == direction)),
        new(language.In("Stance", "Holdning"), language.In("says that it is so", "sier at det er slik"), finding => finding.Stance == Stance.Says),
        new(language.In("Stance", "Holdning"), language.In("says that it is not so", "sier at det ikke er slik"), finding => finding.Stance == Stance.SaysNot),
        .. Enum.GetValues<WordOfQuantity>().Select(word => new Mark(language.In("Word of quantity", "Mengdeord"), Spaced(word), finding => finding.Quantity?.Word == word)),
    ];

    /// <summary>The codes, in a folder of their own.</summary>
    public ImmutableArray<QdaCode> Codes()
    {
        var used = all.Where(mark => study.Findings.Any(mark.Holds)).GroupBy(mark => mark.Folder, StringComparer.Ordinal);
        var name = language.In("About the finding", "Om funnet");
        return
        [
            new QdaCode(Id(name), name)
            {
                IsCodable = false,
                Codes = [.. used.Select(folder => new QdaCode(Id(folder.Key), folder.Key)
                {
                    IsCodable = false,
                    Codes = [.. folder.Select(mark => new QdaCode(IdOf(mark), mark.Name))],
                })],
            },
        ];
    }

    /// <summary>The marks that a finding bears.</summary>
    public IEnumerable<QdaId> Of(CaseFinding finding) => all.Where(mark => mark.Holds(finding)).Select(IdOf);

    private static QdaId IdOf(Mark mark) => Id($"{mark.Folder}: {mark.Name}");

    private static QdaId Id(string name) => QdaStudy.IdOf("mark " + name);

    private static string Spaced(WordOfQuantity word) => string.Concat(word.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private sealed record Mark(string Folder, string Name, Func<CaseFinding, bool> Holds);
}
