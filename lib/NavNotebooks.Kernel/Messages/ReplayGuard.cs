using System.Text;

namespace NavNotebooks.Kernel.Messages;

/// <summary>Remembers the last signatures, so that a message that is sent a second time is noticed. Safe for several threads.</summary>
internal sealed class ReplayGuard
{
    /// <summary>How many are remembered, as in Jupyter's own clients.</summary>
    internal const int Remembered = 65_536;

    private readonly Lock gate = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<string> order = [];

    /// <summary>Whether the signature is a new one; it is remembered from now on.</summary>
    internal bool IsNew(ReadOnlySpan<byte> signature)
    {
        var text = Encoding.Latin1.GetString(signature);
        lock (gate)
        {
            if (!seen.Add(text))
            {
                return false;
            }

            order.Enqueue(text);
            if (order.Count > Remembered)
            {
                seen.Remove(order.Dequeue());
            }

            return true;
        }
    }
}
