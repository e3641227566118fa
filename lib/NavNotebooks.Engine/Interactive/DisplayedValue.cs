using System.Collections.Immutable;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Interactive;

/// <summary>Something that a cell has shown, to be changed where it stands. As a cell's last value it is not shown again.</summary>
public sealed class DisplayedValue
{
    internal DisplayedValue(string displayId, ImmutableArray<string> mimeTypes)
    {
        DisplayId = displayId;
        MimeTypes = mimeTypes;
    }

    /// <summary>The name under which the session knows it: the same on every run.</summary>
    public string DisplayId { get; }

    /// <summary>The kinds it is shown as; empty for all that there are.</summary>
    internal ImmutableArray<string> MimeTypes { get; }

    /// <summary>Shows another value in its place, also from a later cell.</summary>
    public void Update(object? updatedValue) =>
        CurrentCell.Sink?.Update(new OutputUpdated(DisplayId, ShownResult.Of(updatedValue, MimeTypes, CurrentCell.Running)));
}
