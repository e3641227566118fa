using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks;

public sealed class CodebookCsvTests
{
    [Fact]
    public void Every_variable_has_a_row_for_each_category()
    {
        var table = CodebookCsv.ToTable(Codebook.Of(TinySurvey.Frame));
        var place = table.Headers.IndexOf("variable");
        Assert.Equal(9, table.Rows.Count(row => row[place] == "trust"));
        Assert.All(table.Rows, row => Assert.Equal(table.Headers.Length, row.Length));
    }

    [Fact]
    public void Every_row_says_what_it_rests_on()
    {
        Assert.All(CodebookCsv.ToTable(Codebook.Of(TinySurvey.Frame)).Rows, row => Assert.Equal("synthetic", row[^1]));
        Assert.All(CodebookCsv.ToTable(Codebook.Of(TinySurvey.Definition)).Rows, row => Assert.Equal("none", row[^1]));
    }

    [Fact]
    public void Hidden_counts_have_no_share()
    {
        var table = CodebookCsv.ToTable(Codebook.Of(TinySurvey.With(DataBasis.Microdata)));
        var (count, percent) = (table.Headers.IndexOf("count"), table.Headers.IndexOf("percent"));
        Assert.Contains(table.Rows, row => row[count] == "< 5");
        Assert.All(table.Rows.Where(row => row[count] is "< 5" or "*"), row => Assert.Equal("", row[percent]));
    }

    [Fact]
    public void In_bokmål_it_has_semicolons_and_decimal_commas()
    {
        using var english = new StringWriter();
        using var bokmål = new StringWriter();
        CodebookCsv.Write(Codebook.Of(TinySurvey.Frame), english);
        CodebookCsv.Write(Codebook.Of(TinySurvey.Frame), bokmål, Language.Bokmål);
        Assert.Contains("14.29", english.ToString(), StringComparison.Ordinal);
        Assert.Contains(";14,29;", bokmål.ToString(), StringComparison.Ordinal);
    }
}
