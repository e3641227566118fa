using System.Collections.Concurrent;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Serving;

/// <summary>Questions to the person at a client that wait for their answers.</summary>
internal sealed class ClientInput
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> waiting = new(StringComparer.Ordinal);

    /// <summary>Waits for the answer to a question.</summary>
    /// <param name="questionId">The id of the message that asks.</param>
    /// <param name="ask">Sends it.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<string> WaitAsync(string questionId, Action ask, CancellationToken stop)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[questionId] = answer;
        try
        {
            // By the answer, not by Task.WaitAsync: that would go on with the cell's code on the thread that interrupts it.
            using var stopping = stop.UnsafeRegister((_, token) => answer.TrySetCanceled(token), state: null);
            ask();
            return await answer.Task.ConfigureAwait(false);
        }
        finally
        {
            waiting.TryRemove(questionId, out _);
        }
    }

    /// <summary>Takes an answer in. One that answers no open question (a cell that was interrupted meanwhile) is passed over.</summary>
    public void Receive(JupyterMessage message)
    {
        if (message.Header.MessageType != "input_reply")
        {
            return;
        }

        // Some clients leave the parent of an answer empty; then it answers the only question there is.
        var question = message.ReadParentHeader().Text("msg_id") is { Length: > 0 } id ? id : waiting.Keys.FirstOrDefault();
        if (question is not null && waiting.TryGetValue(question, out var answer))
        {
            answer.TrySetResult(message.ReadContent().Text("value") ?? "");
        }
    }
}
