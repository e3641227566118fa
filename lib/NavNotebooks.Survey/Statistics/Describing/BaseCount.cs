using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>What a statistic rests on: how many were asked, how many of them gave a valid answer, and how many did not.</summary>
/// <remarks>
/// Weighted counts are sums of weights. Nobody asked is a base of nobody, whose response share is NaN.
/// </remarks>
public sealed record BaseCount : IStatisticalResult, ITellsFew
{
    private BaseCount(double respondents, double asked, double valid) => (Respondents, Asked, Valid) = (respondents, asked, valid);

    /// <summary>All rows, those who were not asked included.</summary>
    public double Respondents { get; }

    /// <summary>Rows that were asked.</summary>
    public double Asked { get; }

    /// <summary>Rows that were asked and gave a valid answer.</summary>
    public double Valid { get; }

    /// <summary>Rows that were asked and gave none: refused, did not know, skipped.</summary>
    public double Missing => Asked - Valid;

    /// <summary>Rows that were not asked, as a filter or a split of the questionnaire has it.</summary>
    public double NotAsked => Respondents - Asked;

    /// <summary>Valid answers as a share of those asked.</summary>
    public double ValidShare => Asked == 0 ? double.NaN : Valid / Asked;

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Asked == 0 ? UndefinedReason.EmptyGroup : null;

    /// <inheritdoc/>
    bool ITellsFew.TellsFew => FewPersons.Are(Valid) || FewPersons.Are(Missing) || FewPersons.Are(NotAsked);

    /// <summary>
    /// Counts rows by who was asked and who answered. Worked number: asked yes, yes, yes, no and answered yes, no, yes, no gives 3 asked, 2 valid, 1 missing and 1 not asked.
    /// </summary>
    /// <param name="asked">Whether each row was asked.</param>
    /// <param name="answered">Whether each row holds a valid answer; only rows that were asked may.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a row that was not asked has answered.</exception>
    public static BaseCount Of(ReadOnlySpan<bool> asked, ReadOnlySpan<bool> answered) => Count(asked, answered, []);

    /// <summary>As <see cref="Of"/>, in sums of weights.</summary>
    /// <param name="asked">Whether each row was asked.</param>
    /// <param name="answered">Whether each row holds a valid answer; only rows that were asked may.</param>
    /// <param name="weights">One per row, in the same order; not negative.</param>
    /// <exception cref="ArgumentException">The lengths differ, a row that was not asked has answered, or a weight is NaN, infinite or negative.</exception>
    public static BaseCount Weighted(ReadOnlySpan<bool> asked, ReadOnlySpan<bool> answered, ReadOnlySpan<double> weights)
    {
        Require.Weights(weights, asked.Length);
        return Count(asked, answered, weights);
    }

    /// <summary>"158 of 170 asked (92.9 %), 12 missing, 40 not asked".</summary>
    /// <param name="language">The language of the words and numbers.</param>
    public string Reading(Language language)
    {
        string Number(double value) => NumberText.Ungrouped(value, value == Math.Floor(value) ? 0 : 1, language);
        return Undefined is { } reason
            ? ReadingText.Undefined(language.In("base", "basis"), reason, language)
            : Number(Valid) + language.In(" of ", " av ") + Number(Asked) + language.In(" asked (", " spurte (") + NumberText.Percent(ValidShare, 1, language) + "), "
                + Number(Missing) + language.In(" missing", " mangler")
                + (NotAsked == 0 ? string.Empty : ", " + Number(NotAsked) + language.In(" not asked", " ikke spurt"));
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static BaseCount Count(ReadOnlySpan<bool> asked, ReadOnlySpan<bool> answered, ReadOnlySpan<double> weights)
    {
        Require.SameLength(answered.Length, asked.Length, nameof(answered), nameof(asked));
        double all = 0, ofAsked = 0, valid = 0;
        for (var i = 0; i < asked.Length; i++)
        {
            if (answered[i] && !asked[i])
            {
                throw new ArgumentException(
                    $"'answered' has an answer at position {i.ToString(System.Globalization.CultureInfo.InvariantCulture)} of somebody who was not asked. Check the filter, or count the row as asked.",
                    nameof(answered));
            }

            var weight = weights.IsEmpty ? 1 : weights[i];
            all += weight;
            ofAsked += asked[i] ? weight : 0;
            valid += answered[i] ? weight : 0;
        }

        return new BaseCount(all, ofAsked, valid);
    }
}
