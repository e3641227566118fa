using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Collects what one cell puts out, in order, from any thread; closes when the cell ends.</summary>
/// <param name="onEvent">Told of all when it happens.</param>
/// <param name="flushEvery">How often <see cref="HandOn"/> is called while the cell runs; <see langword="null"/> where nobody does.</param>
internal sealed class OutputSink(Action<CellEvent>? onEvent, TimeSpan? flushEvery = null)
{
    /// <summary>Characters of console text a cell may write; a loop that prints must not fill the memory.</summary>
    public const int TextLimit = 1_000_000;

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly List<OutputUpdated> updated = [];
    private readonly StringBuilder pending = new();
    private readonly StringBuilder printed = new();
    private string pendingStream = "stdout";
    private string? printedStream;
    private int textLength;
    private volatile bool closed;
    private volatile bool full;
    private bool clearing;

    /// <summary>How long console text may wait; <see langword="null"/> for as long as the cell does not flush it.</summary>
    public TimeSpan? FlushEvery => flushEvery;

    /// <summary>How many things the outputs judge.</summary>
    public int Judged { get; private set; }

    /// <summary>Outputs of earlier cells that this one changed.</summary>
    public ImmutableArray<OutputUpdated> Updated => [.. updated];

    /// <summary>Appends console text; text of the same stream that follows on is one output.</summary>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || full || closed)
        {
            return;
        }

        lock (gate)
        {
            Append(stream, text);
        }
    }

    /// <summary>Tells of what went wrong beside the cell's own run, also when that is over.</summary>
    /// <param name="text">For people, lines and all.</param>
    public void Complain(string text)
    {
        lock (gate)
        {
            if (closed)
            {
                onEvent?.Invoke(new OutputAdded(new StreamOutput("stderr", text)));
            }
            else
            {
                Append("stderr", text);
            }
        }
    }

    /// <summary>Appends an output that is not console text. An error is the last: what a task that the cell has left running prints after it belongs to no cell.</summary>
    /// <param name="output">The output.</param>
    /// <param name="judged">How many things it judges.</param>
    public void Add(CellOutput output, int judged = 0)
    {
        lock (gate)
        {
            if (!closed)
            {
                Judged += judged;
                FlushPending();
                closed = output is ErrorOutput;
                Emit(output);
            }
        }
    }

    /// <summary>Changes what was displayed under a name, in this cell or an earlier one.</summary>
    public void Update(OutputUpdated change)
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            FlushPending();
            var isHere = false;
            for (var i = 0; i < outputs.Count; i++)
            {
                if (outputs[i] is DisplayDataOutput shown && shown.DisplayId == change.DisplayId)
                {
                    outputs[i] = shown with { Data = change.Data };
                    isHere = true;
                }
            }

            if (!isHere)
            {
                updated.Add(change);
            }

            onEvent?.Invoke(change);
        }
    }

    /// <summary>Hands something to the reader's pager; the outputs have it too.</summary>
    public void Page(MimeBundle data)
    {
        lock (gate)
        {
            if (!closed)
            {
                FlushPending();
                Keep(new DisplayDataOutput(data));
                onEvent?.Invoke(new PageShown(data));
            }
        }
    }

    /// <summary>Takes back what was put out so far, at once or when the next output comes.</summary>
    public void Clear(bool wait)
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            FlushPending();
            clearing = wait;
            if (!wait)
            {
                Forget();
            }

            onEvent?.Invoke(new OutputsCleared(wait));
        }
    }

    /// <summary>Tells what is no output. Unlike outputs it is told after the cell's end too: a task that it started may go on talking to a client.</summary>
    public void Tell(CellEvent happened)
    {
        lock (gate)
        {
            if (!closed)
            {
                FlushPending();
            }

            onEvent?.Invoke(happened);
        }
    }

    /// <summary>The cell wants its text to be seen. Where text is handed on often anyway, nothing happens: a cell may flush after every letter.</summary>
    public void Flush()
    {
        if (flushEvery is null)
        {
            HandOn();
        }
    }

    /// <summary>Hands on what console text is waiting. A letter of which only the first half is written waits for the other.</summary>
    public void HandOn()
    {
        lock (gate)
        {
            if (closed || pending.Length == 0)
            {
                return;
            }

            var half = pending[^1];
            if (!char.IsHighSurrogate(half))
            {
                FlushPending();
                return;
            }

            pending.Length--;
            FlushPending();
            pending.Append(half);
        }
    }

    /// <summary>Ends the collection: what a forgotten task writes later belongs to no cell.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            FlushPending();
            KeepPrinted();
            closed = true;
            return outputs;
        }
    }

    private void Append(string stream, ReadOnlySpan<char> text)
    {
        if (closed || full)
        {
            return;
        }

        if (pendingStream != stream)
        {
            FlushPending();
            pendingStream = stream;
        }

        var room = TextLimit - textLength;
        if (text.Length <= room)
        {
            pending.Append(text);
            textLength += text.Length;
            return;
        }

        var isSplit = room > 0 && char.IsHighSurrogate(text[room - 1]);
        pending.Append(text[..(isSplit ? room - 1 : room)]).Append("\n[text beyond 1,000,000 characters is left out]\n");
        full = true;
    }

    private void FlushPending()
    {
        if (pending.Length > 0)
        {
            Emit(new StreamOutput(pendingStream, pending.ToString()));
            pending.Clear();
        }
    }

    private void Emit(CellOutput output)
    {
        Keep(output);
        onEvent?.Invoke(new OutputAdded(output));
    }

    private void Keep(CellOutput output)
    {
        if (clearing)
        {
            Forget();
            clearing = false;
        }

        if (output is StreamOutput text)
        {
            if (printedStream != text.Name)
            {
                KeepPrinted();
                printedStream = text.Name;
            }

            printed.Append(text.Text);
            return;
        }

        KeepPrinted();
        outputs.Add(output);
    }

    /// <summary>Text comes in many pieces and is one output, so it is put together once.</summary>
    private void KeepPrinted()
    {
        if (printedStream is not null)
        {
            outputs.Add(new StreamOutput(printedStream, printed.ToString()));
            printed.Clear();
            printedStream = null;
        }
    }

    private void Forget()
    {
        outputs.Clear();
        printed.Clear();
        printedStream = null;
    }
}
