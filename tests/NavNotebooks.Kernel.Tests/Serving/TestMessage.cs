using System.Text.Json;

namespace NavNotebooks.Kernel.Tests.Serving;

/// <summary>A message as a client reads it, its signature checked.</summary>
internal sealed record TestMessage(string Header, string Parent, JsonElement Content)
{
    public string Type => JsonElement.Parse(Header).GetProperty("msg_type").GetString()!;

    public string ParentId => JsonElement.Parse(Parent).TryGetProperty("msg_id", out var id) ? id.GetString()! : "";

    public string? State => Type == "status" ? Text("execution_state") : null;

    public string Text(string name) => Content.GetProperty(name).ToString();

    /// <summary>The plain text of what a message shows.</summary>
    public string Plain => Content.GetProperty("data").GetProperty("text/plain").GetString()!;
}
