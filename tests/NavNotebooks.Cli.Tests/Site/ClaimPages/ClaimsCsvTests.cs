using System.Collections.Immutable;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Cli.Tests.Site.ClaimPages;

public sealed class ClaimsCsvTests
{
    private static readonly Claim Claim = ClaimRegistry.Default["S0-F24-02"];

    [Fact]
    public void There_is_a_row_a_finding()
    {
        var claims = DataAtHand.Check(folder: null).Claims;
        var records = Records(ClaimsCsv.Write(claims));
        Assert.Equal(claims.Sum(claim => claim.Findings.Length) + 1, records.Length);
        Assert.All(records, record => Assert.Equal(ClaimsCsv.Described.Count(), record.Length));
        Assert.Equal(claims.SelectMany(claim => claim.Findings.Select(finding => finding.Reason)), records.Skip(1).Select(record => record[Place("reason")]));
    }

    [Fact]
    public void Every_column_is_described() => Assert.All(ClaimsCsv.Described, column => Assert.NotEqual("", column.Meaning));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@home", "'@home")]
    [InlineData("-1 of them", "'-1 of them")]
    [InlineData("a \"quoted\", long\nstatement", "a \"quoted\", long\nstatement")]
    public void No_text_is_taken_for_a_formula_and_all_of_it_is_kept(string statement, string read)
    {
        var records = Records(ClaimsCsv.Write([Checked(Claim with { Statement = statement }, value: null)]));
        Assert.Equal(read, records[1][Place("statement")]);
    }

    [Fact]
    public void A_number_below_zero_stays_a_number()
    {
        var record = Records(ClaimsCsv.Write([Checked(Claim, value: -0.125)]))[1];
        Assert.Equal("-0.125", record[Place("value")]);
        Assert.Equal("-1.5", record[Place("low")]);
        Assert.Equal("", record[Place("high")]);
    }

    private static CheckedClaim Checked(Claim claim, double? value) => new(claim,
    [
        new ClaimFinding
        {
            Claim = claim, Verdict = Verdict.Reproduced, Basis = DataBasis.Synthetic, Value = value, Interval = new RoundingInterval(-1.5, double.PositiveInfinity), Reason = "as printed",
        },
    ]);

    private static int Place(string column) => ClaimsCsv.Described.Select(described => described.Name).ToImmutableArray().IndexOf(column);

    /// <summary>Reads by RFC 4180: records end with CRLF, quotes double within quotes.</summary>
    private static string[][] Records(string csv)
    {
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        var (records, fields, field, isQuoted) = (new List<string[]>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"' && isQuoted && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append(csv[i++]);
            }
            else if (csv[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && csv[i] is ',' or '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (!isQuoted && csv[i] == '\n')
            {
                records.Add([.. fields]);
                fields.Clear();
            }
            else
            {
                field.Append(csv[i]);
            }
        }

        return [.. records];
    }
}
