using System.Security.Cryptography;
using System.Text;

namespace NavNotebooks.Kernel.Messages;

/// <summary>Signs the four JSON frames of a message with HMAC-SHA256, and tells whether a signature is right. Safe for several threads.</summary>
public sealed class MessageSigner : IDisposable
{
    private const int SignatureLength = 64;

    private readonly Lock gate = new();
    private readonly IncrementalHash? hash;

    /// <summary>A signer with the key of a connection file.</summary>
    /// <param name="key">Empty: nothing is signed, and everything is taken as right.</param>
    public MessageSigner(ReadOnlyMemory<byte> key) =>
        hash = key.IsEmpty ? null : IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Span);

    /// <summary>Whether there is a key.</summary>
    public bool Signs => hash is not null;

    /// <summary>The signature of frames in this order.</summary>
    /// <param name="frames">Header, parent header, metadata, content.</param>
    /// <returns>64 hexadecimal digits in lower case, or nothing where there is no key.</returns>
    public ReadOnlyMemory<byte> Sign(params ReadOnlySpan<ReadOnlyMemory<byte>> frames)
    {
        if (hash is null)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        lock (gate)
        {
            foreach (var frame in frames)
            {
                hash.AppendData(frame.Span);
            }

            hash.GetHashAndReset(digest);
        }

        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest));
    }

    /// <summary>Whether a signature is that of the frames; takes the same time wherever it differs.</summary>
    /// <param name="signature">As received.</param>
    /// <param name="frames">Header, parent header, metadata, content.</param>
    /// <returns>Always true where there is no key.</returns>
    public bool Verify(ReadOnlySpan<byte> signature, params ReadOnlySpan<ReadOnlyMemory<byte>> frames) =>
        hash is null || (signature.Length == SignatureLength && CryptographicOperations.FixedTimeEquals(signature, Sign(frames).Span));

    /// <summary>Forgets the key.</summary>
    public void Dispose() => hash?.Dispose();
}
