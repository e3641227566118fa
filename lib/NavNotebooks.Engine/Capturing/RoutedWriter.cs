using System.Text;

namespace NavNotebooks.Engine.Capturing;

/// <summary>A console writer that sends text to the cell whose code is writing, else to the process's own stream.</summary>
internal sealed class RoutedWriter(string stream, TextWriter process) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => process.Encoding;

    /// <summary>A line ends the same on every machine inside a notebook.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine
    {
        get => CurrentCell.Sink is null ? process.NewLine : "\n";
        set => process.NewLine = value;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CurrentCell.Sink is { } sink)
        {
            sink.Write(stream, buffer);
        }
        else
        {
            process.Write(buffer);
        }
    }

    public override void WriteLine() => Write(NewLine);

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush()
    {
        if (CurrentCell.Sink is { } sink)
        {
            sink.Flush();
        }
        else
        {
            process.Flush();
        }
    }
}
