using System.Text;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Tests.Zmtp;

internal static class Frames
{
    public static ZmtpMessage Of(params string[] texts) => new([.. texts.Select(text => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text))]);

    public static string[] Texts(ZmtpMessage message) => [.. message.Frames.Select(frame => Encoding.UTF8.GetString(frame.Span))];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
