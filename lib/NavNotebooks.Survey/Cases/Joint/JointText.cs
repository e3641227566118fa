using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>The words of a joint display, the same in text and HTML.</summary>
internal static class JointText
{
    public static string Caption(Language language) => language.In(
        "Survey results and case material side by side · surveys: published numbers · cases: coded by us",
        "Surveyresultater og kasusmateriale side om side · surveyer: publiserte tall · kasus: kodet av oss");

    public static ImmutableArray<string> Headings(Language language) =>
    [
        language.In("Theme", "Tema"), language.In("Surveys, as printed", "Surveyer, som trykt"), language.In("Cases tell", "Kasus forteller"), language.In("Fit, our reading", "Forhold, vår lesning"),
    ];

    public static string Note(Language language) => language.In(
        "Years, offices and questions differ on the two sides; nothing is pooled and no informant is counted. Numbers are shares of those who answered a survey; on the right stand words of informants and authors. ",
        "År, kontor og spørsmål er ulike på de to sidene; ingenting slås sammen, og ingen informanter telles. Tallene er andeler av dem som svarte på en survey; til høyre står informanters og forfatteres ord. ")
        + language.In("Signs: ", "Tegn: ") + CaseWords.Signs(language) + ".";

    public static Table Table(SurveyBesideCases display, Language language) => new(
        Caption(language),
        Headings(language),
        [.. display.Select(row => ImmutableArray.Create(
            $"{row.Theme.In(language)} ({row.Group.In(language)})",
            Joined([.. row.Claims.Select(claim => $"{Printed(claim, language)} {claim.Id}"), .. row.Numbers.Select(number => $"{Printed(number)} {number.Id}")], language),
            Joined([.. row.Material.Select(one => $"{Told(one, language)} {one.Id}")], language),
            $"{Word(row.Fit).In(language)}: {row.Reason.In(language)}"))],
        [Note(language)]);

    /// <summary>How the two meet, in the words of joint displays.</summary>
    public static BilingualText Word(IntegrationKind kind) => kind switch
    {
        IntegrationKind.Confirmation => new("confirms", "bekrefter"),
        IntegrationKind.Expansion => new("expands", "utvider"),
        IntegrationKind.Discordance => new("conflicts", "strider mot"),
        _ => new("not covered", "ikke dekket"),
    };

    /// <summary>A claim's statement, printed value, years and n.</summary>
    public static string Printed(Claim claim, Language language)
    {
        var value = claim.PrintedText == "–" ? string.Empty : ": " + claim.PrintedText;
        var about = string.Join(", ", new[] { claim.Waves.IsEmpty ? null : string.Join("/", claim.Waves.Select(wave => wave.ToString(CultureInfo.InvariantCulture))), claim.Base is null ? null : "n = " + claim.Base }.OfType<string>());
        return claim.Statement + value + (about.Length == 0 ? string.Empty : $" ({about})");
    }

    /// <summary>A number that a study cites, with when and from where.</summary>
    public static string Printed(CitedNumber number)
    {
        var value = number.ToString();
        var about = string.Join(", ", new[] { number.When, number.Source }.OfType<string>());
        return number.Item + (value.Length == 0 ? string.Empty : ": " + value) + (about.Length == 0 ? string.Empty : $" ({about})");
    }

    /// <summary>What a row of the case material tells, with its direction and who says it.</summary>
    public static string Told(ICaseRow row, Language language) => row switch
    {
        CaseFinding finding => $"{CaseWords.Sign(finding.Direction)} {finding.Statement} ({Who(finding, language)})",
        CaseAttribute attribute => $"{Study(attribute).Dimensions.First(dimension => dimension.Id == attribute.Dimension).Label.In(language)}, {Study(attribute).Label(attribute.Of).In(language)}: "
            + (attribute.Value?.Text ?? language.In("not stated", "ikke oppgitt")),
        CitedNumber number => Printed(number),
        Anomaly anomaly => anomaly.What,
        CaseFigure figure => (figure.Number is null ? language.In("Display: ", "Oppstilling: ") : figure.Number + ": ") + figure.Title.In(language),
        _ => Study(row).Label(row.Id).In(language),
    };

    private static CaseStudy Study(ICaseRow row) => CaseStudies.Get(CaseMark.Study(row.Id));

    private static string Who(CaseFinding finding, Language language)
    {
        var word = finding.Quantity is { Word: not WordOfQuantity.NotStated } quantity ? ", " + CaseWords.Of(quantity.Word).In(language) : string.Empty;
        return CaseWords.Speakers(finding, Study(finding).Label, language) + word;
    }

    private static string Joined(ImmutableArray<string> parts, Language language) =>
        parts.IsEmpty ? language.In("not asked", "ikke spurt") : string.Join("; ", parts);
}
