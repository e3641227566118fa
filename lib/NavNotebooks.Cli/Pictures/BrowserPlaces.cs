namespace NavNotebooks.Cli.Pictures;

/// <summary>Where a browser of Chromium's kind is looked for.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="exists">Whether there is such a file.</param>
internal sealed class BrowserPlaces(Func<string, string?> variable, Func<string, bool> exists)
{
    /// <summary>The environment variable that names the browser, or says that none is to be used.</summary>
    public const string Variable = "NAV_CHROMIUM";

    /// <summary>The variable's value for none.</summary>
    public const string None = "none";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacPrograms =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>This machine's places.</summary>
    public static BrowserPlaces Here { get; } = new(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>The browser's program; <see langword="null"/> where there is none.</summary>
    /// <exception cref="FileNotFoundException"><see cref="Variable"/> names a file that is not there.</exception>
    public string? Find()
    {
        if (variable(Variable) is { Length: > 0 } named)
        {
            return named == None ? null : exists(named) ? named : throw new FileNotFoundException(
                $"{Variable} names '{named}', which is no file. Let it name the program of Chromium, Chrome or Edge, or unset it to have one searched for.");
        }

        return OnPath().Concat(OperatingSystem.IsWindows() ? OfWindows() : OperatingSystem.IsMacOS() ? MacPrograms : []).FirstOrDefault(exists);
    }

    private IEnumerable<string> OnPath()
    {
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Commands.SelectMany(command => folders.Select(folder => Path.Combine(folder, command + ending)));
    }

    private IEnumerable<string> OfWindows() =>
        from folder in WindowsFolders
        let path = variable(folder)
        where !string.IsNullOrEmpty(path)
        from program in WindowsPrograms
        select Path.Combine(path, program);
}
