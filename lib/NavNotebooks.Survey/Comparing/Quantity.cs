using System.Globalization;

namespace NavNotebooks.Survey.Comparing;

/// <summary>One number that a survey can be asked for: the question, without any answer to it.</summary>
/// <remarks>What the claims registry hands to the estimating side. It holds nothing that the document printed about the answer.</remarks>
public sealed record Quantity
{
    /// <summary>Id of the survey, such as <c>owners</c>.</summary>
    public required string Survey { get; init; }

    /// <summary>Year of the wave.</summary>
    public required int Wave { get; init; }

    /// <summary>
    /// Name of the variable in the dictionary of that wave; <see langword="null"/> where respondents are counted whatever they answered.
    /// </summary>
    public string? Variable { get; init; }

    /// <summary>What is wanted of the variable.</summary>
    public required QuantityStatistic Statistic { get; init; }

    /// <summary>
    /// Which answers a share counts; <see langword="null"/> where the statistic is no share. Where a missing code is listed, the share is
    /// of all who gave a valid answer or that reason.
    /// </summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>The group; <see cref="RespondentFilter.None"/> means everyone who was asked.</summary>
    public RespondentFilter Where { get; init; } = RespondentFilter.None;

    /// <summary>The predictor of a regression; <see langword="null"/> for all other statistics.</summary>
    public string? On { get; init; }

    /// <summary>
    /// An identifier such as <c>municipality</c>: only units in which every group of the question answered are counted;
    /// <see langword="null"/> counts all.
    /// </summary>
    public string? PairedBy { get; init; }

    /// <summary>
    /// An identifier such as <c>office</c>: every unit counts once, by its first respondent, for traits that all in a unit share and for the
    /// number of units; <see langword="null"/> counts respondents.
    /// </summary>
    public string? CountedBy { get; init; }

    /// <summary>Statistic, variable, wave and group on one line, for messages.</summary>
    public override string ToString()
    {
        var answers = Answers switch
        {
            null => string.Empty,
            { Selection: AnswerSelection.Codes } => $" (answers {string.Join(", ", Answers.Listed.Select(code => code.ToString(CultureInfo.InvariantCulture)))})",
            _ => $" ({Answers.Selection})",
        };
        var on = On is null ? string.Empty : $" on {On}";
        var group = Where.Conditions.IsEmpty ? string.Empty : $", {Where}";
        var units = CountedBy is null ? string.Empty : $", counted by {CountedBy}";
        return $"{Statistic} of {Variable ?? "respondents"}{answers}{on}, {Survey} {Wave.ToString(CultureInfo.InvariantCulture)}{group}{units}";
    }
}
