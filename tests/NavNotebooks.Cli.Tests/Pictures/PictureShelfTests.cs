using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Tests.Pictures;

public sealed class PictureShelfTests
{
    private const string Figure = """{"data":[],"layout":{"title":{"text":"Shares"}}}""";

    private const string Changed = """{"data":[],"layout":{"title":{"text":"Shares, again"}}}""";

    private readonly PictureShelf shelf = new(new PictureMaker(new(_ => null, _ => false), PlotlyScript.BesideProgram));

    [Fact]
    public void A_figure_that_stayed_the_same_keeps_its_picture()
    {
        shelf.Keep(Notebook(Figure, Picture(Figure)));
        Assert.Empty(shelf.Missing([Notebook(Figure)]));
        Assert.Equal(Picture(Figure), Stored(shelf.AddTo(Notebook(Figure))));
    }

    [Fact]
    public void A_figure_that_changed_does_not()
    {
        shelf.Keep(Notebook(Figure, Picture(Figure)));
        Assert.Equal(FigureDigest.Of(Changed), Assert.Single(shelf.Missing([Notebook(Changed)])).Digest);
        Assert.Null(Stored(shelf.AddTo(Notebook(Changed))));
    }

    [Fact]
    public void A_picture_drawn_otherwise_is_kept_until_it_is_drawn_anew()
    {
        var old = Picture(Figure).Replace(DrawingPage.DrawnBy, "plotly.js 1", StringComparison.Ordinal);
        shelf.Keep(Notebook(Figure, old));
        Assert.Single(shelf.Missing([Notebook(Figure)]));
        Assert.Equal(old, Stored(shelf.AddTo(Notebook(Figure))));
        shelf.Keep(Notebook(Figure, Picture(Figure)));
        shelf.Keep(Notebook(Figure, old));
        Assert.Equal(Picture(Figure), Stored(shelf.AddTo(Notebook(Figure))));
    }

    [Fact]
    public void The_pictures_of_an_earlier_site_are_at_hand_and_a_site_that_is_not_there_is_none()
    {
        using var folder = new TemporaryFolder();
        shelf.Keep(folder["none"]);
        File.WriteAllText(folder["a.svg"], Picture(Figure));
        File.WriteAllText(folder["b.svg"], "no picture");
        shelf.Keep(folder.Path);
        Assert.Empty(shelf.Missing([Notebook(Figure)]));
    }

    [Fact]
    public async Task What_stays_without_a_picture_is_counted()
    {
        var missing = shelf.Missing([Notebook(Figure), Notebook(Figure), Notebook(Changed)]);
        Assert.StartsWith("2 figures have no picture. ", await shelf.DrawAsync(missing, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        shelf.Keep(Notebook(Figure, Picture(Figure)));
        Assert.StartsWith("1 figure has no picture. ", await shelf.DrawAsync(missing, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Picture(string figure) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"300\" data-figure=\"{FigureDigest.Of(figure)}\" data-drawn-by=\"{DrawingPage.DrawnBy}\"></svg>";

    private static Notebook Notebook(string figure, string? picture = null)
    {
        var data = new MimeBundle("plain").With(MimeTypes.Plotly, figure);
        return Documents.Notebooks.Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs([new DisplayDataOutput(picture is null ? data : data.With(MimeTypes.Svg, picture))])]);
    }

    private static string? Stored(Notebook notebook) => Assert.Single(NotebookFigures.In(notebook))[MimeTypes.Svg];
}
