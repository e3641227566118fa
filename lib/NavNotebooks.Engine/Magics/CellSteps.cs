using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Interactive;
using NavNotebooks.Engine.Loading;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Magics;

/// <summary>Does what a cell does, one step after the other, until the end or the first that fails.</summary>
/// <param name="chain">The cells before it.</param>
/// <param name="run">The cell that runs.</param>
/// <param name="clock">Measures how long its code takes.</param>
internal sealed class CellSteps(SubmissionChain chain, CellRun run, TimeProvider clock)
{
    private TimeSpan elapsed;
    private bool started;

    /// <summary>Runs the cell; what its steps put out is in its sink.</summary>
    /// <returns>What keeps it from running, or what kept one of its steps; <see langword="null"/> when all is done.</returns>
    public async Task<(ErrorOutput Output, CellFailure Failure)?> RunAsync(CellSource source)
    {
        // What is done before the code runs may have something to show too.
        CurrentCell.Enter(run.Cell);
        if (!source.Problems.IsEmpty)
        {
            return ShownError.Of([.. source.Problems.Select(run.Place.Told)]);
        }

        var last = run.Imports.IsEmpty ? source.Steps.OfType<CodeStep>().LastOrDefault() : null;
        foreach (var step in source.Steps)
        {
            if (await RunAsync(step, isLastCode: step == last).ConfigureAwait(false) is { } error)
            {
                return error;
            }
        }

        if (source.IsTimed)
        {
            Show(new MimeBundle(string.Create(CultureInfo.InvariantCulture, $"Wall time: {elapsed.TotalMilliseconds:0} ms")));
        }

        return null;
    }

    private async Task<(ErrorOutput Output, CellFailure Failure)?> RunAsync(CellStep step, bool isLastCode)
    {
        switch (step)
        {
            case CodeStep code:
                return await RunAsync(code, isLastCode).ConfigureAwait(false);
            case TextStep text:
                Show(ShownText.Of(text.Language, text.Text));
                return null;
            case MagicStep { AsksForHelp: true } magic:
                Show(new MimeBundle(magic.Magic.Help));
                return null;
            case MagicStep magic when magic.Magic == MagicList.Help:
                return await ExplainAsync(magic).ConfigureAwait(false);
            case MagicStep magic when magic.Magic == MagicList.Import:
                return await new FileImport(chain, run with { StartClock = StartClock }, clock).RunAsync(magic).ConfigureAwait(false);
            case MagicStep magic when magic.Magic == MagicList.Source:
                return FileImport.AddSource(chain.References, magic, run.Place);
            case MagicStep magic:
                StartClock();
                await chain.DoAsync(run.Cell, () => Show(MagicDisplays.Of(magic.Magic, chain.Values, run.Cell.Context))).ConfigureAwait(false);
                return null;
            default:
                throw new InvalidOperationException($"A cell has no step of the kind {step.GetType().Name}.");
        }
    }

    private async Task<(ErrorOutput Output, CellFailure Failure)?> RunAsync(CodeStep step, bool isLastCode)
    {
        var submission = chain.Compile(run.Place, step.Code, run.Cell.Stop);
        if (!submission.Problems.IsEmpty)
        {
            return ShownError.Of(submission.Problems);
        }

        StartClock();
        var begun = clock.GetTimestamp();
        await chain.RunAsync(submission, run.Cell, value => ShowValue(value, isLastCode)).ConfigureAwait(false);
        elapsed += clock.GetElapsedTime(begun);
        return null;
    }

    private async Task<(ErrorOutput Output, CellFailure Failure)?> ExplainAsync(MagicStep step)
    {
        var name = step.Arguments[0];
        if (await run.Inspect(name, name.Length, run.Cell.Stop).ConfigureAwait(false) is not { } page)
        {
            return ShownError.Of([run.Place.Told(step.Problem("NAV0007", $"Nothing is known of {name}. Give the name of a variable, a type or a member: #!help Math.Sqrt."))]);
        }

        run.Cell.Sink.Page(page);
        return null;
    }

    /// <summary>The time limit is for the whole cell, from its first step on.</summary>
    private void StartClock()
    {
        if (!started)
        {
            started = true;
            run.StartClock();
        }
    }

    /// <summary>A cell has one result, that of its last code; what its other code ends with is shown. What was shown already is no result.</summary>
    private void ShowValue(object value, bool isResult)
    {
        if (value is DisplayedValue)
        {
            return;
        }

        var data = ShownResult.Of(value, [], run.Cell);
        run.Cell.Sink.Add(isResult ? new ExecuteResultOutput(data, run.Count) : new DisplayDataOutput(data), Judgements.In(value));
    }

    private void Show(MimeBundle data) => run.Cell.Sink.Add(new DisplayDataOutput(data));
}
