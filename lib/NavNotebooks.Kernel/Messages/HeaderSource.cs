using System.Globalization;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Messages;

/// <summary>Makes the headers of what a kernel sends: ids that count on from its session's, and the time. Safe for several threads.</summary>
/// <param name="session">Unique to the kernel's process.</param>
/// <param name="clock">What the date is read from.</param>
public sealed class HeaderSource(string session, TimeProvider clock)
{
    /// <summary>The version of the protocol that the kernel speaks.</summary>
    public const string ProtocolVersion = "5.4";

    private const string UserName = "kernel";

    private long count;

    /// <summary>The kernel's session.</summary>
    public string Session { get; } = session;

    /// <summary>A header of its own for one message.</summary>
    /// <param name="messageType">Such as <c>status</c>.</param>
    /// <returns>The header: id <c>session_count</c>, date in UTC with microseconds.</returns>
    public MessageHeader Next(string messageType)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Session}_{Interlocked.Increment(ref count)}");
        var date = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        var json = JsonFields.Empty
            .With("msg_id", id)
            .With("msg_type", messageType)
            .With("session", Session)
            .With("username", UserName)
            .With("date", date)
            .With("version", ProtocolVersion);
        return new MessageHeader(id, Session, messageType) { UserName = UserName, Date = date, Version = ProtocolVersion, Json = MessageJson.Bytes(json) };
    }
}
