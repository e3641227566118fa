using System.Collections.Concurrent;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Pictures;

/// <summary>The pictures at hand, by the figures that they were drawn of. May be used from several threads.</summary>
/// <param name="maker">Draws what is not at hand.</param>
internal sealed class PictureShelf(PictureMaker maker)
{
    private readonly ConcurrentDictionary<string, FigurePicture> pictures = new(StringComparer.Ordinal);

    /// <summary>Keeps the pictures that a notebook stores beside its figures.</summary>
    public void Keep(Notebook stored)
    {
        foreach (var data in NotebookFigures.In(stored))
        {
            Keep(FigurePicture.TryRead(data[MimeTypes.Svg]));
        }
    }

    /// <summary>The same notebook, whose stored pictures are kept when it is read.</summary>
    public NotebookSource Watched(NotebookSource source) => source with
    {
        Read = () =>
        {
            var stored = source.Read();
            Keep(stored);
            return stored;
        },
    };

    /// <summary>Keeps the pictures in a folder of an earlier site, if there is one.</summary>
    /// <returns>Always true: it has been looked.</returns>
    public bool Keep(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.svg") : [])
        {
            Keep(FigurePicture.TryRead(File.ReadAllText(file)));
        }

        return true;
    }

    /// <summary>The figures of notebooks that have no picture at hand, or one that was drawn otherwise than today; each once.</summary>
    public ImmutableArray<FigureToDraw> Missing(IEnumerable<Notebook> notebooks) =>
    [
        .. notebooks.SelectMany(NotebookFigures.In).Select(data => data[MimeTypes.Plotly]!)
            .Select(json => (Json: json, Digest: FigureDigest.Of(json))).Where(figure => figure.Digest is not null).DistinctBy(figure => figure.Digest)
            .Where(figure => pictures.GetValueOrDefault(figure.Digest!)?.DrawnBy != DrawingPage.DrawnBy)
            .Select(figure => new FigureToDraw(figure.Json, figure.Digest!)),
    ];

    /// <summary>Whether a figure of a run wants a picture.</summary>
    public bool IsMissing(NotebookRun run) => run.Notebook is { } notebook && !Missing([notebook]).IsEmpty;

    /// <summary>Draws what is missing and keeps it.</summary>
    /// <returns>What went wrong, in one sentence or two, where a figure stays without a picture; otherwise <see langword="null"/>.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<string?> DrawAsync(ImmutableArray<FigureToDraw> missing, CancellationToken interrupt)
    {
        var (drawn, problem) = await maker.DrawAsync(missing, interrupt).ConfigureAwait(false);
        foreach (var picture in drawn)
        {
            Keep(picture.Picture);
        }

        var without = missing.Count(figure => !pictures.ContainsKey(figure.Digest));
        return without == 0 ? null : $"{(without == 1 ? "1 figure has" : $"{without} figures have")} no picture. {problem}";
    }

    /// <summary>The notebook with the pictures of its figures beside them, as far as they are at hand.</summary>
    public Notebook AddTo(Notebook notebook) => NotebookFigures.Select(notebook, data =>
        FigureDigest.Of(data[MimeTypes.Plotly]!) is { } digest && pictures.GetValueOrDefault(digest) is { } picture ? data.With(MimeTypes.Svg, picture.Svg) : data);

    /// <summary>The run with the pictures in its notebook.</summary>
    public NotebookRun AddTo(NotebookRun run) => run.Notebook is { } notebook ? run with { Notebook = AddTo(notebook) } : run;

    private void Keep(FigurePicture? picture)
    {
        if (picture is not null && (picture.DrawnBy == DrawingPage.DrawnBy || !pictures.ContainsKey(picture.Figure)))
        {
            pictures[picture.Figure] = picture;
        }
    }
}
