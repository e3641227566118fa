using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases;

/// <summary>Rows of a study as tables, each with its place in the document.</summary>
public static class CaseTables
{
    /// <summary>How the study was made.</summary>
    /// <param name="study">The study.</param>
    /// <param name="topics">Which topics; none: all.</param>
    public static Table DesignTable(this CaseStudy study, params DesignTopic[] topics) => new(
        $"How study {study.Id} was made" + (topics.Length is > 0 and <= 2 ? $": {string.Join(", ", topics.Select(topic => CaseWords.Of(topic).En))}" : ""),
        ["Topic", "What the document tells", "Lines"],
        [.. study.About.Design.Where(row => topics.Length == 0 || topics.Contains(row.Topic)).Select(row => ImmutableArray.Create(CaseWords.Of(row.Topic).En, row.Text, CaseMark.Lines(row.Lines)))],
        []);

    /// <summary>The questions that the study asks.</summary>
    public static Table QuestionTable(this CaseStudy study) => new(
        $"What study {study.Id} asks", ["Question", "Lines"], [.. study.About.Questions.Select(question => ImmutableArray.Create(question.Text, CaseMark.Lines(question.Lines)))], []);

    /// <summary>Numbers that the study gives, as printed: with the words that soften them, and never pooled.</summary>
    /// <param name="numbers">Numbers of a study.</param>
    /// <param name="caption">What they have in common.</param>
    public static Table ToTable(this IEnumerable<CitedNumber> numbers, string caption) => new(
        caption,
        ["What", "As printed", "Unit", "When", "Source", "Place"],
        [.. numbers.Select(number => ImmutableArray.Create(
            number.Item + (number.Note is null ? "" : $" ({number.Note})"),
            number.ToString(),
            number.Value?.Unit ?? "", number.When ?? "", number.Source ?? "", $"{number.Id} · {CaseMark.Lines(number.Lines)}"))],
        []);

    /// <summary>The interview guide, each question below the one it belongs to.</summary>
    /// <param name="study">The study.</param>
    /// <param name="withAnswers">Whether to tell how many findings stand under the codes that answer it.</param>
    public static Table GuideTable(this CaseStudy study, bool withAnswers = false) => new(
        $"The interview guide of study {study.Id}, in our words",
        ["Topic", "Question", "Asked of", withAnswers ? "Findings on it" : "Branch", "Place"],
        [.. study.Guide.Select(question => ImmutableArray.Create(
            question.Topic,
            (question.Parent is null ? "" : "↳ ") + question.Question,
            question.AskedOf ?? "",
            withAnswers ? Answers(study, question) : question.Branch ?? "",
            $"{question.Id} · {CaseMark.Lines(question.Lines)}"))],
        withAnswers ? ["Coded passages under the codes that we read as answers; a number of passages, not of persons."] : []);

    /// <summary>Where the document contradicts itself: both places are shown, nothing is repaired.</summary>
    /// <param name="study">The study.</param>
    /// <param name="ids">Which, in the order given; none: all.</param>
    /// <exception cref="Dictionary.UnknownNameException">There is no such contradiction; the nearest is named.</exception>
    public static Table AnomalyTable(this CaseStudy study, params string[] ids) => new(
        $"Where document {study.Id} contradicts itself",
        ["Id", "What", "Lines", "Concerns"],
        [.. (ids.Length == 0 ? study.Anomalies : ids.Select(study.Anomaly)).Select(anomaly => ImmutableArray.Create(anomaly.Id, anomaly.What + (anomaly.Note is null ? "" : $" {anomaly.Note}"), CaseMark.Lines(anomaly.Lines), string.Join(", ", anomaly.Concerns)))],
        ["Shown, never repaired."]);

    /// <summary>The codes with their definitions and numbers of findings.</summary>
    /// <param name="study">The study.</param>
    /// <param name="under">Only this code and what is beneath it; absent: all.</param>
    /// <exception cref="Dictionary.UnknownNameException">There is no such code.</exception>
    public static Table CodeTable(this CaseStudy study, string? under = null) => new(
        $"Codes of study {study.Id}",
        ["Code", "What it holds", "Findings", "Id"],
        [.. (under is null ? study.Codes.Roots.SelectMany(root => study.Codes.Under(root.Id)) : study.Codes.Under(under)).Select(code => ImmutableArray.Create(
            string.Concat(Enumerable.Repeat("· ", study.Codes.Path(code.Id).Length - 1)) + code.Label.En,
            code.Definition,
            study.Findings.Count(finding => finding.Code == code.Id).ToString(CultureInfo.InvariantCulture),
            code.Id))],
        []);

    private static string Answers(CaseStudy study, GuideQuestion question) => question.Codes.IsEmpty ? "" : study.Findings.Under([.. question.Codes]).Count.ToString(CultureInfo.InvariantCulture);
}
