using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>What a cell shows, as the contents of messages.</summary>
internal static class Contents
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    /// <summary>The beginning of every reply that is not an error.</summary>
    public static JsonFields Ok { get; } = JsonFields.Empty.With("status", "ok");

    /// <summary>A reply that is an error.</summary>
    public static JsonFields Failed(ErrorOutput error) => With(JsonFields.Empty.With("status", "error"), error);

    /// <summary>An error as all clients are told of it.</summary>
    public static JsonFields Told(ErrorOutput error) => With(JsonFields.Empty, error);

    /// <summary>Type and content of the message that tells an event; <see langword="null"/> for one that the reply tells.</summary>
    public static (string Type, JsonFields Content)? Of(CellEvent happened) => happened switch
    {
        OutputAdded { Output: StreamOutput stream } => ("stream", JsonFields.Empty.With("name", stream.Name).With("text", stream.Text)),
        OutputAdded { Output: ErrorOutput error } => ("error", Told(error)),
        OutputAdded { Output: DisplayDataOutput shown } => ("display_data", Shown(shown.Data, shown.Metadata, shown.DisplayId)),
        OutputAdded { Output: ExecuteResultOutput result } =>
            ("execute_result", Shown(result.Data, result.Metadata, displayId: null).With("execution_count", result.ExecutionCount)),
        OutputUpdated update => ("update_display_data", Shown(update.Data, JsonFields.Empty, update.DisplayId)),
        OutputsCleared cleared => ("clear_output", JsonFields.Empty.With("wait", cleared.Wait)),
        CommMessage message => (TypeOf(message.Signal), Of(message)),
        _ => null,
    };

    /// <summary>The <c>msg_type</c> of a comm's message, in either direction.</summary>
    public static string TypeOf(CommSignal signal) => signal switch
    {
        CommSignal.Open => "comm_open",
        CommSignal.Close => "comm_close",
        _ => "comm_msg",
    };

    /// <summary>A bundle as the <c>data</c> of a message: JSON kinds as values, everything else as one string.</summary>
    public static JsonFields Data(MimeBundle bundle) =>
        bundle.Entries.Aggregate(JsonFields.Empty, (fields, entry) => MimeTypes.IsJson(entry.Key) && Parsed(entry.Value) is { } value
            ? fields.With(entry.Key, value)
            : fields.With(entry.Key, entry.Value));

    private static JsonFields Of(CommMessage message)
    {
        var content = JsonFields.Empty.With("comm_id", message.CommId).With("data", message.Data);
        return message.Signal == CommSignal.Open ? content.With("target_name", message.Target) : content;
    }

    private static JsonFields With(JsonFields fields, ErrorOutput error) => fields
        .With("ename", error.ErrorName)
        .With("evalue", error.Message)
        .With("traceback", error.Traceback);

    private static JsonFields Shown(MimeBundle data, JsonFields metadata, string? displayId) => JsonFields.Empty
        .With("data", Data(data))
        .With("metadata", metadata)
        .With("transient", displayId is null ? JsonFields.Empty : JsonFields.Empty.With("display_id", displayId));

    private static JsonElement? Parsed(string json)
    {
        try
        {
            return JsonElement.Parse(json, Deep);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
