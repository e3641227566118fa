namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What waits to be sent: a message, or the bytes of a command.</summary>
internal readonly record struct UnsentItem(ZmtpMessage? Message, byte[]? Command)
{
    internal long Weight => Message?.Weight ?? (Command!.Length + ZmtpMessage.FrameOverhead);

    internal void WriteTo(ZmtpWriter writer)
    {
        if (Message is null)
        {
            writer.WriteCommand(Command);
        }
        else
        {
            writer.WriteMessage(Message);
        }
    }
}
