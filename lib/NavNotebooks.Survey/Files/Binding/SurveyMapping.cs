using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How a folder of the user's own files holds survey waves: the file <c>nav-data.json</c> beside them.</summary>
/// <remarks>Comments and commas behind the last of a list are allowed in it. Paths in it are relative to the folder that it is in.</remarks>
public sealed record SurveyMapping
{
    /// <summary>The file's name.</summary>
    public const string FileName = "nav-data.json";

    /// <summary>The mapping file, as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>The folder that its paths start from.</summary>
    public string Folder => Path.GetDirectoryName(Path.GetFullPath(File))!;

    /// <summary>The folder with the user's own definitions of surveys; <see langword="null"/> where there are none.</summary>
    public string? Dictionary { get; init; }

    /// <summary>What is said of each survey wave, by its id.</summary>
    public required ImmutableSortedDictionary<string, WaveMapping> Surveys { get; init; }

    /// <summary>The mapping of a folder; <see langword="null"/> where it has none.</summary>
    /// <exception cref="DictionaryException">It is no JSON, or says something that cannot be.</exception>
    public static SurveyMapping? In(string folder) => Path.Combine(folder, FileName) is var path && System.IO.File.Exists(path) ? Read(path) : null;

    /// <summary>A mapping file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="DictionaryException">It is no JSON, or says something that cannot be.</exception>
    public static SurveyMapping Read(string path) => System.IO.File.Exists(path)
        ? Parse(System.IO.File.ReadAllText(path), path)
        : throw new FileNotFoundException($"There is no mapping file '{path}'. Give the path of a {FileName}.", path);

    /// <summary>The text of a mapping file.</summary>
    /// <param name="text">JSON.</param>
    /// <param name="file">Its path: errors name it, and paths in it are relative to its folder.</param>
    /// <exception cref="DictionaryException">It is no JSON, or says something that cannot be.</exception>
    public static SurveyMapping Parse(string text, string file) => MappingReader.Read(text, file);

    /// <summary>What is said of a survey wave; <see langword="null"/> where nothing is.</summary>
    public WaveMapping? For(string survey) => Surveys.GetValueOrDefault(survey);
}
