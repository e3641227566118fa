using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>Errors in the caption of a page's figure.</summary>
internal static class CaptionSeeds
{
    public static IEnumerable<ErrorSeed> Of(ReportPage page)
    {
        var figure = page.Figure;
        var captioned = page.Claims.Where(claim => claim.Statistic == "caption").Concat(page.Claims.Where(claim => claim is { Section: "9.1", Asks.Quantities: [{ Where.Conditions.IsEmpty: true }] })).ToImmutableArray();
        var wave = figure.Caption!.Waves[0];
        yield return Seed(SeededErrorKind.CaptionWave, captioned, figure with { Caption = figure.Caption with { Waves = [wave == 2019 ? 2016 : wave + 1] } }, "another year");
        if (figure.Caption.Points is { } points)
        {
            yield return Seed(SeededErrorKind.CaptionScale, captioned, figure with { Caption = figure.Caption with { Points = points == 5 ? 4 : points + 1 } }, "another number of points");
        }

        var n = int.Parse(figure.N!, CultureInfo.InvariantCulture);
        yield return Seed(SeededErrorKind.CaptionCount, captioned, figure with { N = (n + 11).ToString(CultureInfo.InvariantCulture) }, "another n");
    }

    /// <summary>A change told of an item whose scale the dictionary says was another in an earlier wave.</summary>
    public static IEnumerable<ErrorSeed> AcrossScales(ReportPage page, SurveyDictionary dictionary)
    {
        var top = page.Claims.FirstOrDefault(claim => claim.Asks is { Relation: ClaimRelation.EqualTo, Quantities: [{ Statistic: QuantityStatistic.Mean, Where.Conditions.IsEmpty: true }] });
        if (top is null)
        {
            yield break;
        }

        var later = top.Asks!.Quantities[0];
        foreach (var other in dictionary.Survey(later.Survey, later.Wave).Variable(later.Variable!).Comparability)
        {
            if (other.Verdict != Comparability.Same && other.Wave < later.Wave && other.Survey == later.Survey && dictionary.Survey(other.Survey, other.Wave).Has(later.Variable!))
            {
                yield return new(
                    SeededErrorKind.TrendAcrossScales,
                    [top with { Id = top.Id + "-trend", Printed = new PrintedValue(), Asks = new ClaimQuestion(ClaimRelation.Greater, [later, later with { Wave = other.Wave }]) }],
                    "a change since " + other.Wave.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static ErrorSeed Seed(SeededErrorKind kind, ImmutableArray<Claim> claims, FigureDefinition figure, string change) => new(kind, claims, change) { Figure = figure };
}
