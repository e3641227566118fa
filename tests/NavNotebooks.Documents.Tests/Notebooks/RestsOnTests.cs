using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Notebooks;

public sealed class RestsOnTests
{
    private static readonly OpenedData[] Three =
        [new("owners-2019", OpenedData.Synthetic), new("owners-2011", OpenedData.Published), new("office-2019", OpenedData.Synthetic)];

    [Fact]
    public void What_was_told_is_read_back_from_the_file()
    {
        var read = NotebookFile.Parse(NotebookFile.ToText(RestsOn.Told(Notebook.Empty, Three)), "told");
        Assert.Equal(Three.Order(ByWave), RestsOn.In(read)!.Order(ByWave));
    }

    [Fact]
    public void It_is_written_by_basis_and_sorted_whatever_the_order_of_opening() => Assert.Equal(
        """{"rests_on":{"published":["owners-2011"],"synthetic":["office-2019","owners-2019"]}}""",
        RestsOn.Told(Notebook.Empty, Three.Reverse()).Metadata.Object("nav").ToString());

    [Fact]
    public void A_notebook_that_does_not_tell_rests_on_nothing_known() => Assert.Null(RestsOn.In(Notebook.Empty));

    [Fact]
    public void A_notebook_that_opens_nothing_is_left_as_it_is() => Assert.Same(Notebook.Empty, RestsOn.Told(Notebook.Empty, []));

    [Fact]
    public void Telling_the_same_again_changes_nothing()
    {
        var told = RestsOn.Told(Notebook.Empty, Three);
        Assert.Same(told, RestsOn.Told(told, Three));
    }

    [Fact]
    public void What_an_earlier_run_told_goes_and_other_metadata_stay()
    {
        var notebook = Notebook.Empty.WithMetadata(JsonFields.Parse("""{"authors":["A"],"nav":{"rests_on":{"synthetic":["owners-2019"]},"other":1}}"""));
        Assert.Equal("""{"authors":["A"],"nav":{"other":1}}""", RestsOn.Told(notebook, []).Metadata.ToString());
        Assert.Equal(Notebook.Empty.Metadata.ToString(), RestsOn.Told(RestsOn.Told(Notebook.Empty, Three), []).Metadata.ToString());
    }

    private static readonly IComparer<OpenedData> ByWave = Comparer<OpenedData>.Create((one, two) => string.CompareOrdinal(one.Wave, two.Wave));
}
