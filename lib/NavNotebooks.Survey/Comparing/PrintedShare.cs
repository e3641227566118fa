using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A share that is known only because the document printed it.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Answers">The answers that it counts.</param>
/// <param name="Filter">The group it speaks for.</param>
/// <param name="Text">The value as printed, with its hedge.</param>
/// <param name="Rounding">The shares, from 0 to 1, that the printed text can stand for.</param>
/// <param name="Valid">The printed number of answers, or <see langword="null"/>.</param>
/// <param name="Source">The id of the printed statement.</param>
public sealed record PrintedShare(
    string Variable,
    AnswerSet Answers,
    RespondentFilter Filter,
    string Text,
    Interval Rounding,
    int? Valid,
    string Source);
