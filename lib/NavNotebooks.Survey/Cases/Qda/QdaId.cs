using System.Security.Cryptography;
using System.Text;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What an exchange file calls a code, source, coder or any other thing of its: a GUID by the standard, any token in practice.</summary>
/// <remarks>Two ids are one where they differ only in case or in the braces around them; what was written is kept for writing back.</remarks>
public readonly record struct QdaId
{
    private readonly string? text;

    /// <summary>An id as a file writes it.</summary>
    public QdaId(string text) => this.text = text;

    /// <summary>As written, braces and case included; empty for no id.</summary>
    public string Text => text ?? "";

    /// <summary>Whether it has a form that the standard allows: 8-4-4-4-12 hexadecimal digits, with or without braces.</summary>
    public bool IsGuid => Guid.TryParseExact(Text, "D", out _) || Guid.TryParseExact(Text, "B", out _);

    private ReadOnlySpan<char> Key => Text is ['{', .., '}'] braced ? braced.AsSpan(1, braced.Length - 2) : Text;

    /// <summary>An id that follows from what it names, so that the same material gives the same bytes.</summary>
    /// <remarks>A UUID of version 8 (RFC 9562): the first 122 free bits of the SHA-256 of the content in UTF-8.</remarks>
    public static QdaId From(string content)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new QdaId(new Guid(bytes, bigEndian: true).ToString("D"));
    }

    /// <summary>Whether both name the same thing: case and braces do not count.</summary>
    public bool Equals(QdaId other) => Key.Equals(other.Key, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
