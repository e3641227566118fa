using System.Diagnostics;
using Npgsql;

namespace NavNotebooks.Survey.Tests.Files.Database;

/// <summary>A PostgreSQL of its own for a run of tests, in a temporary folder and behind a socket in it; stopped and removed at the end.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? folder;
    private readonly string? programs;

    public PostgresServer()
    {
        programs = FindPrograms();
        if (programs is null)
        {
            Unavailable = "PostgreSQL is not installed: nothing was written to or read from a real database. On Debian: apt-get install postgresql.";
            return;
        }

        folder = Directory.CreateTempSubdirectory("nav-pg-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }

        var data = Path.Combine(folder, "data");
        var (exit, said) = Run("initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        (exit, said) = exit != 0 ? (exit, said) : Run(
            "pg_ctl", "start", "-D", data, "-w", "-t", "60", "-l", Path.Combine(folder, "log"),
            "-o", $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off");
        Unavailable = exit == 0 ? null : "PostgreSQL is installed but could not be started: " + said;
    }

    /// <summary>Why there is no server; null where there is one.</summary>
    public string? Unavailable { get; }

    public NpgsqlConnection Connect()
    {
        Assert.SkipWhen(Unavailable is not null, Unavailable ?? "");
        var connection = new NpgsqlConnection($"Host={folder};Username=tester;Database=postgres;Pooling=false;Timeout=30");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            Run("pg_ctl", "stop", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w");
            Directory.Delete(folder, recursive: true);
        }
    }

    // The server refuses to run as root: there it runs as nobody.
    private (int Exit, string Said) Run(string program, params string[] arguments)
    {
        string[] asUser = Environment.IsPrivilegedProcess ? ["runuser", "-u", "nobody", "--"] : [];
        string[] all = [.. asUser, Path.Combine(programs!, program), .. arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;

        // The server inherits the output of the program that starts it: waiting for its end would be waiting for the server's.
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, program + " did not end.");
        }

        return (process.ExitCode, process.ExitCode == 0 ? "" : process.StandardError.ReadToEnd());
    }

    private static string? FindPrograms()
    {
        const string Debian = "/usr/lib/postgresql";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).AsEnumerable();
        if (Directory.Exists(Debian))
        {
            folders = folders.Concat(Directory.EnumerateDirectories(Debian).OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")));
        }

        return OperatingSystem.IsWindows() ? null : folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
