using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>The line that a change reads as.</summary>
internal static class WaveReading
{
    internal static string Of(WaveChange change, Language language)
    {
        var what = language.In("change", "endring");
        var mapped = Mapped(change, language);
        if (change.Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("Change", "Endring"), reason, language) + mapped;
        }

        if (change.Overlap.IsKnown)
        {
            var how = change.Overlap == WaveOverlap.None ? language.In("independent waves", "uavhengige målinger") : Known(change.Overlap, language);
            return Test(what, change, change.Widest, language) + " (" + how + ")" + mapped;
        }

        return Test(what, change, change.Independent, language) + language.In(" as if independent; ", " som om uavhengige; ")
            + Bounds(change, language) + ": " + Conclusion(change, language) + mapped;
    }

    private static string Test(string what, WaveChange change, WaveTest test, Language language) =>
        ReadingText.Estimate(what, change.Difference, test.Interval, language) + ", "
        + (double.IsInfinity(test.DegreesOfFreedom)
            ? ReadingText.Statistic("z", test.Statistic, language)
            : ReadingText.Statistic("t", test.Statistic, language, test.DegreesOfFreedom))
        + ", " + ReadingText.P(test.PValue, language);

    private static string Known(WaveOverlap overlap, Language language)
    {
        var share = overlap.Share.High == 1
            ? language.In("panel", "panel")
            : language.In("overlap ", "overlapp ") + NumberText.Percent(overlap.Share.High, 0, language);
        return share + ", r = " + ReadingText.Bounded(overlap.Correlation.High, 2, language);
    }

    private static string Bounds(WaveChange change, Language language)
    {
        var (share, correlation, p) = (change.Overlap.Share, change.Overlap.Correlation, change.PValues);
        var to = language.In(" to ", " til ");
        return language.In("with an overlap of ", "med overlapp på ") + NumberText.Percent(share.Low, 0, language) + to + NumberText.Percent(share.High, 0, language)
            + language.In(" and correlations of ", " og korrelasjoner på ") + ReadingText.Bounded(correlation.Low, 2, language) + to + ReadingText.Bounded(correlation.High, 2, language)
            + language.In(" from ", " fra ") + ReadingText.P(p.Low, language) + ReadingText.Range(change.Narrowest.Interval, language)
            + to + ReadingText.P(p.High, language) + ReadingText.Range(change.Widest.Interval, language);
    }

    private static string Conclusion(WaveChange change, Language language) => change.Conclusion switch
    {
        WaveConclusion.SignificantThroughout => language.In("significant throughout", "signifikant i alle tilfeller"),
        WaveConclusion.NotSignificantThroughout => language.In("not significant throughout", "ikke signifikant i noe tilfelle"),
        _ => language.In("the conclusion depends on the overlap", "konklusjonen avhenger av overlappet") + Turning(change, language),
    };

    private static string Turning(WaveChange change, Language language) => change.TurningCorrelation is { } turning
        ? language.In(", at the largest overlap on a correlation above ", ", ved største overlapp av en korrelasjon over ") + ReadingText.Bounded(turning, 2, language)
        : string.Empty;

    private static string Mapped(WaveChange change, Language language)
    {
        string[] mappings = [.. new[] { change.From.Mapping, change.To.Mapping }.OfType<ScaleMapping>().Select(mapping => mapping.Description(language)).Distinct()];
        return mappings.Length == 0 ? string.Empty : "; " + string.Join(language.In(" and ", " og "), mappings);
    }
}
