using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Tests.Pictures;

public sealed class StoredPicturesTests
{
    private const string Remedy = "Run it where there is Chromium: nav run --in-place.";

    public static TheoryData<string> Notebooks => [.. PublishedNotebook.Names];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_stored_figure_has_the_picture_that_was_drawn_of_it(string notebook)
    {
        foreach (var data in NotebookFigures.In(NotebookFile.Read(PublishedNotebook.PathOf(notebook))))
        {
            var words = FigureWords.Of(data[MimeTypes.Plotly]!);
            var picture = FigurePicture.TryRead(data[MimeTypes.Svg]);
            Assert.True(picture is not null, $"{notebook}: “{words.Name}” has no picture. {Remedy}");
            Assert.True(picture.Figure == FigureDigest.Of(data[MimeTypes.Plotly]!), $"{notebook}: the picture of “{words.Name}” is of another figure. {Remedy}");
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_stored_figure_says_in_words_what_it_shows_and_what_it_rests_on(string notebook)
    {
        string[] bases = ["printed", "synthetic", "Microdata", "Case material", "case material"];
        Assert.All(NotebookFigures.In(NotebookFile.Read(PublishedNotebook.PathOf(notebook))).Select(data => FigureWords.Of(data[MimeTypes.Plotly]!)), words =>
        {
            Assert.StartsWith(words.Title.TrimEnd('?', '.'), words.Description, StringComparison.Ordinal);
            Assert.True(words.Description.Length > words.Title.Length + 40, $"{notebook}: “{words.Title}” is described by its title alone.");
            Assert.True(bases.Any(basis => words.Description.Contains(basis, StringComparison.Ordinal)), $"{notebook}: “{words.Title}” does not say what it rests on: {words.Description}");
        });
    }

    [Fact]
    public void Pictures_are_small()
    {
        var sizes = PublishedNotebook.Names.SelectMany(name => NotebookFigures.In(NotebookFile.Read(PublishedNotebook.PathOf(name)))).Select(data => data[MimeTypes.Svg]?.Length ?? 0).ToList();
        Assert.InRange(sizes.Average(), 1, 9_000);
    }
}
