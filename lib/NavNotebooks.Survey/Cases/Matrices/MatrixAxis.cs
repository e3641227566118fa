using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>What the rows or the columns of a case matrix are.</summary>
public sealed class MatrixAxis
{
    private MatrixAxis(BilingualText heading, IEnumerable<MatrixLine> lines)
    {
        Heading = heading;
        Lines = [.. lines];
    }

    /// <summary>What the lines are.</summary>
    public BilingualText Heading { get; }

    /// <summary>The lines in order.</summary>
    public ImmutableArray<MatrixLine> Lines { get; }

    /// <summary>How signs in front of tiles are read; <see langword="null"/> where there are none.</summary>
    public BilingualText? Note { get; private init; }

    /// <summary>Codes, each with everything beneath it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="under">The codes directly beneath this one; absent: the codes at the top.</param>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public static MatrixAxis Codes(CaseStudy study, [Offers(nameof(CodeIds))] string? under = null) =>
        OfCodes(study, under is null ? study.Codes.Roots : study.Codes.Children(under) is { IsEmpty: false } children ? children : [study.Codes[under]]);

    /// <summary>Codes by name, each with everything beneath it, in the order given.</summary>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public static MatrixAxis CodesNamed(CaseStudy study, [Offers(nameof(CodeIds))] params string[] ids) => OfCodes(study, ids.Select(id => study.Codes[id]));

    /// <summary>Cases, in the order of the data dictionary or in the one given.</summary>
    /// <param name="study">The study.</param>
    /// <param name="ids">Which; none: all.</param>
    /// <exception cref="UnknownNameException">There is no such case.</exception>
    public static MatrixAxis Cases(CaseStudy study, [Offers(nameof(CaseIds))] params string[] ids) => new(
        new("Case", "Kasus"),
        (ids.Length == 0 ? study.Cases : ids.Select(study.Case)).Select(one => new MatrixLine(one.Label, finding => finding.Cases.Contains(one.Id))));

    /// <summary>Informants, in the order of the data dictionary or in the one given. Findings of informants who are not told apart have no place here.</summary>
    /// <param name="study">The study.</param>
    /// <param name="ids">Which; none: all.</param>
    /// <exception cref="UnknownNameException">There is no such informant.</exception>
    public static MatrixAxis Informants(CaseStudy study, [Offers(nameof(InformantIds))] params string[] ids) => new(
        new("Informant", "Informant"),
        (ids.Length == 0 ? study.Informants : ids.Select(study.Informant)).Select(one => new MatrixLine(one.Label, finding => finding.Informants.Contains(one.Id))));

    /// <summary>The roles of the informants who are told apart: a role-ordered matrix.</summary>
    public static MatrixAxis Roles(CaseStudy study) => OfInformants(study, new("Role", "Rolle"), informant => informant.Role, CaseWords.InformantRoles.Select(role => (role, CaseWords.Of(role))));

    /// <summary>The employers of the informants who are told apart: a line-ordered matrix.</summary>
    public static MatrixAxis Employers(CaseStudy study) => OfInformants(study, new("Employer", "Arbeidsgiver"), informant => informant.Employer, CaseWords.Employers.Select(employer => (employer, CaseWords.Of(employer))));

    /// <summary>Who says it.</summary>
    public static MatrixAxis Voices(params Voice[] voices) => new(
        new("Voice", "Stemme"),
        (voices.Length == 0 ? CaseWords.Voices : [.. voices]).Select(voice => new MatrixLine(CaseWords.Of(voice), finding => finding.Voices.Contains(voice))));

    /// <summary>Which way it points.</summary>
    public static MatrixAxis Directions(params FindingDirection[] directions) => new(
        new("Direction", "Retning"),
        (directions.Length == 0 ? CaseWords.FindingDirections : [.. directions])
            .Select(direction => new MatrixLine(Named(CaseWords.Sign(direction), CaseWords.Of(direction)), finding => finding.Direction == direction)));

