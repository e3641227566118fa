using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace NavNotebooks.Cli.Serving;

/// <summary>Tells when the process that started the kernel is gone, so that no kernel is left behind by a client that crashed.</summary>
internal sealed class ClientWatch : IDisposable
{
    /// <summary>The environment variable by which Jupyter's clients name their process; on Windows, a handle of it.</summary>
    public const string Variable = "JPY_PARENT_PID";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ManualResetEventSlim ended = new();

    private ClientWatch()
    {
    }

    /// <summary>Begins to watch.</summary>
    /// <param name="client">The variable's value; where it names no process that can be seen, nothing is watched.</param>
    /// <param name="gone">Called once, when it is gone.</param>
    public static ClientWatch Start(string? client, Action gone)
    {
        var watch = new ClientWatch();
        if (long.TryParse(client, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1)
        {
            new Thread(() => watch.Watch(number, gone), maxStackSize: 256 << 10) { IsBackground = true, Name = "kernel client watch" }.UnsafeStart();
        }

        return watch;
    }

    /// <inheritdoc/>
    public void Dispose() => ended.Set();

    private void Watch(long number, Action gone)
    {
        // Not at once: the first cell has the processor.
        if (ended.Wait(Pause))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            using var process = new ManualResetEvent(initialState: false) { SafeWaitHandle = new SafeWaitHandle((nint)number, ownsHandle: true) };
            if (WaitHandle.WaitAny([process, ended.WaitHandle]) == 0)
            {
                gone();
            }

            return;
        }

        // A client in another container has a number that means nothing here.
        if (number > int.MaxValue || !Lives((int)number))
        {
            return;
        }

        while (!ended.Wait(Pause))
        {
            if (!Lives((int)number))
            {
                gone();
                return;
            }
        }
    }

    private static bool Lives(int number)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            return !process.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
