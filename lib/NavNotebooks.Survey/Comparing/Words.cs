using NavNotebooks.Display;

namespace NavNotebooks.Survey.Comparing;

/// <summary>The headings and words of result tables in both languages.</summary>
internal static class Words
{
    /// <summary>What an estimate rests on, in a word; made-up answers that were brought to rehearse with are called so.</summary>
    public static string Of(Estimate estimate, Language language) => Of(estimate.Basis, language) + (estimate.IsRehearsal ? language.In(" (rehearsal)", " (øving)") : "");

    /// <summary>What numbers of a rehearsal must say of themselves.</summary>
    public static string Rehearsal(Language language) => language.In(
        "Rehearsal: the file brought is marked as synthetic; these are no answers of anybody.",
        "Øving: filen som er lagt til, er merket som syntetisk; dette er ingens svar.");

    public static string Of(DataBasis basis, Language language) => basis switch
    {
        DataBasis.Published => language.In("published", "publisert"),
        DataBasis.Synthetic => language.In("synthetic", "syntetisk"),
        _ => language.In("microdata", "mikrodata"),
    };

    /// <summary>The value of an estimate: as printed where it was printed, else with one decimal (share) or two (mean).</summary>
    public static string Value(Estimate estimate, Language language)
    {
        if (estimate.IsSuppressed)
        {
            return estimate.IsBaseSuppressed ? Suppressed(language) : Withheld(language);
        }

        if (estimate.Printed is { } printed)
        {
            return printed;
        }

        return estimate.Of.Statistic == EstimatedStatistic.Share
            ? NumberText.Percent(estimate.Value, 1, language)
            : NumberText.Format(estimate.Value, 2, language);
    }

    public static string Range(Statistics.Interval? interval, EstimatedStatistic statistic, Language language)
    {
        if (interval is not { } range)
        {
            return "–";
        }

        var (scale, decimals) = statistic == EstimatedStatistic.Share ? (100, 1) : (1, 2);
        return NumberText.Format(range.Low * scale, decimals, language) + language.In(" to ", " til ")
            + NumberText.Format(range.High * scale, decimals, language);
    }

    public static string SyntheticTest(Language language) => language.In(
        "Synthetic: a test on synthetic respondents shows what the printed figures imply, and chance where they imply nothing; not what the world is like.",
        "Syntetisk: en test på syntetiske svarpersoner viser hva de trykte tallene innebærer, og tilfeldighet der de ikke innebærer noe; ikke hvordan virkeligheten er.");

    /// <summary>What stands for a share of enough answers that would tell a few of them apart.</summary>
    public static string Withheld(Language language) => language.In("hidden (< 5)", "skjult (< 5)");

    public static string Suppressed(Language language) => language.In("hidden (n < 5)", "skjult (n < 5)");
}
