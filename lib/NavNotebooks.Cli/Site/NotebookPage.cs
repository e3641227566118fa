using System.Collections.Immutable;
using NavNotebooks.Documents.Html;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Site;

/// <summary>A notebook that was run, as a page.</summary>
/// <param name="File">The notebook's file name.</param>
/// <param name="Href">The page's address.</param>
/// <param name="Body">The inside of the page.</param>
/// <param name="Failure">What stopped the run, and where on the page; <see langword="null"/> when it succeeded.</param>
/// <param name="Mentions">The claims and rows of case material that the page speaks of, with every cell that does.</param>
internal sealed record NotebookPage(string File, string Href, NotebookBody Body, PageFailure? Failure, ImmutableArray<Mention> Mentions)
{
    /// <summary>The notebook's number in reading order, as its name has it; otherwise the whole name.</summary>
    public string Short => NumberIn(File) ?? Path.GetFileNameWithoutExtension(File);

    /// <summary>The page of a run.</summary>
    /// <param name="run">What running the notebook has given.</param>
    /// <param name="options">How to render it.</param>
    public static NotebookPage Of(NotebookRun run, RenderOptions options)
    {
        var file = Path.GetFileName(run.Source.Name);
        var body = run.Notebook is { } notebook
            ? NotebookHtml.Render(notebook, options with { FallbackTitle = file, Number = NumberIn(file) ?? "", PicturePrefix = SiteMap.PicturesOf(SiteMap.NotebookHref(file)) })
            : new NotebookBody(file, $"<h1>{HtmlText.Encode(file)}</h1>\n", [], "", FigureCount: 0);
        var failure = run.Failure is { } failed ? PageFailure.Of(failed, body.Html) : null;
        var html = failure is null ? body.Html : failure.PutBelowTitle(body.Html);
        return new(file, SiteMap.NotebookHref(file), body with { Html = html }, failure, Mention.In(body.Html));
    }

    /// <summary>The number that a notebook's name begins with; <see langword="null"/> where it begins with none.</summary>
    /// <param name="file">The notebook's file name.</param>
    public static string? NumberIn(string file) => file.Split('-', '.')[0] is { Length: > 0 } number && number.All(char.IsAsciiDigit) ? number : null;
}
