using System.Globalization;

namespace NavNotebooks.Engine.Showing;

/// <summary>What a session remembers of showing.</summary>
internal sealed class SessionDisplays
{
    private int lastId;

    /// <summary>The formatters that its cells registered.</summary>
    public FormatterTable Formatters { get; } = new();

    /// <summary>A name for something shown: counted, so that it is the same on every run.</summary>
    public string NextId() => "display-" + Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
}
