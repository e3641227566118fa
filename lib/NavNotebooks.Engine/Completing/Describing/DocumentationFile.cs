using System.Text;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>The documentation file of an assembly, looked up by what the compiler calls a symbol there: <c>M:System.Math.Abs(System.Int32)</c>.</summary>
/// <remarks>Members are found by their place in the file and read only when asked for: the framework's largest file has 60,000.</remarks>
internal sealed class DocumentationFile
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, Range> members;

    private DocumentationFile(byte[] bytes)
    {
        this.bytes = bytes;
        members = Find(bytes);
    }

    private static ReadOnlySpan<byte> Opening => "<member name=\""u8;

    private static ReadOnlySpan<byte> Closing => "</member>"u8;

    /// <summary>Reads a file; <see langword="null"/> where there is none.</summary>
    public static DocumentationFile? Read(string path)
    {
        try
        {
            return new(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The element of a member; <see langword="null"/> where it has none.</summary>
    public string? this[string id] => members.TryGetValue(id, out var range) ? Encoding.UTF8.GetString(bytes[range]) : null;

    private static Dictionary<string, Range> Find(byte[] bytes)
    {
        var members = new Dictionary<string, Range>(StringComparer.Ordinal);
        var at = 0;
        while (bytes.AsSpan(at).IndexOf(Opening) is var begin and >= 0)
        {
            var start = at + begin;
            var name = start + Opening.Length;
            var nameLength = bytes.AsSpan(name).IndexOf((byte)'"');
            var length = bytes.AsSpan(start).IndexOf(Closing);
            if (nameLength < 0 || length < 0)
            {
                break;
            }

            at = start + length + Closing.Length;
            members[Encoding.UTF8.GetString(bytes, name, nameLength)] = start..at;
        }

        return members;
    }
}
