using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads what a claim asks of the data.</summary>
internal static class QuestionReader
{
    private static readonly Dictionary<string, ClaimRelation> Relations = new(StringComparer.Ordinal)
    {
        ["equals"] = ClaimRelation.EqualTo,
        ["differs_by"] = ClaimRelation.DiffersBy,
        ["above_midpoint"] = ClaimRelation.AboveMidpoint,
        ["below_midpoint"] = ClaimRelation.BelowMidpoint,
        ["not_above_midpoint"] = ClaimRelation.NotAboveMidpoint,
        ["near_midpoint"] = ClaimRelation.NearMidpoint,
        ["nearest_point"] = ClaimRelation.NearestPoint,
        ["majority"] = ClaimRelation.Majority,
        ["minority"] = ClaimRelation.Minority,
        ["greater"] = ClaimRelation.Greater,
        ["at_least"] = ClaimRelation.AtLeast,
        ["about_equal"] = ClaimRelation.AboutEqual,
        ["significantly_greater"] = ClaimRelation.SignificantlyGreater,
        ["significantly_different"] = ClaimRelation.SignificantlyDifferent,
        ["not_significantly_different"] = ClaimRelation.NotSignificantlyDifferent,
        ["descending"] = ClaimRelation.Descending,
        ["first"] = ClaimRelation.First,
        ["between"] = ClaimRelation.Between,
        ["associated"] = ClaimRelation.Associated,
    };

    private static readonly Dictionary<string, QuantityStatistic> Statistics = new(StringComparer.Ordinal)
    {
        ["share"] = QuantityStatistic.Share,
        ["mean"] = QuantityStatistic.Mean,
        ["valid_n"] = QuantityStatistic.ValidCount,
        ["asked_n"] = QuantityStatistic.AskedCount,
        ["r_squared"] = QuantityStatistic.RSquared,
        ["f_statistic"] = QuantityStatistic.FStatistic,
        ["p_value"] = QuantityStatistic.PValue,
    };

    public static ClaimQuestion Read(ClaimJson json)
    {
        json.Only("relation", "quantities", "first", "point", "pairedBy");
        var relation = json.Required("relation").OneOf(Relations);
        var pairedBy = json.Optional("pairedBy")?.Text();
        var quantities = json.Required("quantities").Items().Select(item => ReadQuantity(item, pairedBy)).ToImmutableArray();
        var fewest = FewestQuantities(relation);
        if (quantities.Length < fewest)
        {
            throw json.Fail($"this relation compares {(fewest == 1 ? "at least one quantity" : fewest == 2 ? "two quantities" : "three quantities")}. List what is missing in 'quantities'.");
        }

        var point = json.Optional("point")?.Whole();
        return point is null && relation == ClaimRelation.NearestPoint
            ? throw json.Fail("'nearest_point' needs the scale point that the mean rounds to. Add 'point'.")
            : new(relation, quantities) { First = json.Optional("first")?.Whole() ?? 1, Point = point };
    }

    private static int FewestQuantities(ClaimRelation relation) => relation switch
    {
        ClaimRelation.Between => 3,
        ClaimRelation.DiffersBy or ClaimRelation.Greater or ClaimRelation.AtLeast or ClaimRelation.AboutEqual
            or ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent or ClaimRelation.NotSignificantlyDifferent
            or ClaimRelation.Descending or ClaimRelation.First or ClaimRelation.Associated => 2,
        _ => 1,
    };

    private static Quantity ReadQuantity(ClaimJson json, string? pairedBy)
    {
        json.Only("survey", "wave", "variable", "statistic", "answers", "where", "on", "countedBy");
        var statistic = json.Required("statistic").OneOf(Statistics);
        var answers = json.Optional("answers");
        if (answers is null == (statistic == QuantityStatistic.Share))
        {
            throw json.Fail("a share counts answers, and nothing else does. Give 'answers' with the statistic 'share' and only there.");
        }

        var variable = json.Optional("variable");
        if (variable is null && statistic is not (QuantityStatistic.AskedCount or QuantityStatistic.ValidCount))
        {
            throw json.Fail("only counts of respondents do without a variable. Add 'variable'.");
        }

        return new Quantity
        {
            Survey = json.Required("survey").Text(),
            Wave = json.Required("wave").Whole(),
            Variable = variable?.Text(),
            Statistic = statistic,
            Answers = answers is { } counted ? ReadAnswers(counted) : null,
            Where = ReadWhere(json.Optional("where")),
            On = json.Optional("on")?.Text(),
            PairedBy = pairedBy,
            CountedBy = json.Optional("countedBy")?.Text(),
        };
    }

    private static AnswerSet ReadAnswers(ClaimJson json)
    {
        if (json.Element.ValueKind != System.Text.Json.JsonValueKind.String)
        {
            return Answers.Codes([.. json.Items().Select(code => code.Whole())]);
        }

        return json.Text() switch
        {
            "top_two" => Answers.TopTwo,
            "bottom_two" => Answers.BottomTwo,
            "middle" => Answers.Middle,
            var other => throw json.Fail($"'{other}' picks no answers. Use top_two, bottom_two, middle, or a list of codes."),
        };
    }

    private static RespondentFilter ReadWhere(ClaimJson? json)
    {
        var filter = RespondentFilter.None;
        foreach (var (variable, value) in json?.Members() ?? [])
        {
            filter = filter.And(
                variable,
                value.Element.ValueKind == System.Text.Json.JsonValueKind.String ? [value.Text()] : value.Items().Select(item => item.Text()));
        }

        return filter;
    }
}
