using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>One number that a survey can be asked for: the question, without any answer to it.</summary>
/// <remarks>What the claims registry hands to the estimating side. It holds nothing that the document printed about the answer.</remarks>
/// <param name="Survey">Id of the survey, such as <c>owners</c>.</param>
/// <param name="Wave">Year of the wave.</param>
/// <param name="Variable">Name of the variable in the dictionary of that wave; empty only where <paramref name="Statistic"/> is a count of people.</param>
/// <param name="Statistic">What is wanted of the variable.</param>
/// <param name="Answers">Which answers a share counts; <see langword="null"/> where the statistic is no share.</param>
/// <param name="Where">Background variable to the category ids that count as the group; empty means everyone who was asked.</param>
public sealed record Quantity(
    string Survey,
    int Wave,
    string Variable,
    QuantityStatistic Statistic,
    QuantityAnswers? Answers,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Where)
{
    /// <summary>Survey, wave, variable, statistic and group on one line, for messages.</summary>
    public override string ToString()
    {
        var group = string.Concat(Where.Select(pair => $", {pair.Key} = {string.Join('|', pair.Value)}"));
        var what = Variable.Length == 0 ? string.Empty : $" of {Variable}";
        var answers = Answers is null ? string.Empty : $" ({Answers})";
        return $"{Statistic}{what}{answers}, {Survey} {Wave.ToString(System.Globalization.CultureInfo.InvariantCulture)}{group}";
    }
}