    /// <summary>The document's words for how many, from all to none, and last where it uses no word. An order of words: the steps between them have no size.</summary>
    public static MatrixAxis Quantities() => new(
        new("How many, in its words", "Hvor mange, med dokumentets ord"),
        [
            .. ThemeWords.Quantities.Where(word => word != WordOfQuantity.NotStated).Select(word => new MatrixLine(ThemeWords.Of(word), finding => finding.Quantity?.Word == word)),
            new(ThemeWords.Of(WordOfQuantity.NotStated), finding => finding.Quantity is null or { Word: WordOfQuantity.NotStated }),
        ]);

    /// <summary>Informants' words, authors' readings, norms, literature.</summary>
    public static MatrixAxis Kinds(params FindingKind[] kinds) => new(
        new("Kind", "Slag"),
        (kinds.Length == 0 ? CaseWords.FindingKinds : [.. kinds]).Select(kind => new MatrixLine(CaseWords.Of(kind), finding => finding.Kind == kind)));

    /// <summary>Sections of the document, as far as findings name them.</summary>
    public static MatrixAxis Sections(CaseStudy study) => new(
        new("Section", "Kapittel"),
        study.Findings.Select(finding => finding.Section).OfType<string>().Distinct(StringComparer.Ordinal).Select(section => new MatrixLine(new(section, section), finding => finding.Section == section)));

    /// <summary>The questions that findings bear on.</summary>
    public static MatrixAxis Indicators(CaseStudy study) => new(
        new("Question", "Spørsmål"),
        study.Indicators.Select(indicator => new MatrixLine(Named(indicator.Id, indicator.Label), finding => finding.Indicator == indicator.Id)));

    /// <summary>Studies, in the order of their fieldwork: a time-ordered matrix.</summary>
    public static MatrixAxis Studies() => new(
        new("Study", "Studie"),
        CaseStudies.InOrderOfTime.Select(study => new MatrixLine(
            Named(study.Id, study.About.Period),
            finding => CaseMark.Study(finding.Id) == study.Id)));

    /// <summary>What findings help to explain; a filled square where the document says so itself, an open one where we read it so.</summary>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public static MatrixAxis Explained(CaseStudy study, [Offers(nameof(CodeIds))] params string[] codes) => new(
        new("What it explains", "Hva det forklarer"),
        codes.Select(id => study.Codes[id]).Select(code => new MatrixLine(code.Label, finding => finding.Explains.Any(explanation => explanation.Code == code.Id))
        {
            Mark = finding => finding.Explains.Any(explanation => explanation.Code == code.Id && explanation.Basis == ExplanationBasis.Stated) ? "■" : "□",
        }))
    {
        Note = new("■ the document says so itself, □ our reading.", "■ dokumentet sier det selv, □ vår lesning."),
    };

    /// <summary>Lines of your own.</summary>
    /// <param name="heading">What they are.</param>
    /// <param name="lines">Label and condition of each.</param>
    public static MatrixAxis Of(BilingualText heading, params MatrixLine[] lines) => new(heading, lines);

    internal static IEnumerable<OfferedName> CodeIds(CaseStudy study) => OfferedRows.Codes(study.Codes);

    internal static IEnumerable<OfferedName> CaseIds(CaseStudy study) => OfferedRows.Cases(study);

    internal static IEnumerable<OfferedName> InformantIds(CaseStudy study) => OfferedRows.Informants(study);

    private static BilingualText Named(string id, BilingualText label) => new($"{id} {label.En}", $"{id} {label.Nb}");

    private static MatrixAxis OfCodes(CaseStudy study, IEnumerable<Code> codes) => new(
        new("Code", "Kode"),
        codes.Select(code =>
        {
            HashSet<string> beneath = [.. study.Codes.Under(code.Id).Select(one => one.Id)];
            return new MatrixLine(code.Label, finding => beneath.Contains(finding.Code));
        }));

    private static MatrixAxis OfInformants<T>(CaseStudy study, BilingualText heading, Func<Informant, T> valueOf, IEnumerable<(T Value, BilingualText Name)> values)
        where T : struct, Enum => new(
        heading,
        values.Select(value => (value.Name, Ids: study.Informants.Where(informant => valueOf(informant).Equals(value.Value)).Select(informant => informant.Id).ToHashSet()))
            .Where(line => line.Ids.Count > 0)
            .Select(line => new MatrixLine(line.Name, finding => finding.Informants.Any(line.Ids.Contains))));
}
