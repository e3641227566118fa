using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Charts.Marking;


/// <summary>A share or a mean as the document prints it, ready to be drawn.</summary>
/// <param name="Claim">The statement.</param>
/// <param name="Rounding">The shares, from 0 to 1, or the means, in units of the scale, that it can stand for.</param>
/// <param name="Valid">The printed n, or null.</param>
internal sealed record PrintedMark(Claim Claim, Interval Rounding, int? Valid)
{
    /// <summary>Where it is drawn: the middle of what it can stand for.</summary>
    public double Value => Claim.Printed.Unit == "percent" ? Math.Clamp(Middle, 0, 1) : Middle;

    /// <summary>The value with its hedge: "61 %", "about 75 %".</summary>
    public string Text(Language language) => PrintedText.Of(Claim.Printed, language);

    /// <summary>Where it stands: "S0-F27-05, lines 1189–1190".</summary>
    public string Place(Language language)
    {
        var lines = Claim.FirstLine == Claim.LastLine
            ? Drawing.ChartWords.Pick(language, "line ", "linje ") + Drawing.RowLabel.Wave(Claim.FirstLine)
            : Drawing.ChartWords.Pick(language, "lines ", "linje ") + Drawing.RowLabel.Wave(Claim.FirstLine) + "–" + Drawing.RowLabel.Wave(Claim.LastLine);
        return Claim.Id + ", " + lines;
    }

    /// <summary>The mark of a printed share; null where no statement bears its id.</summary>
    public static PrintedMark? Of(PrintedShare share) => Find(share.Source) is { } claim ? new(claim, share.Rounding, share.Valid) : null;

    /// <summary>The mark of an estimate that was read off one statement; null where it was put together from several.</summary>
    public static PrintedMark? Of(Estimate estimate) =>
        estimate is { Printed: not null, Rounding: { } rounding, Sources: [var source] } && Find(source) is { } claim
            ? new(claim, rounding, estimate.Base.Valid)
            : null;

    /// <summary>The mark of a printed mean.</summary>
    public static PrintedMark Of(ClaimedMean mean)
    {
        var range = mean.Claim.Printed.Interval;
        return new(mean.Claim, new Interval(range.Low, range.High, level: 1), mean.Valid);
    }

    private double Middle => (Rounding.Low + Rounding.High) / 2;

    private static Claim? Find(string id) => ClaimRegistry.Default.Claims.FirstOrDefault(claim => claim.Id == id);
}
