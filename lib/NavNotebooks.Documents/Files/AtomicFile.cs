using System.Globalization;
using System.Text;

namespace NavNotebooks.Documents.Files;

/// <summary>Writes files whole or not at all.</summary>
/// <remarks>The bytes go to a file beside the target, are flushed to the disk, and take the target's name in one step.</remarks>
public static class AtomicFile
{
    private static int Count;

    /// <summary>Writes UTF-8 without a byte order mark. Directories that are missing are made; a symbolic link keeps pointing where it did.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    public static void WriteText(string path, string text) => WriteBytes(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes. Directories that are missing are made; a symbolic link keeps pointing where it did.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    public static void WriteBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var linked = new FileInfo(path).LinkTarget is not null;
        var target = linked ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        var directory = Path.GetDirectoryName(target)
            ?? throw new IOException($"'{path}' is a directory. Name a file in it.");
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, TemporaryName(Path.GetFileName(target)));
        try
        {
            WriteThrough(temporary, bytes);
            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }

    /// <summary>Unlike that of any other writer at work, in this process or another.</summary>
    private static string TemporaryName(string name) =>
        string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}-{Interlocked.Increment(ref Count)}.tmp");
}
