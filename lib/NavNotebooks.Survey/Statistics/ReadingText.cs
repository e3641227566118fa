using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics;

/// <summary>The pieces that one-line readings are put together from.</summary>
/// <remarks>
/// Style of the American Psychological Association (2020, 6.36–6.44): two decimals for statistics and effects, three for p, none for whole
/// degrees of freedom and one for others.
/// </remarks>
internal static class ReadingText
{
    /// <summary>"t(812.4) = 2.35", "F(2, 97) = 3.10", "z = 1.96".</summary>
    internal static string Statistic(string symbol, double value, Language language, params ReadOnlySpan<double> degreesOfFreedom) =>
        WithFreedom(symbol, language, degreesOfFreedom) + " = " + NumberText.Ungrouped(value, 2, language);

    /// <summary>"t(812.4)", "F(2, 97)", "z".</summary>
    internal static string WithFreedom(string symbol, Language language, params ReadOnlySpan<double> degreesOfFreedom)
    {
        var freedom = new List<string>();
        foreach (var df in degreesOfFreedom)
        {
            freedom.Add(NumberText.Ungrouped(df, df == Math.Floor(df) ? 0 : 1, language));
        }

        var separator = language == Language.Bokmål ? "; " : ", ";
        return symbol + (freedom.Count == 0 ? string.Empty : "(" + string.Join(separator, freedom) + ")");
    }

    /// <summary>A statistic that comes in halves: "U = 540.5", "V = 38".</summary>
    internal static string Halves(string symbol, double value, Language language) =>
        symbol + " = " + NumberText.Ungrouped(value, value == Math.Floor(value) ? 0 : 1, language);

    /// <summary>"p = .019", "p &lt; .001"; in bokmål "p = 0,019".</summary>
    internal static string P(double p, Language language) => p switch
    {
        double.NaN => "p –",
        < 0.001 => "p < " + Bounded(0.001, 3, language),
        > 0.999 => "p > " + Bounded(0.999, 3, language),
        _ => "p = " + Bounded(p, 3, language),
    };

    /// <summary>As P, with the word for one side where the test has one: "one-sided p = .010".</summary>
    internal static string P(double p, Alternative alternative, Language language) =>
        (alternative == Alternative.TwoSided ? string.Empty : language.In("one-sided ", "ensidig ")) + P(p, language);

    /// <summary>A number that cannot pass 1, such as a correlation: ".45" in English, "0,45" in bokmål.</summary>
    internal static string Bounded(double value, int decimals, Language language)
    {
        var text = NumberText.Ungrouped(value, decimals, language);
        return language == Language.English && Math.Abs(value) < 1
            ? text.Replace("0.", ".", StringComparison.Ordinal)
            : text;
    }

    /// <summary>"d = 0.15 [0.02, 0.28]"; a level other than 95 per cent is named: "d = 0.15, 90 % [0.04, 0.26]".</summary>
    internal static string Estimate(string symbol, double value, Interval interval, Language language) =>
        symbol + " = " + NumberText.Ungrouped(value, 2, language) + Range(interval, language);

    /// <summary>As <see cref="Estimate"/>, of a number that cannot pass 1: "r = .45 [.31, .57]".</summary>
    internal static string BoundedEstimate(string symbol, double value, Interval interval, Language language) =>
        symbol + " = " + Bounded(value, 2, language) + Range(interval, language, bounded: true);

    /// <summary>", slope 2.5 [0.4, 4.6] pp": a difference of shares in percentage points, one decimal.</summary>
    internal static string PercentagePoints(string symbol, double value, Interval interval, Language language)
    {
        string Points(double share) => NumberText.Ungrouped(share * 100, 1, language);
        return symbol + Points(value)
            + (interval.IsDefined ? (interval.Level == Interval.DefaultLevel ? string.Empty : ", " + Level(interval, language)) + " [" + Points(interval.Low) + (language == Language.Bokmål ? "; " : ", ") + Points(interval.High) + "]" : string.Empty)
            + language.In(" pp", " pp.");
    }

