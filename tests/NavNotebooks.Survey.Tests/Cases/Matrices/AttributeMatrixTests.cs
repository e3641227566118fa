using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Matrices;

public sealed class AttributeMatrixTests
{
    [Fact]
    public void Stated_implied_and_not_stated_are_told_apart_and_conflicting_values_stand_side_by_side()
    {
        var table = SmallStudy.Study.Attributes.OfCases("staff", "norm").ToTable();
        Assert.Equal(["Dimension", "Office A", "Office B"], table.Headers);
        Assert.Equal(["Staff", "about 40 [X1]; 45° [X1]", "–"], table.Rows[0]);
        Assert.Equal(["Norm", "·", "·"], table.Rows[1]);
    }

    [Fact]
    public void Subjects_can_be_rows()
    {
        var table = SmallStudy.Study.Attributes.OfCases().Transposed().ToTable();
        Assert.Equal(["", "Staff"], table.Headers);
        Assert.Equal(["Office B", "–"], table.Rows[1]);
    }

    [Fact]
    public void Every_value_leads_to_its_row() =>
        Assert.Contains("data-finding=\"S9-A2\" title=\"Summed by us. (S9, line 9)\">45&#176; [X1]</span>", SmallStudy.Study.Attributes.OfCases().Display(DisplayContext.Default)[MimeTypes.Html]!, StringComparison.Ordinal);

    [Fact]
    public void A_dimension_that_is_not_there_is_told_with_the_nearest() =>
        Assert.Equal("staff", Assert.Throws<UnknownNameException>(() => SmallStudy.Study.Attributes.OfCases("stuff")).Nearest);
}
