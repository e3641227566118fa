using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Gives back what was run: the last cells, a range of them, or those that fit a pattern.</summary>
internal sealed class HistoryHandler(ExecutionHistory history) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "history_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var asked = request.Content;
        var withOutput = asked.Truth("output") ?? false;
        var entries = Find(asked).Select(entry => Row(entry, withOutput));
        request.Reply(Contents.Ok.With("history", JsonElement.Parse("[" + string.Join(',', entries) + "]")));
    }

    private ImmutableArray<HistoryEntry> Find(JsonFields asked) => asked.Text("hist_access_type") switch
    {
        "tail" => history.Tail(asked.Whole("n") ?? 10),
        "range" => history.Range(asked.Whole("session") ?? 0, asked.Whole("start") ?? 0, asked.Whole("stop")),
        "search" => history.Search(asked.Text("pattern") ?? "*", asked.Whole("n"), asked.Truth("unique") ?? false),
        _ => [],
    };

    /// <summary>Session, line and source; with output, source and output are a pair.</summary>
    private static string Row(HistoryEntry entry, bool withOutput)
    {
        var source = Text(entry.Source);
        var last = withOutput ? $"[{source},{(entry.Output is null ? "null" : Text(entry.Output))}]" : source;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{ExecutionHistory.Session},{entry.Line},{last}]");
    }

    private static string Text(string text) => JsonFields.Empty.With("text", text)["text"]!.Value.GetRawText();
}
