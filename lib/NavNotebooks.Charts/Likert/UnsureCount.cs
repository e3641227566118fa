using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Likert;


/// <summary>How many answered that they do not know.</summary>
/// <param name="Count">Respondents; of microdata never 1 to 4, see <paramref name="IsHidden"/>.</param>
/// <param name="Share">Their share, from 0 to 1, of those who answered or said that they do not know.</param>
/// <param name="IsHidden">Whether there are so few that the number could point at a person; count and share are then 0.</param>
internal sealed record UnsureCount(int Count, double Share, bool IsHidden)
{
    private const string DoNotKnow = "do_not_know";

    /// <summary>Counts them for every subject of a comparison; null where the wave has no respondents or no such answer.</summary>
    public static Func<EstimateSubject, UnsureCount?> In(SurveyComparison comparison) => subject =>
    {
        if (comparison.Series.Id != subject.Survey || comparison.Series[subject.Wave] is not FrameWave { Frame: var frame })
        {
            return null;
        }

        if (frame.Definition.MissingReasons.FirstOrDefault(reason => reason.Id == DoNotKnow) is not { } reason)
        {
            return null;
        }

        foreach (var (variable, kept) in subject.Filter.Conditions)
        {
            frame = frame.Where(variable, [.. kept]);
        }

        if (subject.Group.By is { } by)
        {
            frame = frame.Where(by, subject.Group.Id);
        }

        return Of(frame[subject.Variable.Name], reason, frame.Basis);
    };

    private static UnsureCount Of(Survey.Frames.SurveyColumn column, MissingReason reason, DataBasis basis)
    {
        var count = 0;
        foreach (var code in column.Codes)
        {
            count += code == reason.Code ? 1 : 0;
        }

        var all = count + column.ValidCount;
        return basis == DataBasis.Microdata && ((count > 0 && count < Estimate.SmallestShownBase) || all < Estimate.SmallestShownBase)
            ? new UnsureCount(0, 0, IsHidden: true)
            : new UnsureCount(count, all == 0 ? 0 : (double)count / all, IsHidden: false);
    }
}
