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
                .. Counts(study, language),
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
            yield return [language.In("Fieldwork", "Feltarbeid"), string.Join(" – ", new[] { about.FieldworkFrom, about.FieldworkTo }.OfType<string>().Distinct())];
        }
    }

    private static IEnumerable<ImmutableArray<string>> Counts(CaseStudy study, Language language) =>
        from pair in new (string En, string Nb, int Count)[]
        {
            ("Cases", "Kasus", study.Cases.Length), ("Informants, persons and groups", "Informanter, personer og grupper", study.Informants.Length), ("Attributes", "Attributter", study.Attributes.Count),
            ("Codes", "Koder", study.Codes.Count), ("Findings", "Funn", study.Findings.Count), ("Figures and displays", "Figurer og oppstillinger", study.Figures.Length),
            ("Numbers", "Tall", study.Numbers.Length), ("Questions of the guide", "Spørsmål i guiden", study.Guide.Length), ("Contradictions", "Selvmotsigelser", study.Anomalies.Length),
        }
        where pair.Count > 0
        select ImmutableArray.Create(language.In(pair.En, pair.Nb), pair.Count.ToString(CultureInfo.InvariantCulture));
}
