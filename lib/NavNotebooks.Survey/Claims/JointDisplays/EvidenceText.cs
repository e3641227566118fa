using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Verdicts and themes in a few words.</summary>
internal static class EvidenceText
{
    private static readonly DataBasis?[] Bases = [DataBasis.Published, DataBasis.Synthetic, DataBasis.Microdata, null];

    /// <summary>"published: 2 recomputed, 1 contradicted; synthetic: 5 reproduced"; empty where there are no claims.</summary>
    public static string Verdicts(IndicatorSheet sheet, Language language) =>
        string.Join("; ", Bases.Select(basis => On(sheet, basis, language)).Where(text => text.Length > 0));

    /// <summary>"critical (many, several, one); positive (one)"; empty where nothing was told.</summary>
    public static string Themes(Indicator indicator, Language language) => string.Join("; ", ThemeGroup.Of(indicator.Cases.Claims)
        .Select(group => $"{ThemeWords.Of(group.Direction).In(language)} ({string.Join(", ", group.Words.Select(word => ThemeWords.Of(word).In(language)))})"));

    /// <summary>"◐ borne out in part".</summary>
    public static string Grade(Judgement judgement, Language language) =>
        IndicatorWords.Sign(judgement.Grade) + " " + IndicatorWords.Of(judgement.Grade).In(language);

    private static string On(IndicatorSheet sheet, DataBasis? basis, Language language)
    {
        var counts = VerdictWords.ByPriority.Select(verdict => (Verdict: verdict, Count: sheet.Verdicts.Count(verdict, basis))).Where(pair => pair.Count > 0)
            .Select(pair => pair.Count.ToString(CultureInfo.InvariantCulture) + " " + VerdictWords.Both(pair.Verdict).In(language)).ToList();
        return counts.Count == 0 ? string.Empty
            : basis is null ? string.Join(", ", counts)
            : VerdictWords.Both(basis).In(language) + ": " + string.Join(", ", counts);
    }
}
