using System.Collections;
using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Installing;

/// <summary>All that decides where Jupyter keeps its files.</summary>
/// <param name="Platform">The system.</param>
/// <param name="Home">The user's own folder.</param>
/// <param name="Variables">The environment's variables; those that are not set are left out.</param>
public sealed record JupyterEnvironment(JupyterPlatform Platform, string Home, ImmutableDictionary<string, string> Variables)
{
    /// <summary>This process's.</summary>
    public static JupyterEnvironment Current => new(
        OperatingSystem.IsWindows() ? JupyterPlatform.Windows : OperatingSystem.IsMacOS() ? JupyterPlatform.MacOS : JupyterPlatform.Linux,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify),
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToImmutableDictionary(
            variable => (string)variable.Key,
            variable => (string?)variable.Value ?? "",
            OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal));

    /// <summary>What stands between the folders of a list.</summary>
    public char ListSeparator => Platform == JupyterPlatform.Windows ? ';' : ':';

    private char Separator => Platform == JupyterPlatform.Windows ? '\\' : '/';

    /// <summary>A variable's value; <see langword="null"/> where it is not set, or empty.</summary>
    public string? this[string variable] => Variables.GetValueOrDefault(variable) is { Length: > 0 } value ? value : null;

    /// <summary>Whether a variable switches something on, by Jupyter's rule: any value but no, n, false, off, 0 and 0.0.</summary>
    public bool Asks(string variable) =>
        Variables.GetValueOrDefault(variable) is { } value && value.ToLowerInvariant() is not ("no" or "n" or "false" or "off" or "0" or "0.0");

    /// <summary>A path of this system, whatever system this process runs on.</summary>
    public string Join(string folder, params ReadOnlySpan<string> parts)
    {
        var path = folder.Length > 1 ? folder.TrimEnd(Separator) : folder;
        foreach (var part in parts)
        {
            path += path.EndsWith(Separator) ? part : Separator + part;
        }

        return path;
    }
}
