using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>What an estimate is an estimate of: survey, wave, variable, statistic, answers and group, kept together.</summary>
public sealed record EstimateSubject
{
    /// <summary>The survey's id: "owners" or "office".</summary>
    public required string Survey { get; init; }

    /// <summary>The year of the wave.</summary>
    public required int Wave { get; init; }

    /// <summary>The variable as that wave asked it.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The variable's scale in that wave.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Share or mean.</summary>
    public required EstimatedStatistic Statistic { get; init; }

    /// <summary>The answers that a share counts; <see langword="null"/> for a mean.</summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>The group of respondents.</summary>
    public required Group Group { get; init; }

    /// <summary>The further restriction of respondents.</summary>
    public RespondentFilter Filter { get; init; } = RespondentFilter.None;

    /// <summary>What its variable can be looked up by; <see langword="null"/> where the survey is not the document's.</summary>
    public Mark? Mark { get; init; }

    /// <summary>The ids of the printed statements that ask for exactly this number, the one that tells most of it first; empty where none does.</summary>
    public ImmutableArray<string> Statements => Index?.Of(this) ?? [];

    /// <summary>Where statements are looked up; <see langword="null"/> where nothing is printed of the survey.</summary>
    internal IStatementIndex? Index { get; init; }

    /// <summary>The answers counted, or "mean (1–5)", as a heading.</summary>
    public string Measure(Language language) => Statistic switch
    {
        EstimatedStatistic.Share => Answers!.In(Scale, language),
        _ => (language == Language.Bokmål ? "gjennomsnitt" : "mean") + Range(language),
    };

    private string Range(Language language) => Scale.Points.IsEmpty
        ? string.Empty
        : " (" + NumberText.Format(Scale.Points.Min(point => point.Code), 0, language)
            + "–" + NumberText.Format(Scale.Points.Max(point => point.Code), 0, language) + ")";
}
