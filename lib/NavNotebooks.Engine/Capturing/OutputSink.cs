using System.Text;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Collects what one cell puts out, in order, from any thread; closes when the cell ends.</summary>
internal sealed class OutputSink(Action<CellOutput>? onOutput)
{
    /// <summary>Characters of console text a cell may write; a loop that prints must not fill the memory.</summary>
    public const int TextLimit = 1_000_000;

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder pending = new();
    private string pendingStream = "stdout";
    private int textLength;
    private bool closed;

    /// <summary>How many things the outputs judge.</summary>
    public int Judged { get; private set; }

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
        if (output is StreamOutput text && outputs is [.., StreamOutput last] && last.Name == text.Name)
        {
            outputs[^1] = new StreamOutput(text.Name, last.Text + text.Text);
        }
        else
        {
            outputs.Add(output);
        }

        onOutput?.Invoke(output);
    }
}
