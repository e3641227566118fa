using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Tests.Zmtp;

public sealed class ZmtpReaderTests
{
    private static readonly ZmtpLimits Limits = ZmtpLimits.Default with { MessageBytes = 1 << 20 };

    [Fact]
    public void Whatever_is_written_is_read_again_in_pieces_of_any_size()
    {
        var cases =
            from frames in Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(250, 260), Gen.Choose(16_380, 16_390), Gen.Choose(60_000, 140_000)))
            from piece in Gen.Elements(1, 7, 100, 5000, 100_000)
            where frames.Count <= 6
            select (Lengths: frames, Piece: piece);
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(2026, 1123),
            Prop.ForAll(cases.ToArbitrary(), each =>
            {
                var message = new ZmtpMessage([.. each.Lengths.Select((length, index) => (ReadOnlyMemory<byte>)Filled(length, index))]);
                using var stream = new MemoryStream();
                var writer = new ZmtpWriter(stream);
                writer.WriteMessage(message);
                writer.WriteMessage(message);
                writer.Flush();
                var reader = new ZmtpReader(new InPieces(stream.ToArray(), each.Piece), Limits);
                Same(message, reader.ReadMessage(Ignore));
                Same(message, reader.ReadMessage(Ignore));
                Assert.Null(reader.ReadMessage(Ignore));
            }));
    }

    [Fact]
    public void The_writer_writes_what_libzmq_writes()
    {
        using var stream = new MemoryStream();
        var writer = new ZmtpWriter(stream);
        writer.WriteMessage(new ZmtpMessage([ReadOnlyMemory<byte>.Empty, "abc"u8.ToArray(), Filled(256, 0)]));
        writer.WriteCommand("\u0004PONG"u8);
        writer.Flush();
        Assert.Equal(
            "0100" + "0103616263" + "020000000000000100" + Convert.ToHexString(Filled(256, 0)) + "040504504F4E47",
            Convert.ToHexString(stream.ToArray()));
    }

    [Fact]
    public void Random_bytes_end_in_a_message_a_protocol_fault_or_the_end()
    {
        var random = new Random(20261122);
        var (messages, faults, ends, halves) = (0, 0, 0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            // Whole frames, of which some bytes are then changed or cut off.
            byte[] bytes = [.. RawPeer.Message(Filled(random.Next(9), round), Filled(random.Next(300), round)), .. RawPeer.Frame("\u0004PING\0\0"u8.ToArray(), 4)];
            for (var change = random.Next(4); change > 0; change--)
            {
                bytes[random.Next(Math.Min(20, bytes.Length))] = (byte)random.Next(random.Next(2) == 0 ? 8 : 256);
            }

            var reader = new ZmtpReader(new MemoryStream(bytes, 0, random.Next(3) == 0 ? random.Next(bytes.Length) : bytes.Length), Limits);
            try
            {
                while (reader.ReadMessage(command => Assert.NotEmpty(command.Name)) is not null)
                {
                    messages++;
                }

                ends++;
            }
            catch (EndOfStreamException)
            {
                halves++;
            }
            catch (ZmtpProtocolException)
            {
                faults++;
            }
        }

        Assert.All([messages, faults, ends, halves], count => Assert.True(count > 100));
    }

    [Fact]
    public void Random_metadata_end_in_properties_or_a_protocol_fault()
    {
        var random = new Random(7);
        var (read, faults) = (0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            var ready = ZmtpCommand.Ready("DEALER").ToArray();
            ready[random.Next(ready.Length)] = (byte)random.Next(256);
            try
            {
                read += ZmtpCommand.Parse(ready.AsMemory(0, random.Next(ready.Length + 1))).Properties().Count > 0 ? 1 : 0;
            }
            catch (ZmtpProtocolException)
            {
                faults++;
            }
        }

        Assert.All([read, faults], count => Assert.True(count > 100));
    }

    [Fact]
    public void Memory_grows_with_what_arrives_and_not_with_what_is_promised()
    {
        byte[] promise = [2, 0, 0, 0, 0, 0x0F, 0, 0, 0, 1, 2, 3];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<EndOfStreamException>(() => new ZmtpReader(new MemoryStream(promise), ZmtpLimits.Default).ReadMessage(Ignore));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static void Ignore(ZmtpCommand command)
    {
        // The bytes of these tests hold none that matters.
    }

    private static byte[] Filled(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static void Same(ZmtpMessage expected, ZmtpMessage? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Frames.Length, actual.Frames.Length);
        Assert.All(expected.Frames.Zip(actual.Frames), pair => Assert.True(pair.First.Span.SequenceEqual(pair.Second.Span)));
    }

    private sealed class InPieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(piece, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);
    }
}
