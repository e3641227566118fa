using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics;

/// <summary>What a statistic found: it reads as one line, in English or bokmål, and says so where it is undefined and why.</summary>
public interface IStatisticalResult : IDisplayable
{
    /// <summary>
    /// Why there is no result; <see langword="null"/> where there is one. Wherever this is set the numbers that could not be
    /// computed are NaN, and nowhere else.
    /// </summary>
    UndefinedReason? Undefined { get; }

    /// <summary>
    /// The result as a methods chapter prints it, on one line: "Welch t(812.4) = 2.35, p = .019, d = 0.15 [0.02, 0.28]". English drops
    /// the zero of numbers that cannot pass 1 (American Psychological Association 2020, 6.36); bokmål keeps it and has a decimal comma.
    /// </summary>
    /// <param name="language">The language of words and numbers.</param>
    string Reading(Language language);

    /// <inheritdoc/>
    MimeBundle IDisplayable.Display(DisplayContext context) => new(Reading(context.Language));
}
