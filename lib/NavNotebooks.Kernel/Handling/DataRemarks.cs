using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Says once what is to be said of the data that cells get hold of: a client saves the outputs, and nobody but the kernel knows what they rest on.</summary>
/// <param name="session">Whose cells.</param>
/// <param name="remark">Gives what is to be said of data; <see langword="null"/> for nothing.</param>
internal sealed class DataRemarks(Session session, Func<IReadOnlyCollection<OpenedData>, string?> remark)
{
    private ImmutableHashSet<OpenedData> known = [];

    /// <summary>What is to be said of the data that came since it was asked last.</summary>
    public string? Next()
    {
        var opened = session.Opened;
        var found = opened.Except(known);
        known = opened;
        return found.IsEmpty ? null : remark(found);
    }
}
