using System.Collections.Immutable;
using System.Text.Json;

namespace NavNotebooks.Engine.Loading;

/// <summary>The .deps.json beside a library: which files of which packages it needs, for they are not copied beside it.</summary>
internal static class DependencyFile
{
    /// <summary>Those files of an assembly's packages that are on this machine.</summary>
    /// <param name="assembly">Path of the assembly.</param>
    /// <param name="folders">Folders of unpacked packages.</param>
    public static LoadedFiles Read(string assembly, IReadOnlyList<string> folders)
    {
        var path = Path.ChangeExtension(assembly, ".deps.json");
        if (!File.Exists(path))
        {
            return LoadedFiles.None;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var files = LoadedFiles.None;
        foreach (var library in Libraries(document.RootElement))
        {
            var roots = folders.Select(folder => Path.Combine(folder, library.Folder)).ToList();
            files = files.With(new(Existing(roots, Assemblies(library.Target)), Existing(roots, Native(library.Target))));
        }

        return files;
    }

    private static IEnumerable<(JsonElement Target, string Folder)> Libraries(JsonElement root)
    {
        if (!root.TryGetProperty("targets", out var targets) || !root.TryGetProperty("libraries", out var libraries))
        {
            yield break;
        }

        foreach (var library in targets.EnumerateObject().SelectMany(target => target.Value.EnumerateObject()))
        {
            if (libraries.TryGetProperty(library.Name, out var told) && told.TryGetProperty("path", out var path) && path.GetString() is { } folder)
            {
                yield return (library.Value, folder);
            }
        }
    }

    /// <summary>Those for this kind of machine go before those for all.</summary>
    private static IEnumerable<string> Assemblies(JsonElement library)
    {
        var particular = ForThisMachine(library, "runtime").ToList();
        var names = particular.ConvertAll(path => Path.GetFileName(path));
        return particular.Concat(
            library.TryGetProperty("runtime", out var runtime) ? runtime.EnumerateObject().Select(file => file.Name).Where(file => !names.Contains(Path.GetFileName(file))) : []);
    }

    private static IEnumerable<string> Native(JsonElement library) => ForThisMachine(library, "native");

    private static IEnumerable<string> ForThisMachine(JsonElement library, string kind)
    {
        if (!library.TryGetProperty("runtimeTargets", out var targets))
        {
            return [];
        }

        var files = targets.EnumerateObject()
            .Where(file => file.Value.GetProperty("assetType").GetString() == kind)
            .ToLookup(file => file.Value.GetProperty("rid").GetString() ?? "", file => file.Name);
        return RuntimeNames.All.Select(name => files[name]).FirstOrDefault(found => found.Any()) ?? [];
    }

    private static ImmutableArray<string> Existing(List<string> roots, IEnumerable<string> files) =>
        [.. files.Select(file => roots.Select(root => Path.Combine(root, file)).FirstOrDefault(File.Exists)).OfType<string>()];
}
