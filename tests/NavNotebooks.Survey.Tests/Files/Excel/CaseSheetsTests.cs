using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Files.Excel;

namespace NavNotebooks.Survey.Tests.Files.Excel;

public sealed class CaseSheetsTests
{
    [Fact]
    public void A_finding_is_a_row_with_a_cell_for_each_thing_known_of_it()
    {
        var study = CaseStudies.Get("S2");
        var rows = study.Findings.ToRows();
        Assert.Equal(study.Findings.Select(finding => finding.Id), rows.Rows.Select(row => row[0]));
        Assert.All(rows.Rows, row => Assert.Equal(rows.Headers.Length, row.Length));
        Assert.All(rows.Headers, heading => Assert.Matches("^[a-z_]+$", heading));
        var stance = rows.Headers.IndexOf("stance");
        Assert.Equal(study.Findings.Count(finding => finding.Stance == Stance.SaysNot), rows.Rows.Count(row => row[stance] == "says not"));
    }

    [Fact]
    public void What_is_not_told_is_an_empty_cell()
    {
        var study = CaseStudies.Get("S2");
        var finding = study.Findings.First(finding => finding.Quantity is null && finding.Cases.IsEmpty);
        var rows = study.Findings.Of(finding.Id).ToRows();
        Assert.Equal("", rows.Rows[0][rows.Headers.IndexOf("quantity")]);
        Assert.Equal("", rows.Rows[0][rows.Headers.IndexOf("cases")]);
    }
}
