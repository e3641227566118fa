using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Answers a cell that is not run, because one before it failed.</summary>
internal sealed class AbortedCell : IRequestHandler
{
    private AbortedCell()
    {
    }

    /// <summary>The one there is.</summary>
    public static AbortedCell Handler { get; } = new();

    /// <inheritdoc/>
    public string RequestType => "execute_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request) => request.Reply(JsonFields.Empty.With("status", "aborted"));
}
