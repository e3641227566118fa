using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Short names that tell the quantities of one question apart: only what differs between them, such as "mayor" or "2011".</summary>
internal static class QuantityNames
{
    /// <summary>One name a quantity; empty where there is one quantity, or nothing differs.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Quantity> quantities)
    {
        var aspects = new Func<Quantity, string>[] { Variable, Answers, Group, Wave }
            .Where(aspect => quantities.Select(aspect).Distinct().Skip(1).Any())
            .ToArray();
        return [.. quantities.Select(quantity => string.Join(", ", aspects.Select(aspect => aspect(quantity)).Where(text => text.Length > 0)))];
    }

    private static string Variable(Quantity quantity) => Words(quantity.Variable ?? "respondents");

    private static string Answers(Quantity quantity) => quantity.Answers switch
    {
        null => string.Empty,
        { Selection: AnswerSelection.TopTwo } => "upper two answers",
        { Selection: AnswerSelection.BottomTwo } => "lower two answers",
        { Selection: AnswerSelection.Middle } => "middle answer",
        { Listed: var codes } => "answers " + string.Join(", ", codes.Select(code => code.ToString(CultureInfo.InvariantCulture))),
    };

    private static string Group(Quantity quantity) => quantity.Where.Conditions.IsEmpty
        ? "all"
        : string.Join(", ", quantity.Where.Conditions.Select(condition => Words(string.Join(" or ", condition.Value.OrderDescending(StringComparer.Ordinal)))));

    private static string Wave(Quantity quantity) => quantity.Wave.ToString(CultureInfo.InvariantCulture);

    private static string Words(string name) => name.Replace('_', ' ');
}
