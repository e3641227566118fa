using System.Collections.Frozen;
using NavNotebooks.Kernel.Handling;

namespace NavNotebooks.Kernel.Serving;

/// <summary>Who answers which request on a channel.</summary>
internal sealed class HandlerTable(params IEnumerable<IRequestHandler> handlers)
{
    private readonly FrozenDictionary<string, IRequestHandler> byType = handlers.ToFrozenDictionary(handler => handler.RequestType, StringComparer.Ordinal);
    private readonly UnknownRequest unknown = new();

    /// <summary>The handler of a type of request, or the one that says that there is none.</summary>
    public IRequestHandler For(string requestType) => byType.GetValueOrDefault(requestType, unknown);
}
