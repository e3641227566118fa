using System.Collections.Immutable;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Charts.Tests;

/// <summary>The owners survey with respondents of 2019 whose answers are written down here as counts, and 2011 as printed.</summary>
internal static class MadeUpOwners
{
    private const int Mayor = 1;
    private const int ChiefExecutive = 2;
    private const double DoNotKnow = -1;

    private static readonly SurveyDefinition Definition = SurveyDictionary.Embedded.Survey("owners", 2019);

    public static SurveySeries Synthetic { get; } = Series(DataBasis.Synthetic);

    public static SurveySeries Microdata { get; } = Series(DataBasis.Microdata);

    /// <summary>As <see cref="Microdata"/>, but only four mayors answered anything.</summary>
    public static SurveySeries FewMayors { get; } = Series(
        DataBasis.Microdata,
        [.. Items.Select(item => item with { Mayors = [.. item.Mayors.Select((count, code) => code == item.Mayors.Length - 1 ? 4 : 0)], MayorsUnsure = 0 })]);

    /// <summary>Counts by code, lowest code first. Codes of five-point scales begin at 1, those of boxes at 0.</summary>
    private static ImmutableArray<Item> Items =>
    [
        new("more_in_work", [2, 5, 20, 50, 27], 2, [0, 6, 27, 83, 40], 2),
        new("adapted_service", [3, 8, 20, 48, 22], 5, [4, 10, 35, 80, 28], 1),
        new("state_dominates", [1, 4, 54, 36, 11], 0, [0, 2, 60, 70, 26], 0),
        new("equal_partners", [20, 30, 25, 20, 5], 6, [30, 45, 40, 30, 10], 3),
        new("promotes_cooperation", [5, 10, 25, 40, 20], 6, [5, 15, 30, 70, 35], 3),
        new("extra_work", [0, 0, 100, 0, 0], 6, [10, 0, 40, 60, 45], 3),
        new("attends_chief_executive", [20, 86], 0, [10, 148], 0),
        new("attends_mayor", [50, 56], 0, [120, 38], 0),
        new("attends_municipal_director", [40, 66], 0, [30, 128], 0),
        new("attends_other_administrative", [60, 46], 0, [110, 48], 0),
    ];

    private static SurveySeries Series(DataBasis basis, ImmutableArray<Item>? items = null) => new(
        "owners",
        [SurveyDictionary.Embedded.Survey("owners", 2011), Definition],
        definition => definition.Wave == 2011
            ? SurveyWave.Of(definition, PrintedShares.Of(ClaimRegistry.Default, definition))
            : SurveyWave.Of(new SurveyFrame(definition, basis, Columns(items ?? Items))));

    private static IEnumerable<SurveyColumn> Columns(ImmutableArray<Item> items)
    {
        yield return Column("position", [.. Enumerable.Repeat((double)Mayor, 106), .. Enumerable.Repeat((double)ChiefExecutive, 158)]);
        foreach (var item in items)
        {
            var first = item.Mayors.Length == 2 ? 0 : 1;
            yield return Column(item.Name, [.. Answers(item.Mayors, first, item.MayorsUnsure, 106), .. Answers(item.ChiefExecutives, first, item.ChiefExecutivesUnsure, 158)]);
        }
    }

    private static IEnumerable<double> Answers(ImmutableArray<int> counts, int first, int unsure, int all)
    {
        var answers = counts.SelectMany((count, index) => Enumerable.Repeat((double)(first + index), count))
            .Concat(Enumerable.Repeat(DoNotKnow, unsure)).ToList();
        return answers.Concat(Enumerable.Repeat(double.NaN, all - answers.Count));
    }

    private static SurveyColumn Column(string name, ImmutableArray<double> codes) => SurveyColumn.Of(Definition, name, codes);

    private sealed record Item(string Name, ImmutableArray<int> Mayors, int MayorsUnsure, ImmutableArray<int> ChiefExecutives, int ChiefExecutivesUnsure);
}
