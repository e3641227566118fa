using System.Buffers;
using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Names of files in an archive, which anyone may have written.</summary>
internal static partial class QdaEntryName
{
    private const int LongestShown = 80;

    // What Windows keeps for itself.
    private static readonly SearchValues<char> Reserved = SearchValues.Create("<>:\"|?*");

    /// <summary>With <c>/</c> between folders, as the format has it; programs on Windows also write <c>\</c>.</summary>
    public static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>The folder of a normal name with its last <c>/</c>; empty at the top.</summary>
    public static string FolderOf(string normal) => normal[..(normal.LastIndexOf('/') + 1)];

    /// <summary>Whether it is a folder's own entry.</summary>
    public static bool IsFolder(string name) => name.Length == 0 || name[^1] is '/' or '\\';

    /// <summary>Whether a system put it there: macOS keeps a shadow of each file.</summary>
    public static bool IsOfSystem(string name)
    {
        var normal = Normal(name);
        return normal.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase) || normal[(normal.LastIndexOf('/') + 1)..].StartsWith("._", StringComparison.Ordinal);
    }

    /// <summary>Whether it is absolute, names a drive, or climbs.</summary>
    public static bool LeadsOutside(string name) =>
        name.Length > 0 && (name[0] is '/' or '\\' || name is [_, ':', ..] || name.Split('/', '\\').Contains("..") || name.Contains('\0', StringComparison.Ordinal));

    /// <summary>Whether some system cannot hold a file of this name, or takes it for a device.</summary>
    public static bool IsUnsafe(string name) => LeadsOutside(name) || Normal(name).Split('/').Any(IsUnsafePart);

    /// <summary>A name as it may be printed: no control characters, not too long.</summary>
    public static string Shown(string name)
    {
        var shown = Controls().Replace(name, "?");
        return shown.Length <= LongestShown ? shown : shown[..LongestShown] + "…";
    }

    private static bool IsUnsafePart(string part) =>
        part.Length is 0 or > 255 || part is "." or ".." || part[^1] is '.' or ' ' || part.AsSpan().ContainsAny(Reserved) || Controls().IsMatch(part) || Devices().IsMatch(part);

    [GeneratedRegex(@"\p{C}", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])\s*(\.|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Devices();
}
