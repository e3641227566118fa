using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A part of those who were asked an item, and how many of them answered, as printed.</summary>
/// <param name="Where">The part: conditions on background variables.</param>
/// <param name="Answered">How many of them answered.</param>
internal sealed record PrintedGroup(RespondentFilter Where, int Answered)
{
    /// <summary>Moves the missing answers of an item so that as many of the group answer as printed, or all of them where they are fewer.</summary>
    /// <param name="draft">The respondents; a group by a variable that is not done yet is left alone.</param>
    /// <param name="codes">The item before anyone answers: −9 no answer, NaN where an answer is to come. Changed in place.</param>
    /// <param name="reluctance">Who leaves the item unanswered first: the highest scores.</param>
    public void Fit(SurveyDraft draft, double[] codes, double[] reluctance)
    {
        int[] members = [.. Enumerable.Range(0, codes.Length).Where(row => codes[row] is SurveyDraft.NoAnswer or double.NaN && draft.Holds(Where, null, row) == true)];
        var answering = members.Where(row => double.IsNaN(codes[row])).ToArray();
        foreach (var row in AnswerAssignment.Highest(answering, reluctance, answering.Length - Answered))
        {
            codes[row] = SurveyDraft.NoAnswer;
        }

        double[] readiness = [.. reluctance.Select(score => -score)];
        foreach (var row in AnswerAssignment.Highest(members.Except(answering), readiness, Answered - answering.Length))
        {
            codes[row] = double.NaN;
        }
    }
}
