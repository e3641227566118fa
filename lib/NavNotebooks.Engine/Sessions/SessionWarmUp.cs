namespace NavNotebooks.Engine.Sessions;

/// <summary>Readies the compiler while nobody waits for it yet: the first cell of a process otherwise pays for all that is loaded and read once.</summary>
public static class SessionWarmUp
{
    /// <summary>Runs a cell of no consequence, in a session that is thrown away, on a thread of its own. Other sessions may run cells at the same time.</summary>
    /// <remarks>A fault stays in its task, unseen: whatever is wrong, the first cell meets it too, and there is someone to tell.</remarks>
    public static void Begin() => new Thread(static () => _ = RunAsync()) { IsBackground = true, Name = "notebook warm-up" }.UnsafeStart();

    private static async Task RunAsync()
    {
        using var session = new Session(new SessionOptions());
        await session.ExecuteAsync(new CellRequest("1 + 1") { Counted = false }).ConfigureAwait(false);
    }
}
