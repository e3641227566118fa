using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Drawing;

/// <summary>What is measured, in words.</summary>
internal static class MeasureText
{
    /// <summary>Whether two estimates measure the same: their statistic and the way their answers are picked, whatever a wave calls these.</summary>
    public static string Key(EstimateSubject subject) => subject.Answers is { } answers
        ? answers.Selection + ":" + string.Join(",", answers.Listed.Select(RowLabel.Wave))
        : subject.Statistic.ToString();

    /// <summary>The answers counted, as one phrase: "To a fairly large degree or to a very large degree".</summary>
    public static string Of(EstimateSubject subject, Language language)
    {
        if (subject.Answers is not { } answers)
        {
            return ChartWords.Capital(subject.Measure(language));
        }

        var codes = answers.On(subject.Scale);
        return string.Join(
            language.Pick(" or ", " eller "),
            subject.Scale.Points.Where(point => codes.Contains(point.Code))
                .Select((point, index) => index == 0 ? point.Label.In(language) : ChartWords.Small(point.Label.In(language))));
    }

    /// <summary>A sentence for the subtitle; names the waves where they counted other answers, and no answer where items word it differently.</summary>
    public static string Sentence(IReadOnlyList<EstimateSubject> subjects, Language language)
    {
        if (subjects.Select(Key).Distinct().Skip(1).Any())
        {
            return language.Pick("Share by answer.", "Andel etter svar.");
        }

        if (subjects.All(subject => subject.Variable.Kind == VariableKind.Background && subject.Scale.Kind == ScaleKind.Binary))
        {
            return language.Pick("Share.", "Andel.");
        }

        var share = subjects.All(subject => subject.Scale.Kind == Survey.Dictionary.ScaleKind.Binary)
            ? language.Pick("Share with the answer ", "Andel med svaret ")
            : language.Pick("Share answering ", "Andel som svarer ");
        var measures = subjects.GroupBy(subject => Of(subject, language)).ToList();
        if (measures.Count == 1)
        {
            return share + Quoted(measures[0].Key, language) + ".";
        }

        if (subjects.Select(subject => subject.Wave).Distinct().Count() == 1)
        {
            return subjects[0].Answers?.Selection == AnswerSelection.TopTwo
                ? language.Pick("Share giving one of the two highest answers.", "Andel som gir ett av de to høyeste svarene.")
                : language.Pick("Share by item.", "Andel etter utsagn.");
        }

        return share + string.Join("; ", measures.Select(measure =>
            ChartWords.Join([.. measure.Select(subject => subject.Wave).Distinct().Order().Select(RowLabel.Wave)], language)
            + ": " + Quoted(measure.Key, language))) + ".";
    }

    private static string Quoted(string text, Language language) => language.Pick("“", "«") + ChartWords.Small(text) + language.Pick("”", "»");
}
