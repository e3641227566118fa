using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Magics;
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
    private readonly SubmissionChain chain;
    private readonly CodeAssistant assistant;
    private readonly SessionDisplays displays = new();
    private readonly SemaphoreSlim turn = new(initialCount: 1);
    private readonly CommRegistry comms = new();
    private RunningCell? running;
    private int executionCount;
    private ImmutableHashSet<OpenedData> opened = [];

    /// <summary>A session in which nothing has run.</summary>
    public Session(SessionOptions options)
    {
        this.options = options;
        var loadContext = new SubmissionLoadContext();
        var compiler = new SubmissionCompiler(new ReferenceResolver(options.BaseDirectory, loadContext), loadContext);
        chain = new SubmissionChain(compiler, data => ImmutableInterlocked.Update(ref opened, (all, one) => all.Add(one), data));
        assistant = new CodeAssistant(chain, options);
        ConsoleRouting.Install();
    }

    /// <summary>The data that its cells got hold of so far: what their outputs may rest on.</summary>
    public ImmutableHashSet<OpenedData> Opened => Volatile.Read(ref opened);

    /// <summary>How many counted runs there were: the number of the last, 0 before the first.</summary>
    public int ExecutionCount => Volatile.Read(ref executionCount);

    /// <summary>Runs a cell.</summary>
    /// <param name="request">The cell and its limits.</param>
    /// <param name="interrupt">Ends the cell; what it changed before stays changed, and the session goes on.</param>
    public async Task<CellResult> ExecuteAsync(CellRequest request, CancellationToken interrupt = default)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            executionCount += request.Counted ? 1 : 0;
            return await WatchAsync(request, (cell, startClock) => RunAsync(request, cell, startClock), interrupt).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Hands a client's message to the code of the cells that wants it; what that code shows is an output like a cell's.</summary>
    /// <param name="message">What came.</param>
    /// <param name="request">Who watches, and the limits; its source and count do not matter.</param>
    /// <param name="interrupt">Ends the code.</param>
    public async Task<CellResult> ReceiveAsync(CommMessage message, CellRequest request, CancellationToken interrupt = default)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            return await WatchAsync(request with { Counted = false }, (cell, _) => ReceiveAsync(message, cell), interrupt).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Computes an expression on the session's variables. What it declares is forgotten, what it prints is lost.</summary>
    /// <param name="expression">C#.</param>
    /// <param name="interrupt">Ends it.</param>
    public async Task<ExpressionValue> EvaluateAsync(string expression, CancellationToken interrupt = default)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            return await EvaluateNextAsync(expression, interrupt).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The open comms: their ids and what each is for.</summary>
    public ImmutableSortedDictionary<string, string> OpenComms => comms.Open;

    /// <summary>What could stand at a position of a cell that is being typed. May be asked while a cell runs; runs nothing of a cell's itself.</summary>
    /// <param name="code">The cell's text, magic commands included.</param>
    /// <param name="position">The cursor, as a UTF-16 index.</param>
    /// <param name="stop">Gives up.</param>
    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken stop = default) => assistant.CompleteAsync(code, position, stop);

    /// <summary>Loads in the background what the first <see cref="CompleteAsync"/> needs, at the lowest priority. Returns at once; does nothing the second time.</summary>
    public void WarmCompletion() => assistant.Warm();

    /// <summary>What is known of the name at a position of a cell, or of the call around it; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="CompleteAsync"/>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken stop = default) => assistant.InspectAsync(code, position, stop);

    /// <summary>Whether a cell can be run as it stands, or more is to come.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A session is asked, as about everything else that concerns a cell.")]
    public CodeCompleteness CheckComplete(string code) => CompletenessCheck.Of(code);

    /// <summary>Hands on what the running cell has printed and is still waiting, for the moment before the process ends under it.</summary>
    public void Flush() => Volatile.Read(ref running)?.Sink.HandOn();

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>Runs something as a cell: to its end, its failure, its time limit or its interruption.</summary>
    private async Task<CellResult> WatchAsync(CellRequest request, Func<RunningCell, Action, Task<CellFailure?>> run, CancellationToken interrupt)
    {
        using var timeout = new CancellationTokenSource(Timeout.InfiniteTimeSpan, options.Clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt, timeout.Token);
        var cell = new RunningCell(new OutputSink(request.OnEvent, request.FlushEvery), options.Display, request.Input, comms, displays, stop.Token) { SecondContext = options.SecondDisplay };
        var sink = cell.Sink;
        Volatile.Write(ref running, cell);
        var status = CellStatus.Succeeded;
        CellFailure? failure = null;
        try
        {
            void StartClock() => timeout.CancelAfter(request.Timeout ?? Timeout.InfiniteTimeSpan);
            failure = await run(cell, StartClock).ConfigureAwait(false);
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
            failure = Report(sink, ShownError.Of(exception, NumberOf(request), options.Display));
        }

        return new(status, executionCount, [.. sink.Close()], failure) { Judged = sink.Judged, Updated = sink.Updated };
    }

    private int NumberOf(CellRequest request) => request.Counted ? executionCount : CodePlace.NoNumber;

    private async Task<CellFailure?> ReceiveAsync(CommMessage message, RunningCell cell)
    {
        var isWanted = true;
        await chain.DoAsync(cell, () => isWanted = comms.Receive(message)).ConfigureAwait(false);
        if (!isWanted && message.Signal == CommSignal.Open)
        {
            cell.Sink.Tell(message with { Signal = CommSignal.Close, Target = "" });
        }

        return null;
    }

    private async Task<CellFailure?> RunAsync(CellRequest request, RunningCell cell, Action startClock)
    {
        var run = new CellRun(cell, CodePlace.OfCell(NumberOf(request), options.BaseDirectory), executionCount, startClock) { Inspect = assistant.InspectAsync };
        var steps = new CellSteps(chain, run, options.Clock);
        return await steps.RunAsync(CellSource.Read(request.Source)).ConfigureAwait(false) is { } error ? Report(cell.Sink, error) : null;
    }

    private async Task<ExpressionValue> EvaluateNextAsync(string expression, CancellationToken interrupt)
    {
        var cell = new RunningCell(new OutputSink(onEvent: null), options.Display, Input: null, comms, displays, interrupt);
        try
        {
            var submission = chain.Compile(CodePlace.OfCell(CodePlace.NoNumber, options.BaseDirectory), expression, interrupt);
            if (!submission.Problems.IsEmpty)
            {
                return new(Data: null, ShownError.Of(submission.Problems).Output);
            }

            var data = Shown.Of(value: null, options.Display);
            await chain.RunApartAsync(submission, cell, value => data = Shown.Of(value, options.Display)).ConfigureAwait(false);
            return new(data, Error: null);
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return new(Data: null, Interrupted().Output);
        }
        catch (Exception exception)
        {
            return new(Data: null, ShownError.Of(exception, CodePlace.NoNumber, options.Display).Output);
        }
        finally
        {
            cell.Sink.Close();
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
