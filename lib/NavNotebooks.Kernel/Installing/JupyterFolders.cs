namespace NavNotebooks.Kernel.Installing;

/// <summary>Where Jupyter and VS Code look for kernels.</summary>
/// <remarks>
/// The rules are those of jupyter_core's <c>paths.py</c>, versions 4 to 5.9, <c>JUPYTER_PLATFORM_DIRS</c> included. What depends on the Python that runs Jupyter
/// (<c>sys.prefix</c>) cannot be known here; an activated virtual or conda environment names its own.
/// </remarks>
public static class JupyterFolders
{
    private const string App = "jupyter";

    /// <summary>The user's data folder, as <c>jupyter --data-dir</c> prints it.</summary>
    public static string Data(JupyterEnvironment environment) =>
        environment["JUPYTER_DATA_DIR"] ?? (environment.Asks("JUPYTER_PLATFORM_DIRS") ? PlatformData(environment) : Customary(environment));

    /// <summary>The folder of kernels below a data folder.</summary>
    public static string Kernels(JupyterEnvironment environment, string data) => environment.Join(data, "kernels");

    /// <summary>The data folder below a prefix, such as a virtual environment.</summary>
    public static string DataOfPrefix(JupyterEnvironment environment, string prefix) => environment.Join(prefix, "share", App);

    /// <summary>Folders of kernels in which Jupyter looks, the first found first, without those that only its Python knows.</summary>
    public static IReadOnlyList<string> Searched(JupyterEnvironment environment) =>
    [
        .. FromPath(environment)
            .Append(Data(environment))
            .Concat(Prefixes(environment))
            .Concat(OfSystem(environment))
            .Select(data => Kernels(environment, data))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Folders of kernels in which VS Code's Jupyter extension looks: it heeds <c>JUPYTER_PATH</c> and no other variable.</summary>
    public static IReadOnlyList<string> SearchedByVisualStudioCode(JupyterEnvironment environment)
    {
        var home = environment.Home;
        var own = environment.Platform == JupyterPlatform.Windows ? environment.Join(home, "AppData", "Roaming", App)
            : environment.Platform == JupyterPlatform.MacOS ? environment.Join(home, "Library", "Jupyter")
            : environment.Join(home, ".local", "share", App);
        var system = environment.Platform == JupyterPlatform.Windows ? ProgramData(environment) : UnixSystem(environment);
        return [.. FromPath(environment).Append(own).Concat(system).Select(data => Kernels(environment, data))];
    }

    private static string Customary(JupyterEnvironment environment) => environment.Platform switch
    {
        JupyterPlatform.MacOS => environment.Join(environment.Home, "Library", "Jupyter"),
        JupyterPlatform.Windows => environment["APPDATA"] is { } roaming
            ? environment.Join(roaming, App)
            : environment.Join(environment["JUPYTER_CONFIG_DIR"] ?? environment.Join(environment.Home, ".jupyter"), "data"),
        _ => environment.Join(XdgData(environment), App),
    };

    private static string PlatformData(JupyterEnvironment environment) => environment.Platform switch
    {
        JupyterPlatform.MacOS => environment.Join(environment.Home, "Library", "Application Support", "Jupyter"),
        JupyterPlatform.Windows => environment.Join(environment["LOCALAPPDATA"] ?? environment.Join(environment.Home, "AppData", "Local"), "Jupyter"),
        _ => environment.Join(XdgData(environment), App),
    };

    private static string XdgData(JupyterEnvironment environment) =>
        environment["XDG_DATA_HOME"] ?? environment.Join(environment.Home, ".local", "share");

    private static IEnumerable<string> FromPath(JupyterEnvironment environment) =>
        (environment["JUPYTER_PATH"] ?? "").Split(environment.ListSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Prefixes(JupyterEnvironment environment) =>
        new[] { environment["VIRTUAL_ENV"], environment["CONDA_PREFIX"] }.OfType<string>().Select(prefix => DataOfPrefix(environment, prefix));

    private static IEnumerable<string> OfSystem(JupyterEnvironment environment) => (environment.Platform, environment.Asks("JUPYTER_PLATFORM_DIRS")) switch
    {
        (JupyterPlatform.Windows, _) => ProgramData(environment),
        (JupyterPlatform.MacOS, true) => ["/Library/Application Support/Jupyter"],
        (JupyterPlatform.Linux, true) => (environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share")
            .Split(environment.ListSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => environment.Join(folder, App)),
        _ => UnixSystem(environment),
    };

    /// <summary>Newer versions look there only when <c>JUPYTER_USE_PROGRAMDATA</c> is set; a kernel there is counted either way.</summary>
    private static IEnumerable<string> ProgramData(JupyterEnvironment environment) =>
        environment["PROGRAMDATA"] is { } shared ? [environment.Join(shared, App)] : [];

    private static IEnumerable<string> UnixSystem(JupyterEnvironment environment) =>
        [environment.Join("/usr/local/share", App), environment.Join("/usr/share", App)];
}
