using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads claims from JSON.</summary>
internal static class ClaimReader
{
    private const int EarliestYear = 1990, LatestYear = 2030;

    private static readonly Dictionary<string, PrintedComparison> Comparisons = new(StringComparer.Ordinal)
    {
        ["="] = PrintedComparison.Equal,
        ["<"] = PrintedComparison.Less,
        [">"] = PrintedComparison.Greater,
        ["<="] = PrintedComparison.AtMost,
        [">="] = PrintedComparison.AtLeast,
    };

    private static readonly Dictionary<string, Hedge> KnownHedges = new(Hedges.All, StringComparer.Ordinal);

    public static ImmutableArray<Claim> Read(ClaimFile file)
    {
        var root = ClaimJson.Parse(file).Only("$schema", "document", "part", "title", "note", "claims");
        var part = root.Optional("part")?.Text() ?? file.Part;
        return [.. root.Required("claims").Items().Select(item => ReadClaim(item.AsRecord(), part))];
    }

    private static Claim ReadClaim(ClaimJson json, string part)
    {
        json.Only(
            "id", "lines", "section", "figure", "survey", "waves", "population", "statement", "statistic", "printed", "n", "asks", "untied", "theme", "note");
        var (first, last) = ReadLines(json.Required("lines"));
        var asks = json.Optional("asks");
        var untied = json.Optional("untied");
        if (asks is null == untied is null)
        {
            throw json.Fail("a claim either asks of the data or says why it cannot. Give 'asks' or 'untied', and not both.");
        }

        return new Claim
        {
            Id = json.Required("id").Text(),
            Part = part,
            FirstLine = first,
            LastLine = last,
            Section = json.Required("section").Text(),
            Figure = json.Optional("figure")?.Text(),
            Survey = json.Required("survey").Text(),
            Waves = [.. json.OptionalItems("waves").Select(ReadYear)],
            Population = json.Optional("population")?.Text(),
            Statement = json.Required("statement").Text(),
            Statistic = json.Required("statistic").Text(),
            Printed = json.Optional("printed") is { } printed ? ReadPrinted(printed) : new(),
            Base = json.Optional("n")?.Text(),
            Asks = asks is { } question ? QuestionReader.Read(question) : null,
            Untied = untied?.Text(),
            Theme = ReadTheme(json),
            Note = json.Optional("note")?.Text(),
        };
    }

    private static OpenAnswerTheme? ReadTheme(ClaimJson json)
    {
        var theme = json.Optional("theme");
        var isTheme = string.Equals(json.Required("statistic").Text(), "theme", StringComparison.Ordinal);
        return theme is null ? null
            : isTheme ? OpenAnswerThemeReader.Read(theme.Value)
            : throw json.Fail("a claim with a 'theme' has the statistic 'theme'. Change the one or remove the other.");
    }

    private static int ReadYear(ClaimJson json) => json.Whole() is >= EarliestYear and <= LatestYear and var year
        ? year
        : throw json.Fail($"'{json.Element.GetRawText()}' is no year that a survey or a source can be of. Write the year with four digits.");

    private static (int First, int Last) ReadLines(ClaimJson json)
    {
        var lines = json.Items();
        if (lines.Length != 2 || lines[0].Whole() > lines[1].Whole())
        {
            throw json.Fail("two line numbers are expected, the first not after the last. Write [first, last].");
        }

        return (lines[0].Whole(), lines[1].Whole());
    }

    private static PrintedValue ReadPrinted(ClaimJson json)
    {
        json.Only("value", "to", "unit", "hedge", "comparison", "significant", "degreesOfFreedom");
        var hedge = json.Optional("hedge")?.OneOf(KnownHedges);
        var value = json.Optional("value") is { } text ? ReadNumber(text) : null;
        if (hedge is { StandsAlone: false } && value is null)
        {
            throw json.Fail($"the hedge '{hedge.Name}' softens a number, and there is none. Add 'value', or use a hedge that stands alone.");
        }

        var freedom = json.OptionalItems("degreesOfFreedom");
        return new PrintedValue
        {
            Value = value,
            To = json.Optional("to") is { } to ? ReadNumber(to) : null,
            Unit = json.Optional("unit")?.Text(),
            Hedge = hedge?.Name,
            Comparison = json.Optional("comparison")?.OneOf(Comparisons) ?? PrintedComparison.Equal,
            Significant = json.Optional("significant")?.Flag(),
            DegreesOfFreedom = [.. freedom.Select(item => item.Whole())],
        };
    }

    private static string ReadNumber(ClaimJson json)
    {
        var text = json.Text();
        return PrintedNumber.TryParse(text) is not null
            ? text
            : throw json.Fail($"'{text}' is not a number. Write it with a decimal point, as in \"25.7\", or as a fraction, as in \"1/3\".");
    }
}
