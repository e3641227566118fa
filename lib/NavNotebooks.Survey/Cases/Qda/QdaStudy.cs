using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The coded case material of a study for programs for qualitative analysis: its codes as a codebook, its findings as a project.</summary>
/// <remarks>
/// Findings are this project's own words for what a document says, and so the texts that are exported are no interviews: each is one finding a line, with its place
/// in the document. Ids follow from those of the case material, so that the same material gives the same files.
/// </remarks>
public static class QdaStudy
{
    private const string Origin = "NavNotebooks";

    /// <summary>The codes of a study, each below its parent, with definitions.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of names; definitions are in English. Default: English.</param>
    public static QdaCodebook ToCodebook(this CaseStudy study, Language language = Language.English) =>
        new([.. study.Codes.Roots.Select(code => Code(study, code, language))]) { Origin = Origin };

    /// <summary>A study as a project: codes, cases and informants with their attributes, findings as passages of one text, notes, and what explains what.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of names; statements are in English. Default: English.</param>
    /// <remarks>
    /// Besides its code a finding bears codes for what else is known of it: who says it, which way it points, whether it says or says not, and the document's word for
    /// how many. Values that differ stand in one value, parted by semicolons; what is not stated has no value.
    /// </remarks>
    public static QdaProject ToProject(this CaseStudy study, Language language = Language.English) => new QdaStudyProject(study, language).Project();

    /// <summary>The id in exchange files of a row of the case material.</summary>
    internal static QdaId IdOf(string row) => QdaId.From(Origin + ": " + row);

    private static QdaCode Code(CaseStudy study, Code code, Language language) => new(IdOf(code.Id), code.Label.In(language))
    {
        // A code without a place merely groups others.
        IsCodable = !code.Lines.IsEmpty || study.Findings.Any(finding => finding.Code == code.Id),
        Description = code.Note is { } note ? $"{code.Definition} {note} [{code.Id}]" : $"{code.Definition} [{code.Id}]",
        Codes = [.. study.Codes.Children(code.Id).Select(child => Code(study, child, language))],
    };
}
