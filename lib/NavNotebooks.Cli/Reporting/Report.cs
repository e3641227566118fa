using System.Collections.Concurrent;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Reporting;

/// <summary>Runs every notebook or takes its stored results, checks every claim beside them, and writes the site.</summary>
internal sealed class Report
{
    private const string Stored =
        "The results in the notebooks are those stored in them, in English: this site was made without running them. Claims were checked anew.";

    private readonly ReportOptions options;
    private readonly RenderOptions rendering;
    private readonly ConcurrentDictionary<string, NotebookPage> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<NotebookRun> withoutPictures = [];
    private readonly PictureShelf pictures;
    private readonly Lazy<bool> earlierPictures;

    private Report(ReportOptions options)
    {
        this.options = options;
        pictures = new PictureShelf(options.Pictures);
        earlierPictures = new Lazy<bool>(() => pictures.Keep(Path.Combine(options.Out, SiteMap.Pictures)));
        var rows = new Lazy<HashSet<string>>(() => CaseStudies.All.SelectMany(study => study.Rows).Select(row => row.Id).ToHashSet(StringComparer.Ordinal));
        var variables = new Lazy<IReadOnlyDictionary<string, string>>(VariablePages);
        var names = options.Notebooks.Files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        rendering = new RenderOptions
        {
            InBothLanguages = options.Runs,
            ClaimHref = SiteMap.FindClaim,
            CaseHref = id => rows.Value.Contains(id) ? SiteMap.CaseRow(id) : null,
            ChoiceHref = choice => $"{SiteMap.Claims}?{choice}",
            NotesMissing = true,
            VariableHref = id => variables.Value.GetValueOrDefault(id),
            FileHref = path => SiteMap.IsPage(path) ? path : null,
            NotebookHref = path => names.Contains(NameIn(path)) ? SiteMap.NotebookHref(NameIn(path)) : null,
        };
    }

    /// <summary>Runs, checks and writes; the old site stays where it is until the new one is whole.</summary>
    /// <param name="options">What, and where to.</param>
    /// <param name="interrupt">Stops it; nothing is replaced then.</param>
    /// <exception cref="IOException">The folder cannot be replaced.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<ReportResult> WriteAsync(ReportOptions options, CancellationToken interrupt)
    {
        using var folder = new StagedFolder(options.Out);
        var report = new Report(options);
        var surveys = DataAtHand.Surveys(options.Data);
        var checking = Task.Run(() => DataAtHand.Check(surveys), interrupt);
        var sources = options.Notebooks.Files.Select(path => report.pictures.Watched(Source(path))).ToArray();
        await report.RunAsync(sources, interrupt).ConfigureAwait(false);
        var problem = await report.DrawAsync(interrupt).ConfigureAwait(false);
        var check = await checking.ConfigureAwait(false);
        interrupt.ThrowIfCancellationRequested();
        var result = new ReportResult(check, [.. sources.Select(source => report.pages[source.Name])]) { PictureProblem = problem };
        new SiteWriter(new(check, result.Notebooks, options.Plotly, surveys) { FirstChoice = options.Language, Remark = options.Runs ? null : Stored }).WriteTo(folder.Path);
        folder.Commit();
        return result;
    }

    /// <summary>Runs the notebooks, or takes them as they are stored; each becomes a page as soon as it is there.</summary>
    private async Task RunAsync(NotebookSource[] sources, CancellationToken interrupt)
    {
        var runner = new NotebookRunner(options.Run with
        {
            Display = DisplayContext.Default,
            SecondDisplay = new DisplayContext(Language.Bokmål),
            Hooks = new RunHooks { OnNotebookEnd = Render },
        });
        if (options.Runs)
        {
            await runner.RunAllAsync(sources, interrupt).ConfigureAwait(false);
            return;
        }

        Parallel.ForEach(sources, new ParallelOptions { CancellationToken = interrupt }, source => Render(runner.Stored(source)));
    }

    /// <summary>Pages are rendered as runs end, beside the runs that go on; only those wait that want pictures which must be drawn first.</summary>
    private void Render(NotebookRun run)
    {
        if (pictures.IsMissing(run) && earlierPictures.Value && pictures.IsMissing(run))
        {
            withoutPictures.Add(run);
            return;
        }

        pages[run.Source.Name] = NotebookPage.Of(pictures.AddTo(run), rendering);
    }

    /// <summary>All that is missing is drawn by one browser.</summary>
    private async Task<string?> DrawAsync(CancellationToken interrupt)
    {
        var problem = await pictures.DrawAsync(pictures.Missing(withoutPictures.Select(run => run.Notebook!)), interrupt).ConfigureAwait(false);
        Parallel.ForEach(withoutPictures, run => pages[run.Source.Name] = NotebookPage.Of(pictures.AddTo(run), rendering));
        return problem;
    }

    /// <summary>Named without its folder, so that no message tells where on this machine it lies.</summary>
    private static NotebookSource Source(string path)
    {
        var name = Path.GetFileName(path);
        return new(name, Path.GetDirectoryName(path)!, () => NotebookFile.Parse(File.ReadAllText(path), name));
    }

    /// <summary>The pages of variables and of indices, by the survey, a full stop and the name, as results mark them.</summary>
    private static Dictionary<string, string> VariablePages() => SurveyDictionary.Embedded.Surveys
        .SelectMany(survey => survey.Variables.Select(variable => (survey.Survey, variable.Name, Href: SiteMap.Variable(survey.Survey, variable.Name)))
            .Concat(survey.Indices.Select(index => (survey.Survey, Name: index.Id, Href: SiteMap.Indicator(index.Id)))))
        .Distinct()
        .ToDictionary(page => $"{page.Survey}.{page.Name}", page => page.Href, StringComparer.Ordinal);

    private static string NameIn(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
