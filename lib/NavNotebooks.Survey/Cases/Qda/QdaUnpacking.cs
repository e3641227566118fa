using System.IO.Compression;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Unpacks with an eye on size: what an archive says of its files may be untrue.</summary>
internal static class QdaUnpacking
{
    private const int BufferBytes = 81_920;

    /// <summary>Unpacks into memory.</summary>
    public static byte[] Read(ZipArchiveEntry entry, QdaReading reading, long limit)
    {
        using var into = new MemoryStream();
        Copy(entry, into, reading, limit);
        return into.ToArray();
    }

    /// <summary>Unpacks into a stream, and stops where more comes than the limit or the ratio allow.</summary>
    public static void Copy(ZipArchiveEntry entry, Stream into, QdaReading reading, long limit)
    {
        var within = reading.Entry;
        reading.Entry = entry.FullName;
        var limits = reading.Options.Limits;
        var dense = Math.Max(limits.RatioFrom, entry.CompressedLength * limits.Ratio);
        Guarded(reading, () =>
        {
            using var from = entry.Open();
            var buffer = new byte[BufferBytes];
            long written = 0;
            int read;
            while ((read = from.Read(buffer)) > 0)
            {
                written += read;
                if (written > limit)
                {
                    throw reading.Refuse(null, QdaFault.TooLarge, "A file in the archive is larger than the limit.", "Raise the limits if you trust the file.");
                }

                if (written > dense)
                {
                    throw TooDense(reading);
                }

                into.Write(buffer, 0, read);
            }

            return written;
        });
        reading.Entry = within;
    }

    /// <summary>The error for what unpacks to many times its size.</summary>
    public static QdaFileException TooDense(QdaReading reading) =>
        reading.Refuse(null, QdaFault.TooDense, FormattableString.Invariant($"The archive unpacks to more than {reading.Options.Limits.Ratio} times its size, as bombs do."), "Raise the limit Ratio if you trust the file.");

    /// <summary>Does something with the archive; whatever damage brings about becomes one error.</summary>
    public static T Guarded<T>(QdaReading reading, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw reading.Refuse(null, QdaFault.Damaged, "The archive is cut off or damaged.", "Export or copy it again.");
        }
    }
}