    /// <summary>"10.1 % [6.2, 16.0]".</summary>
    internal static string Percent(double share, Interval interval, Language language)
    {
        string End(double value) => NumberText.Ungrouped(100 * value, 1, language);
        var level = interval.Level == Interval.DefaultLevel ? string.Empty : ", " + Level(interval, language);
        return NumberText.Percent(share, 1, language)
            + (interval.IsDefined ? level + " [" + End(interval.Low) + (language == Language.Bokmål ? "; " : ", ") + End(interval.High) + "]" : string.Empty);
    }

    /// <summary>", n = 158"; with weights ", n = 158 (effective 120.4)".</summary>
    internal static string Count(double count, double effectiveCount, Language language)
    {
        string Number(double value) => NumberText.Ungrouped(value, value == Math.Floor(value) ? 0 : 1, language);
        return ", n = " + Number(count) + (Math.Abs(effectiveCount - count) < 0.05 ? string.Empty : " (" + language.In("effective ", "effektiv ") + Number(effectiveCount) + ")");
    }

    /// <summary>" [0.02, 0.28]", with the level before it where it is not 95 per cent; nothing where the interval is undefined.</summary>
    internal static string Range(Interval interval, Language language, bool bounded = false, int decimals = 2)
    {
        if (!interval.IsDefined)
        {
            return string.Empty;
        }

        string End(double value) => bounded ? Bounded(value, decimals, language) : NumberText.Ungrouped(value, decimals, language);
        var level = interval.Level == Interval.DefaultLevel ? string.Empty : ", " + Level(interval, language);
        return level + " [" + End(interval.Low) + (language == Language.Bokmål ? "; " : ", ") + End(interval.High) + "]";
    }

    /// <summary>A range that is certain, of numbers that cannot pass 1: "from .10 to .12".</summary>
    internal static string FromTo(Interval range, int decimals, Language language) =>
        language.In("from ", "fra ") + Bounded(range.Low, decimals, language) + language.In(" to ", " til ") + Bounded(range.High, decimals, language);

    /// <summary>"Welch t undefined: a group has nobody in it".</summary>
    internal static string Undefined(string what, UndefinedReason reason, Language language) =>
        what + language.In(" undefined: ", " er ikke definert: ") + Words(reason, language);

    /// <summary>"90 %".</summary>
    private static string Level(Interval interval, Language language)
    {
        var percent = Math.Round(interval.Level * 100, 6);
        return NumberText.Format(percent, percent % 1 == 0 ? 0 : 1, language) + "\u00a0%";
    }

    private static string Words(UndefinedReason reason, Language language) => reason switch
    {
        UndefinedReason.EmptyGroup => language.In("a group has nobody in it", "en gruppe er tom"),
        UndefinedReason.TooFewObservations => language.In("too few observations", "for få observasjoner"),
        UndefinedReason.NoVariation => language.In("nothing varies", "ingenting varierer"),
        UndefinedReason.AllTied => language.In("all observations are tied", "alle observasjonene er like"),
        UndefinedReason.EmptyCell => language.In("a cell, row or column is empty", "en celle, rad eller kolonne er tom"),
        UndefinedReason.PerfectSeparation => language.In("a predictor separates the outcomes completely", "en forklaringsvariabel skiller utfallene fullstendig"),
        UndefinedReason.SingularDesign => language.In("variables are linear combinations of one another", "variabler er lineære kombinasjoner av hverandre"),
        UndefinedReason.SingleCluster => language.In("a stratum has one cluster only", "et stratum har bare én klynge"),
        UndefinedReason.NotConverged => language.In("the iterations did not settle", "iterasjonene konvergerte ikke"),
        UndefinedReason.StatisticUndefined => language.In("the statistic has no value here", "størrelsen har ingen verdi her"),
        UndefinedReason.OneSided => language.In("all resampled values lie on one side of the estimate", "alle trukne verdier ligger på samme side av estimatet"),
        UndefinedReason.ZeroDenominator => language.In("the denominator is zero", "nevneren er null"),
        UndefinedReason.TooManyTables => language.In("more tables than can be counted out", "flere tabeller enn det lar seg gjøre å telle opp"),
        UndefinedReason.TooManyFactors => language.In("fewer common factors than asked for", "færre felles faktorer enn det ble bedt om"),
        UndefinedReason.NoOverlap => language.In("no unit was coded by two coders", "ingen enhet er kodet av to kodere"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There are no words for this reason. Add them here."),
    };
}
