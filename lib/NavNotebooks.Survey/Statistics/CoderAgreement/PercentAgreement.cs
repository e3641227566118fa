using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How often coders gave the same code; chance is not taken out.</summary>
/// <remarks>
/// Read it beside a coefficient: where nearly all units bear one code, much of the agreement is chance. Units that fewer than two coders
/// coded are left out. Undefined where there is no other.
/// </remarks>
public sealed record PercentAgreement : IStatisticalResult
{
    private PercentAgreement()
    {
    }

    /// <summary>Units that two coders or more coded.</summary>
    public int Units { get; private init; }

    /// <summary>Coders.</summary>
    public int Coders { get; private init; }

    /// <summary>Units on which all who coded them agree, as a share of <see cref="Units"/> with Wilson's interval; units are taken as independent.</summary>
    public required Proportion Unanimous { get; init; }

    /// <summary>Pairs of codings of one unit that agree, as a share of all such pairs, 0 to 1; of two coders the same as <see cref="Unanimous"/>.</summary>
    public double OfPairs { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The shares of units and pairs. Worked number: Krippendorff's (2011) four coders agree on 8 of 11 units, and in 43 of 55 pairs (0.781818).</summary>
    /// <param name="units">What was coded.</param>
    /// <param name="level">Level of the interval.</param>
    public static PercentAgreement Of(CodedUnits units, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var counts = units.CountsByUnit();
        int pairable = 0, unanimous = 0;
        double agreeing = 0, pairs = 0;
        for (var unit = 0; unit < units.Count; unit++)
        {
            int codings = 0, same = 0;
            for (var code = 0; code < units.Codes.Length; code++)
            {
                codings += counts[unit, code];
                same += counts[unit, code] * (counts[unit, code] - 1) / 2;
            }

            var all = codings * (codings - 1) / 2;
            pairable += codings > 1 ? 1 : 0;
            unanimous += codings > 1 && same == all ? 1 : 0;
            (agreeing, pairs) = (agreeing + same, pairs + all);
        }

        return new PercentAgreement
        {
            Units = pairable,
            Coders = units.Coders.Length,
            Unanimous = Proportion.OfCounts(unanimous, pairable, level: level),
            OfPairs = pairable == 0 ? double.NaN : agreeing / pairs,
            Undefined = pairable == 0 ? UndefinedReason.NoOverlap : null,
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("Agreement", "Enighet");
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(name, reason, language);
        }

        var pairs = Coders == 2 ? string.Empty
            : language.In(", of pairs ", ", av par ") + NumberText.Percent(OfPairs, 1, language);
        return name + language.In(" on ", " om ") + ReadingText.Percent(Unanimous.Share, Unanimous.Interval, language)
            + language.In(" of ", " av ") + CodedUnits.Number(Units, language) + pairs;
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
