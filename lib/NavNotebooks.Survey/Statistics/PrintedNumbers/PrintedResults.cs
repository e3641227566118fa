using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Finds test results in running text.</summary>
/// <remarks>
/// The style of the American Psychological Association: statistic, degrees of freedom in brackets, number, comma or semicolon, p. Decimal points and
/// decimal commas; "χ2" and "chi2" for χ²; an n among the degrees of freedom of χ² is passed over. Results printed in tables, or in other
/// orders, are not found.
/// </remarks>
public static partial class PrintedResults
{
    /// <summary>Every result in the text, in its order, tested; results that cannot be (a negative χ²) are left out.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="options">What the text around says.</param>
    public static ImmutableArray<PrintedTest> In(string text, PrintedTestOptions? options = null)
    {
        var tests = ImmutableArray.CreateBuilder<PrintedTest>();
        foreach (Match match in Result().Matches(text))
        {
            if (Read(match) is { } statistic && PrintedP.TryRead(match.Groups["p"].Value) is { } p)
            {
                tests.Add(PrintedTest.Of(statistic, p, options));
            }
        }

        return tests.ToImmutable();
    }

    private static PrintedStatistic? Read(Match match)
    {
        var kind = match.Groups["kind"].Value switch
        {
            "t" => PrintedTestKind.T,
            "F" => PrintedTestKind.F,
            "r" => PrintedTestKind.R,
            "z" or "Z" => PrintedTestKind.Z,
            _ => PrintedTestKind.ChiSquare,
        };
        string[] freedom = [.. match.Groups["df"].Captures.Select(capture => capture.Value)];
        if (kind == PrintedTestKind.F && freedom is [var both])
        {
            freedom = both.Split(','); // "F(2,97)" has two degrees of freedom and no decimal comma
        }

        var value = match.Groups["value"].Value;
        return PrintedStatistic.Fault(kind, value, freedom) is null
            ? PrintedStatistic.Of(kind, value, freedom) with { Comparison = PrintedP.SignOf(match.Groups["sign"].Value[0]) }
            : null;
    }

    [GeneratedRegex(
        """
        (?<![\p{L}\d])(?<kind>t|F|r|[zZ]|(?:χ|[Cc]hi|X)(?:-?square|²|\^?2))\s*
        (?:\(\s*(?<df>\d+(?:[.,]\d+)?)(?:\s*[,;]\s*(?:[nN]\s*=\s*\d+|(?<df>\d+(?:[.,]\d+)?)))?\s*\))?\s*
        (?<sign>[=<>≤≥])\s*(?<value>[-−]?\d*(?:[.,]?\d+))\s*[,;]\s*
        (?<p>(?:[pP]\s*[=<>≤≥]\s*\d*[.,]?\d+)|(?:[pP]\s*)?(?:n\.?s\.?|NS)(?!\p{L}))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Result();
}
