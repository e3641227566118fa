using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What is known of a finding besides its code, as codes that programs can search by. Only those that a study uses.</summary>
internal sealed class QdaFindingMarks(CaseStudy study, Language language)
{
    private static readonly BilingualText Top = new("About the finding", "Om funnet");

    private static readonly ImmutableArray<Mark> All =
    [
        .. Marks(new("Kind", "Slag"), CaseWords.FindingKinds, CaseWords.Of, (finding, kind) => finding.Kind == kind),
        .. Marks(new("Voice", "Stemme"), CaseWords.Voices, CaseWords.Of, (finding, voice) => finding.Voices.Contains(voice)),
        .. Marks(new("Direction", "Retning"), CaseWords.FindingDirections, CaseWords.Of, (finding, direction) => finding.Direction == direction),
        .. Marks(new("Stance", "Holdning"), [Stance.Says, Stance.SaysNot], OfStance, (finding, stance) => finding.Stance == stance),
        .. Marks(new("Word of quantity", "Mengdeord"), Enum.GetValues<WordOfQuantity>(), CaseWords.Of, (finding, word) => finding.Quantity?.Word == word),
    ];

    /// <summary>The codes, in a folder of their own.</summary>
    public QdaCode Folder()
    {
        var used = All.Where(mark => study.Findings.Any(mark.Holds)).GroupBy(mark => mark.Folder);
        return new QdaCode(Id(Top.En), Top.In(language))
        {
            IsCodable = false,
            Codes = [.. used.Select(folder => new QdaCode(Id(folder.Key.En), folder.Key.In(language))
            {
                IsCodable = false,
                Codes = [.. folder.Select(mark => new QdaCode(IdOf(mark), mark.Name.In(language)))],
            })],
        };
    }

    /// <summary>The marks that a finding bears. Their ids are the same in every study and language.</summary>
    public static IEnumerable<QdaId> Of(CaseFinding finding) => All.Where(mark => mark.Holds(finding)).Select(IdOf);

    private static IEnumerable<Mark> Marks<T>(BilingualText folder, IEnumerable<T> values, Func<T, BilingualText> nameOf, Func<CaseFinding, T, bool> holds) =>
        values.Select(value => new Mark(folder, nameOf(value), finding => holds(finding, value)));

    private static BilingualText OfStance(Stance stance) =>
        stance == Stance.Says ? new("says that it is so", "sier at det er slik") : new("says that it is not so", "sier at det ikke er slik");

    private static QdaId IdOf(Mark mark) => Id($"{mark.Folder.En}: {mark.Name.En}");

    private static QdaId Id(string name) => QdaStudy.IdOf("mark " + name);

    private sealed record Mark(BilingualText Folder, BilingualText Name, Func<CaseFinding, bool> Holds);
}
