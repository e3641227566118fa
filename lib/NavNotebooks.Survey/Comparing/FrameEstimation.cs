using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Estimates on a frame of respondents.</summary>
internal static class FrameEstimation
{
    public static IEnumerable<Estimate> Of(SurveyFrame whole, EstimateSubject subject, string? groupedBy)
    {
        var frame = subject.Filter.Keep(whole);
        if (groupedBy is null)
        {
            yield return Single(whole, frame, subject);
            yield break;
        }

        foreach (var group in frame.GroupBy(groupedBy))
        {
            if (group.Frame.RowCount > 0 && IsAsked(frame.Definition, subject.Variable, groupedBy, group.Category))
            {
                yield return Single(whole, group.Frame, subject with { Group = new Group(groupedBy, group.Category.Id!, group.Category.Label) });
            }
        }
    }

    private static bool IsAsked(SurveyDefinition definition, Variable variable, string groupedBy, ScalePoint category) =>
        groupedBy != definition.PopulationVariable || variable.AskedOf.IsEmpty || variable.AskedOf.Contains(category.Id!);

    private static Estimate Single(SurveyFrame whole, SurveyFrame frame, EstimateSubject subject)
    {
        var answers = frame.Valid(subject.Variable.Name);
        var asked = frame.RowCount - CountNotAsked(frame, subject.Variable.Name);
        return subject.Statistic == EstimatedStatistic.Share
            ? Share(frame, subject, answers, asked) with { ShownWith = AnswerGuard.ShownWith(whole, subject, subject.Answers!.On(subject.Scale)) }
            : Mean(frame, subject, answers, asked) with { IsWithheld = AnswerGuard.TellsAnswers(whole, subject, answers) };
    }

    private static Estimate Share(SurveyFrame frame, EstimateSubject subject, ValidAnswers answers, int asked)
    {
        var codes = subject.Answers!.On(subject.Scale);
        var counted = new bool[answers.Count];
        var successes = 0;
        for (var i = 0; i < counted.Length; i++)
        {
            counted[i] = codes.Contains((int)answers.Values[i]);
            successes += counted[i] ? 1 : 0;
        }

        var proportion = answers.IsWeighted
            ? Proportion.Weighted(counted, answers.Weights)
            : Proportion.OfCounts(successes, answers.Count);
        return new Estimate
        {
            Of = subject,
            Value = proportion.Share,
            Proportion = proportion,
            Base = new Base(asked, answers.Count, proportion.EffectiveCount, answers.IsWeighted ? frame.Definition.Weight : null),
            Basis = frame.Basis,
            IsRehearsal = frame.IsRehearsal,
        };
    }

    private static Estimate Mean(SurveyFrame frame, EstimateSubject subject, ValidAnswers answers, int asked)
    {
        var summary = answers.IsWeighted ? Summary.Weighted(answers.Values, answers.Weights) : Summary.Of(answers.Values);
        return new Estimate
        {
            Of = subject,
            Value = summary.Mean,
            Summary = summary,
            Base = new Base(asked, answers.Count, summary.EffectiveCount, answers.IsWeighted ? frame.Definition.Weight : null),
            Basis = frame.Basis,
            IsRehearsal = frame.IsRehearsal,
        };
    }

    private static int CountNotAsked(SurveyFrame frame, string variable)
    {
        var count = 0;
        foreach (var code in frame[variable].Codes)
        {
            count += code == MissingReason.NotAsked ? 1 : 0;
        }

        return count;
    }
}
