using System.Collections.Immutable;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Pictures;

/// <summary>Draws figures with plotly.js in a browser without a window, all in one go.</summary>
/// <param name="Browsers">Where a browser is looked for.</param>
/// <param name="Plotly">Where plotly.js is.</param>
internal sealed record PictureMaker(BrowserPlaces Browsers, PlotlyScript Plotly)
{
    private const string Remedy = "Pages and notebooks keep the pictures that they have; a figure without one shows its table.";

    /// <summary>What is on this machine.</summary>
    public static PictureMaker Here { get; } = new(BrowserPlaces.Here, PlotlyScript.BesideProgram);

    /// <summary>How long one browser may take with one batch.</summary>
    /// <value>Default: three minutes, which a loaded machine needs for some hundred figures a few times over.</value>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Why no picture can be drawn here, and what to do; <see langword="null"/> where they can.</summary>
    public string? WhyNot
    {
        get
        {
            try
            {
                return Plotly.Path is null ? $"plotly.js is not beside the program, so figures cannot be drawn as pictures. Build with npm at hand. {Remedy}"
                    : Browsers.Find() is null ? $"No Chromium, Chrome or Edge was found, so figures cannot be drawn as pictures. Install one, or let {BrowserPlaces.Variable} name its program. {Remedy}"
                    : null;
            }
            catch (FileNotFoundException exception)
            {
                return $"{exception.Message} {Remedy}";
            }
        }
    }

    /// <summary>The pictures, as many as could be drawn, and one sentence on what went wrong.</summary>
    /// <param name="figures">What is to be drawn.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<(ImmutableArray<DrawnPicture> Pictures, string? Problem)> DrawAsync(IReadOnlyList<FigureToDraw> figures, CancellationToken interrupt)
    {
        if (figures.Count == 0)
        {
            return ([], null);
        }

        if (WhyNot is { } reason)
        {
            return ([], reason);
        }

        var browser = Browsers.Find()!;
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("nav-pictures-");
            DrawingPage.WriteTo(folder.FullName, figures, Plotly.Path!);
            var profile = folder.CreateSubdirectory("profile").FullName;
            var document = await new HeadlessBrowser(browser, Longest).OpenAsync(Path.Combine(folder.FullName, DrawingPage.Name), profile, interrupt).ConfigureAwait(false);
            var pictures = DrawingPage.Read(document, figures);
            return (pictures, pictures.FirstOrDefault(picture => picture.Problem is not null) is { } failed
                ? $"A figure could not be drawn as a picture (“{failed.Figure.Words.Name}”): {failed.Problem}. {Remedy}"
                : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return ([], $"Figures could not be drawn as pictures with {browser}: {exception.Message}. Try another browser: let {BrowserPlaces.Variable} name its program. {Remedy}");
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>A browser that was ended may hold its files a moment longer; what cannot be removed is left to the system's own cleaning.</summary>
    private static void Remove(DirectoryInfo? folder)
    {
        try
        {
            folder?.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left.
        }
    }
}
