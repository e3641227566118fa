using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases;

/// <summary>What a study is, and how much of it is coded.</summary>
internal static class StudyCard
{
    public static Table Of(CaseStudy study, Language language)
    {
        var about = study.About;
        return new(
            language.In($"Study {study.Id}: {about.Title?.En ?? about.Genre}", $"Studie {study.Id}: {about.Title?.Nb ?? about.Genre}"),
            [language.In("About the study", "Om studien"), ""],
            [
                .. Rows(about, language),
                [language.In("Coded", "Kodet"), string.Join(", ", Counts(study, language))],
            ],
            [language.In("Coded by us from the document: every row names its lines. Directions are our coding, relative to: ", "Kodet av oss fra dokumentet: hver rad oppgir linjene. Retninger er vår koding, i forhold til: ") + about.Outcome + "."]);
    }

    private static IEnumerable<ImmutableArray<string>> Rows(StudyAbout about, Language language)
    {
        yield return [language.In("Subject", "Emne"), about.Subject];
        yield return [language.In("Kind", "Type"), about.Genre];
        yield return
        [
            language.In("Year", "År"),
            (about.Year ?? language.In("not stated", "ikke oppgitt")) + (about.YearStatus == AttributeStatus.Implied ? language.In(" (derived)", " (utledet)") : ""),
        ];
        if (about.FieldworkFrom is not null || about.FieldworkTo is not null)
        {
            yield return [language.In("Fieldwork", "Feltarbeid"), Fieldwork(about, language)];
        }
    }

    private static string Fieldwork(StudyAbout about, Language language) => about switch
    {
        { FieldworkFrom: null } => language.In($"not dated; {about.FieldworkTo} at the latest", $"ikke datert; senest {about.FieldworkTo}"),
        { FieldworkTo: null } => language.In($"from {about.FieldworkFrom}", $"fra {about.FieldworkFrom}"),
        _ => string.Join(" – ", new[] { about.FieldworkFrom, about.FieldworkTo }.Distinct()),
    };

    private static IEnumerable<string> Counts(CaseStudy study, Language language) =>
        from pair in new (int Count, string En, string Nb)[]
        {
            (study.Cases.Length, "cases", "kasus"), (study.Informants.Length, "informants (persons and groups)", "informanter (personer og grupper)"), (study.Attributes.Count, "attributes", "attributter"),
            (study.Codes.Count, "codes", "koder"), (study.Findings.Count, "findings", "funn"), (study.Figures.Length, "figures and displays", "figurer og oppstillinger"), (study.Numbers.Length, "numbers", "tall"),
            (study.Guide.Length, "questions of the guide", "spørsmål i guiden"), (study.Anomalies.Length, "contradictions", "selvmotsigelser"),
        }
        where pair.Count > 0
        select pair.Count.ToString(CultureInfo.InvariantCulture) + " " + language.In(pair.En, pair.Nb);
}
