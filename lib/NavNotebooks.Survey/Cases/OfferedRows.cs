using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The ids of case material as a notebook offers them, each with what it stands for.</summary>
internal static class OfferedRows
{
    /// <summary>Codes, in the order of the tree, with their definitions.</summary>
    public static IEnumerable<OfferedName> Codes(CodeTree codes) => codes.Select(code => new OfferedName(code.Id, code.Label.En) { Details = code.Definition });

    /// <summary>Offices and other units.</summary>
    public static IEnumerable<OfferedName> Cases(CaseStudy study) => study.Cases.Select(one => new OfferedName(one.Id, one.Label.En) { Details = one.Note ?? "" });

    /// <summary>Persons and groups that were heard.</summary>
    public static IEnumerable<OfferedName> Informants(CaseStudy study) =>
        study.Informants.Select(one => new OfferedName(one.Id, one.Label.En) { Details = $"{CaseWords.Of(one.Role).En}, {CaseWords.Of(one.Employer).En}" });

    /// <summary>Figures, printed and put together.</summary>
    public static IEnumerable<OfferedName> Figures(CaseStudy study) => study.Figures.Select(figure => new OfferedName(figure.Id, figure.Title.En));

    /// <summary>What the material is described by.</summary>
    public static IEnumerable<OfferedName> Dimensions(CaseStudy study) => study.Dimensions.Select(dimension => new OfferedName(dimension.Id, dimension.Label.En) { Details = dimension.Note ?? "" });

    /// <summary>Everything that attributes can be of.</summary>
    public static IEnumerable<OfferedName> Described(CaseStudy study) => [.. Cases(study), .. Informants(study), .. Codes(study.Codes)];

    /// <summary>Findings, by what they say.</summary>
    public static IEnumerable<OfferedName> Findings(IEnumerable<CaseFinding> findings) => findings.Select(finding => new OfferedName(finding.Id, finding.Statement) { Details = "Code: " + finding.Code });

    /// <summary>Studies, by what they are about.</summary>
    public static IEnumerable<OfferedName> Studies(IEnumerable<CaseStudy> studies) =>
        studies.Select(study => new OfferedName(study.Id, study.About.Subject) { Details = study.About.Title?.En ?? "" });

    /// <summary>Labels that are names.</summary>
    public static IEnumerable<OfferedName> Labels(IEnumerable<BilingualText> labels) => labels.Select(label => new OfferedName(label.En, label.Nb));
}
