using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Survey.Tests.Cases;

public sealed class CaseFigureTests
{
    [Fact]
    public void Rows_that_are_of_something_begin_with_its_label()
    {
        var table = CaseStudies.Get("S3").Figure("S3-FIG9").ToTable();

        Assert.Equal("Of", table.Headers[0]);
        Assert.Equal(["Coexistence", "New culture", "Conflict", "Deculturation"], table.Rows.Select(row => row[0]));
        Assert.All(table.Rows, row => Assert.Equal("", row[^1]));
    }

    [Fact]
    public void Rows_that_are_of_nothing_have_no_such_column()
    {
        var table = CaseStudies.Get("S3").Figure("S3-FIG8").ToTable();

        Assert.Equal("Word", table.Headers[0]);
        Assert.Equal("follow-up", table.Rows[0][0]);
    }
}
