using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Effects;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>The line that a rank test reads as.</summary>
internal static class RankTestText
{
    /// <summary>"U = 3, exact p = .103, δ = …", or with z before a p that is not exact.</summary>
    /// <param name="rank">The rank statistic, written out.</param>
    /// <param name="test">z, NaN where p is exact; p; and what the test sets against no difference.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="language">The language of words and numbers.</param>
    internal static string Of(string rank, (double Z, double P, Alternative Side) test, EffectSize effect, Language language) =>
        rank
        + (double.IsNaN(test.Z) ? ", " + language.In("exact ", "eksakt ") : ", " + ReadingText.Statistic("z", test.Z, language) + ", ")
        + ReadingText.P(test.P, test.Side, language)
        + ", " + effect.Reading(language);
}
