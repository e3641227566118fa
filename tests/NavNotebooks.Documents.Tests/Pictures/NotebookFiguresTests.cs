using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Tests.Pictures;

public sealed class NotebookFiguresTests
{
    [Fact]
    public void A_picture_that_is_added_is_stored_beside_its_figure_and_read_again()
    {
        var stored = NotebookFile.Parse(NotebookFile.ToText(NotebookFigures.Select(Sample.Notebook(Sample.Result), data => data.With(MimeTypes.Svg, Sample.Svg))), "a.ipynb");
        Assert.Equal(Sample.Svg, Assert.Single(NotebookFigures.In(stored))[MimeTypes.Svg]);
    }

    [Fact]
    public void Without_its_pictures_a_notebook_is_what_a_run_gives()
    {
        var fresh = Sample.Notebook(Sample.Result);
        var stored = NotebookFigures.Select(fresh, data => data.With(MimeTypes.Svg, Sample.Svg));
        Assert.Equal(NotebookFile.ToText(fresh), NotebookFile.ToText(NotebookFigures.WithoutPictures(NotebookFile.Parse(NotebookFile.ToText(stored), "a.ipynb"))));
    }

    [Fact]
    public void A_picture_that_is_no_figure_s_stays()
    {
        var notebook = Sample.Notebook(new MimeBundle("plain").With(MimeTypes.Svg, "<svg/>"));
        Assert.Empty(NotebookFigures.In(notebook));
        Assert.Equal(NotebookFile.ToText(notebook), NotebookFile.ToText(NotebookFigures.WithoutPictures(notebook)));
    }
}
