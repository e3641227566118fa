using System.Collections.Concurrent;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Runs a cell, and tells what it shows while it runs.</summary>
/// <param name="session">Runs it.</param>
/// <param name="history">Remembers it.</param>
/// <param name="remarks">What is to be said of the data that it gets hold of.</param>
/// <param name="abortQueued">Makes the cells that are already waiting be answered as aborted.</param>
internal sealed class ExecuteHandler(Session session, ExecutionHistory history, DataRemarks remarks, Action abortQueued) : IRequestHandler
{
    /// <summary>Printed text is in sight after this long at the latest.</summary>
    private static readonly TimeSpan FlushEvery = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public string RequestType => "execute_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var asked = Asked.Read(request.Content);
        if (!asked.Silent)
        {
            request.Publish("execute_input", JsonFields.Empty
                .With("code", asked.Code)
                .With("execution_count", session.ExecutionCount + (asked.Counted ? 1 : 0)));
        }

        var pages = new ConcurrentQueue<JsonFields>();
        var result = Run(asked, request, pages);
        session.WarmCompletion();
        if (!asked.Silent && remarks.Next() is { } remark)
        {
            request.Publish("stream", JsonFields.Empty.With("name", "stderr").With("text", remark + "\n"));
        }

        if (asked.Counted)
        {
            history.Add(new(result.ExecutionCount, asked.Code, result.Outputs.OfType<ExecuteResultOutput>().LastOrDefault()?.Data.PlainText));
        }

        if (result.Status == CellStatus.Succeeded)
        {
            request.Reply(Contents.Ok
                .With("execution_count", result.ExecutionCount)
                .With("payload", pages)
                .With("user_expressions", Evaluated(asked.Expressions, request.Interrupted)));
            return;
        }

        // Before the reply: what a client sends because of it is meant to run.
        if (asked.StopOnError)
        {
            abortQueued();
        }

        request.Reply(Contents.Failed((ErrorOutput)result.Outputs[^1]).With("execution_count", result.ExecutionCount));
    }

    private CellResult Run(Asked asked, KernelRequest request, ConcurrentQueue<JsonFields> pages)
    {
        var cell = new CellRequest(asked.Code)
        {
            Counted = asked.Counted,
            FlushEvery = asked.Silent ? null : FlushEvery,
            Input = asked.AllowStdin ? request.AskAsync : null,
            OnEvent = happened => Tell(happened, asked.Silent, request, pages),
        };
        return session.ExecuteAsync(cell, request.Interrupted).GetAwaiter().GetResult();
    }

    /// <summary>Tells all at once, but for a page, which is for the client that asked and waits for the reply.</summary>
    private static void Tell(CellEvent happened, bool silent, KernelRequest request, ConcurrentQueue<JsonFields> pages)
    {
        if (happened is PageShown page)
        {
            pages.Enqueue(JsonFields.Empty.With("source", "page").With("data", Contents.Data(page.Data)).With("start", 0));
        }

        if (!silent)
        {
            request.Publish(happened);
        }
    }

    private JsonFields Evaluated(JsonFields expressions, CancellationToken interrupted)
    {
        var values = JsonFields.Empty;
        foreach (var (name, expression) in expressions.Entries)
        {
            var text = expression.ValueKind == JsonValueKind.String ? expressions.Text(name)! : expression.GetRawText();
            var value = session.EvaluateAsync(text, interrupted).GetAwaiter().GetResult();
            values = values.With(name, value.Data is { } data
                ? Contents.Ok.With("data", Contents.Data(data)).With("metadata", JsonFields.Empty)
                : Contents.Failed(value.Error!));
        }

        return values;
    }

    /// <summary>A request to run a cell, with the protocol's defaults for what it leaves out.</summary>
    private sealed record Asked(string Code, bool Silent, bool Counted, bool StopOnError, bool AllowStdin, JsonFields Expressions)
    {
        public static Asked Read(JsonFields content)
        {
            var code = content.Text("code") ?? "";
            var silent = content.Truth("silent") ?? false;
            return new(
                code,
                silent,
                Counted: !silent && (content.Truth("store_history") ?? true) && !string.IsNullOrWhiteSpace(code),
                StopOnError: content.Truth("stop_on_error") ?? true,
                AllowStdin: content.Truth("allow_stdin") ?? true,
                content.Object("user_expressions"));
        }
    }
}
