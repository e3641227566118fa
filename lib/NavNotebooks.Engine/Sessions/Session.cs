using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Interrupting;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Sessions;

/// <summary>Runs cells of C#, each seeing what those before it declared. A failing cell is a result, never an exception.</summary>
/// <remarks>
/// Cells of one session run one after the other: a second call waits for the first. Sessions are independent of each other and may run
/// at the same time. Cells run in the invariant culture.
/// </remarks>
public sealed class Session : IDisposable
{
    private readonly SessionOptions options;
    private readonly SubmissionCompiler compiler;
    private readonly SemaphoreSlim turn = new(initialCount: 1);
    private ScriptState state = ScriptState.Initial;
    private object?[] slots = new object?[32];
    private int executionCount;
    private ImmutableHashSet<OpenedData> opened = [];

    /// <summary>A session in which nothing has run.</summary>
    public Session(SessionOptions options)
    {
        this.options = options;
        var loadContext = new SubmissionLoadContext();
        compiler = new SubmissionCompiler(new ReferenceResolver(options.BaseDirectory, loadContext), loadContext);
        ConsoleRouting.Install();
    }

    /// <summary>The data that its cells got hold of so far: what their outputs may rest on.</summary>
    public ImmutableHashSet<OpenedData> Opened => Volatile.Read(ref opened);

    /// <summary>Runs a cell.</summary>
    /// <param name="request">The cell and its limits.</param>
    /// <param name="interrupt">Ends the cell; what it changed before stays changed, and the session goes on.</param>
    public async Task<CellResult> ExecuteAsync(CellRequest request, CancellationToken interrupt = default)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            executionCount++;
            return await ExecuteNextAsync(request, interrupt).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<CellResult> ExecuteNextAsync(CellRequest request, CancellationToken interrupt)
    {
        using var timeout = new CancellationTokenSource(Timeout.InfiniteTimeSpan, options.Clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt, timeout.Token);
        var sink = new OutputSink(request.OnOutput);
        var status = CellStatus.Succeeded;
        CellFailure? failure = null;
        try
        {
            void StartClock() => timeout.CancelAfter(request.Timeout ?? Timeout.InfiniteTimeSpan);
            failure = await RunAsync(CellSource.Read(request.Source), sink, StartClock, stop.Token).ConfigureAwait(false);
            status = failure is null ? CellStatus.Succeeded : CellStatus.Failed;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            status = interrupt.IsCancellationRequested ? CellStatus.Interrupted : CellStatus.TimedOut;
            failure = Report(sink, status == CellStatus.Interrupted ? Interrupted() : TimedOut(request.Timeout!.Value));
        }
        catch (Exception exception)
        {
            status = CellStatus.Failed;
            failure = Report(sink, ShownError.Of(exception, executionCount, options.Display));
        }

        return new(status, executionCount, [.. sink.Close()], failure) { Judged = sink.Judged };
    }

    private async Task<CellFailure?> RunAsync(CellSource source, OutputSink sink, Action startClock, CancellationToken stop)
    {
        if (!source.Problems.IsEmpty)
        {
            return Report(sink, ShownError.Of(source.Problems));
        }

        if (source.Language != CellLanguage.CSharp)
        {
            var mimeType = source.Language == CellLanguage.Html ? MimeTypes.Html : MimeTypes.Markdown;
            sink.Add(new DisplayDataOutput(new MimeBundle(source.Text).With(mimeType, source.Text)));
            return null;
        }

        var submission = compiler.Compile(state, executionCount, source.Text, stop);
        if (!submission.Problems.IsEmpty)
        {
            return Report(sink, ShownError.Of(submission.Problems));
        }

        startClock();
        var started = options.Clock.GetTimestamp();
        await RunCodeAsync(submission, sink, stop).ConfigureAwait(false);
        if (source.Timed)
        {
            var elapsed = options.Clock.GetElapsedTime(started).TotalMilliseconds;
            sink.Add(new DisplayDataOutput(new MimeBundle(string.Create(CultureInfo.InvariantCulture, $"Wall time: {elapsed:0} ms"))));
        }

        return null;
    }

    private async Task RunCodeAsync(Submission submission, OutputSink sink, CancellationToken stop)
    {
        if (submission.Run is null)
        {
            state = submission.State;
            return;
        }

        var slot = submission.State.Slots - 1;
        if (slot >= slots.Length)
        {
            Array.Resize(ref slots, slots.Length * 2);
        }

        var count = executionCount;
        try
        {
            await InterruptibleRun.RunAsync(() => RunAndShowAsync(submission.Run, sink, count, stop), stop).ConfigureAwait(false);
        }
        finally
        {
            // A cell that threw half way has declared its variables all the same.
            state = slots[slot] is null ? state : submission.State;
        }
    }

    private async Task RunAndShowAsync(Func<object?[], Task<object?>> run, OutputSink sink, int count, CancellationToken stop)
    {
        CurrentCell.Enter(sink, options.Display, stop);
        DataTrail.Follow(data => ImmutableInterlocked.Update(ref opened, (all, one) => all.Add(one), data));
        var value = await run(slots);
        if (value is not null)
        {
            sink.Add(new ExecuteResultOutput(Shown.Of(value, options.Display), count), Judgements.In(value));
        }
    }

    private static CellFailure Report(OutputSink sink, (ErrorOutput Output, CellFailure Failure) error)
    {
        sink.Add(error.Output);
        return error.Failure;
    }

    private static (ErrorOutput Output, CellFailure Failure) Interrupted() =>
        ShownError.Of("CellInterrupted", "The cell was interrupted. What it changed before stays changed; the session goes on.");

    private static (ErrorOutput Output, CellFailure Failure) TimedOut(TimeSpan limit) => ShownError.Of(
        "CellTimeout",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The cell took longer than {limit.TotalSeconds:0.###} s. Make it faster, or give it more time: --timeout."));
}
