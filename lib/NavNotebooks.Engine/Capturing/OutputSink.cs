using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Collects what one cell puts out, in order, from any thread; closes when the cell ends.</summary>
internal sealed class OutputSink(Action<CellEvent>? onEvent)
{
    /// <summary>Characters of console text a cell may write; a loop that prints must not fill the memory.</summary>
    public const int TextLimit = 1_000_000;

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly List<OutputUpdated> updated = [];
    private readonly StringBuilder pending = new();
    private string pendingStream = "stdout";
    private int textLength;
    private bool closed;
    private bool clearing;

    /// <summary>How many things the outputs judge.</summary>
    public int Judged { get; private set; }

    /// <summary>Outputs of earlier cells that this one changed.</summary>
    public ImmutableArray<OutputUpdated> Updated => [.. updated];

    /// <summary>Appends console text; text of the same stream that follows on is one output.</summary>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        lock (gate)
        {
            Append(stream, text);
        }
    }

    /// <summary>Appends an output that is not console text.</summary>
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
                outputs.Clear();
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

    /// <summary>Hands on what console text is waiting, for readers who watch a cell while it runs.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (!closed)
            {
                FlushPending();
            }
        }
    }

    /// <summary>Ends the collection: what a forgotten task writes later belongs to no cell.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            FlushPending();
            closed = true;
            return outputs;
        }
    }

    private void Append(string stream, ReadOnlySpan<char> text)
    {
        if (closed || textLength > TextLimit)
        {
            return;
        }

        if (pendingStream != stream)
        {
            FlushPending();
            pendingStream = stream;
        }

        textLength += text.Length;
        pending.Append(textLength > TextLimit ? text[..Math.Max(0, text.Length - (textLength - TextLimit))] : text);
        if (textLength > TextLimit)
        {
            pending.Append("\n[text beyond 1,000,000 characters is left out]\n");
        }
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
            outputs.Clear();
            clearing = false;
        }

        if (output is StreamOutput text && outputs is [.., StreamOutput last] && last.Name == text.Name)
        {
            outputs[^1] = new StreamOutput(text.Name, last.Text + text.Text);
        }
        else
        {
            outputs.Add(output);
        }
    }
}
