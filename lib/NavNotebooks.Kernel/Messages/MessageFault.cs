namespace NavNotebooks.Kernel.Messages;

/// <summary>Why a received message was dropped.</summary>
/// <param name="Reason">A sentence for a log. Never the content of the message.</param>
public sealed record MessageFault(string Reason);
