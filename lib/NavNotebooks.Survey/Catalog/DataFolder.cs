using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Catalog;

/// <summary>A folder with the user's own files: which of them holds which survey wave, and what the mapping beside them says.</summary>
internal sealed class DataFolder
{
    private static readonly ImmutableArray<string> Endings = [".sav", ".zsav", ".dta", ".xlsx", ".csv"];

    /// <summary>Opens a folder; of its files only the mapping is read.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist, or the mapping names a folder of definitions that does not.</exception>
    /// <exception cref="DictionaryException">The mapping, or a definition beside it, says something that cannot be.</exception>
    public DataFolder(string path)
    {
        Path = Directory.Exists(path)
            ? path
            : throw new DirectoryNotFoundException(
                $"The data folder '{path}' does not exist. Give the folder that holds your files with --data or NAV_DATA, or leave it out to use the embedded data.");
        Mapping = SurveyMapping.In(path);
        Definitions = Mapping?.Dictionary is { } dictionary ? SurveyDictionary.Read(dictionary).Surveys : [];
    }

    /// <summary>The folder, as the user named it.</summary>
    public string Path { get; }

    /// <summary>What <c>nav-data.json</c> says; <see langword="null"/> where there is none.</summary>
    public SurveyMapping? Mapping { get; }

    /// <summary>The user's own definitions of surveys.</summary>
    public ImmutableArray<SurveyDefinition> Definitions { get; }

    /// <summary>A dictionary with the user's own definitions behind its own.</summary>
    /// <exception cref="DictionaryException">Two define one wave.</exception>
    public SurveyDictionary AddTo(SurveyDictionary dictionary) =>
        Definitions.IsEmpty ? dictionary : new SurveyDictionary(dictionary.Surveys.Concat(Definitions), dictionary.Figures);

    /// <summary>The file of a wave: the one that the mapping names, else the one of the wave's name; <see langword="null"/> where there is none.</summary>
    /// <exception cref="FileNotFoundException">The mapping names a file that is not there.</exception>
    /// <exception cref="SurveyFileException">Two files are of the wave's name.</exception>
    public OwnFile? Find(string survey)
    {
        var mapping = Mapping?.For(survey) ?? WaveMapping.None(survey);
        if (mapping.File is { } named)
        {
            var file = System.IO.Path.Combine(Mapping!.Folder, named);
            return File.Exists(file)
                ? new OwnFile(file, mapping)
                : throw new FileNotFoundException($"{Mapping.File}, $.surveys.{survey}.file: there is no file '{named}'. Paths are relative to the mapping file: correct the path, or put the file there.", file);
        }

        var found = Endings.Select(ending => System.IO.Path.Combine(Path, survey + ending)).Where(File.Exists).ToArray();
        return found.Length switch
        {
            0 => null,
            1 => new OwnFile(found[0], mapping),
            _ => throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.Ambiguous,
                found[0],
                $"There are several files of {survey}: {string.Join(", ", found.Select(System.IO.Path.GetFileName))}.",
                $"Keep one of them, or name the one to use in {SurveyMapping.FileName}: \"surveys\": {{ \"{survey}\": \"{System.IO.Path.GetFileName(found[0])}\" }}.")),
        };
    }
}
