using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>Agreement of any number of coders, with any gaps, on any scale: Krippendorff's alpha.</summary>
/// <remarks>
/// α = 1 − D_o/D_e: the mean squared distance of codings within units over that of all codings (Krippendorff 2019, ch. 12). 1 is full agreement, 0 what
/// chance gives; it can be negative. Units with fewer than two codings are left out. Undefined where no unit has two, and where every coding is the same: then nothing
/// shows whether coders can tell units apart. The interval, where asked for, is the percentile interval of a bootstrap that draws whole units (Zapf, Castell, Morawietz and
/// Karch 2016, BMC Medical Research Methodology 16:93), not Krippendorff's own, which draws single pairs as if those of a unit were independent.
/// </remarks>
public sealed record KrippendorffAlpha : IStatisticalResult
{
    private KrippendorffAlpha()
    {
    }

    /// <summary>α, at most 1.</summary>
    public double Value { get; private init; }

    /// <summary>What distances between codes mean.</summary>
    public CodeScale Scale { get; private init; }

    /// <summary>D_o: mean squared distance within units, on the scale's own measure.</summary>
    public double ObservedDisagreement { get; private init; }

    /// <summary>D_e: mean squared distance of all pairs of codings.</summary>
    public double ExpectedDisagreement { get; private init; }

    /// <summary>Units with two codings or more.</summary>
    public int Units { get; private init; }

    /// <summary>Codings in those units.</summary>
    public int Codings { get; private init; }

    /// <summary>The bootstrap over units; <see langword="null"/> where none was asked for or α is undefined.</summary>
    public Bootstrap? Resampled { get; private init; }

    /// <summary>Percentile interval of the bootstrap; undefined without one.</summary>
    public Interval Interval => Resampled?.Percentile ?? Interval.Undefined();

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Alpha, with an interval where a plan is given. Worked number: the 4 observers and 12 units of Krippendorff (2011) give 0.743421 nominal, 0.815388 ordinal,
    /// 0.849107 interval and 0.797403 ratio.
    /// </summary>
    /// <param name="units">What was coded.</param>
    /// <param name="scale">Nominal by default.</param>
    /// <param name="plan">Seed, replicates and level of the bootstrap; no interval without one.</param>
    /// <exception cref="ArgumentException">The scale needs an order, numbers, or numbers of 0 or more, and the codes are not such.</exception>
    public static KrippendorffAlpha Of(CodedUnits units, CodeScale scale = CodeScale.Nominal, ResamplingPlan? plan = null)
    {
        RequireScale(units, scale);
        var coincidences = new Coincidences(units, scale);
        var (observed, expected, codings) = coincidences.Disagreement([.. Enumerable.Range(0, coincidences.Units)]);
        var nothing = new KrippendorffAlpha { Scale = scale, Units = coincidences.Units, Codings = (int)codings, Value = double.NaN, ObservedDisagreement = double.NaN, ExpectedDisagreement = double.NaN };
        return coincidences.Units == 0 ? nothing with { Undefined = UndefinedReason.NoOverlap }
            : expected == 0 ? nothing with { ObservedDisagreement = 0, ExpectedDisagreement = 0, Undefined = UndefinedReason.NoVariation }
            : nothing with
            {
                Value = 1 - (observed / expected),
                ObservedDisagreement = observed,
                ExpectedDisagreement = expected,
                Resampled = plan is null ? null : Bootstrap.OfRows(coincidences.Units, rows => Alpha(coincidences, rows), plan) with { Symbol = "α" },
            };
    }

    /// <summary>
    /// Share of the resampled alphas below a value that one would be content with: how likely it is that the reliability is lower (Hayes and Krippendorff 2007).
    /// NaN without a bootstrap.
    /// </summary>
    /// <param name="minimum">Such as 0.8 or 0.667.</param>
    public double ShareBelow(double minimum) => Resampled is not { } resampled ? double.NaN
        : (double)resampled.Replicates.Count(alpha => alpha < minimum) / (resampled.Replicates.Length - resampled.UndefinedReplicates);

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = "Krippendorff" + language.In("'s α", "s α") + " (" + Word(language) + ")";
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(name, reason, language);
        }

        var drawn = Resampled is not { Percentile.IsDefined: true } resampled ? string.Empty
            : language.In(" (bootstrap of units, seed ", " (bootstrap av enheter, frø ") + resampled.Seed!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
        return ReadingText.BoundedEstimate(name, Value, Interval, language) + drawn + ", "
            + NumberText.Format(Codings, 0, language) + language.In(" codings of ", " kodinger av ") + CodedUnits.Number(Units, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double Alpha(Coincidences coincidences, ReadOnlySpan<int> rows)
    {
        var (observed, expected, _) = coincidences.Disagreement(rows);
        return expected > 0 ? 1 - (observed / expected) : double.NaN;
    }

    private static void RequireScale(CodedUnits units, CodeScale scale)
    {
        switch (scale)
        {
            case CodeScale.Nominal:
                break;
            case CodeScale.Ordinal:
                units.RequireOrdered("Alpha on an ordinal scale");
                break;
            case CodeScale.Interval:
                units.RequireValues("Alpha on an interval scale");
                break;
            case CodeScale.Ratio:
                units.RequireValues("Alpha on a ratio scale");
                if (units.Values is [< 0, ..])
                {
                    throw new ArgumentException("A code is negative, which a ratio scale has not. Ask for the interval scale.", nameof(units));
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(scale), scale, "There is no such scale. Take one of CodeScale.");
        }
    }

    private string Word(Language language) => Scale switch
    {
        CodeScale.Nominal => language.In("nominal", "nominal"),
        CodeScale.Ordinal => language.In("ordinal", "ordinal"),
        CodeScale.Interval => language.In("interval", "intervall"),
        _ => language.In("ratio", "forholdstall"),
    };
}
