namespace NavNotebooks.Display;

/// <summary>How a library tells a running notebook which data it handed out. Outside a notebook nobody listens, and nothing is kept.</summary>
/// <remarks>
/// The listener follows the code that it was set for through awaits, tasks and threads. Whoever hands out data tells it every time, also where
/// they have been read before: what one notebook opened must not depend on which ran earlier.
/// </remarks>
public static class DataTrail
{
    private static readonly AsyncLocal<Action<OpenedData>?> Listener = new();

    /// <summary>Makes a listener hear what the code that runs from here on opens.</summary>
    public static void Follow(Action<OpenedData> listener) => Listener.Value = listener;

    /// <summary>Does work whose result is kept for others too, so that nobody hears what it opens on its way.</summary>
    /// <returns>What the work returns.</returns>
    public static T Unheard<T>(Func<T> work)
    {
        var listener = Listener.Value;
        Listener.Value = null;
        try
        {
            return work();
        }
        finally
        {
            Listener.Value = listener;
        }
    }

    /// <summary>Tells that data were handed out.</summary>
    public static void Tell(OpenedData opened) => Listener.Value?.Invoke(opened);
}
