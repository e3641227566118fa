using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Tells results that judge something from those that only show it.</summary>
internal static class Judgements
{
    /// <summary>How many things a shown value judges; 0 for one that judges nothing.</summary>
    public static int In(object? value) => value switch
    {
        IJudgement judgement => judgement.Judged,
        IEnumerable<IJudgement> judgements => judgements.Sum(judgement => judgement.Judged),
        _ => 0,
    };
}
