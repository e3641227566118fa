using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Catalog;

/// <summary>Where the waves of a catalog come from.</summary>
internal sealed record WaveSources
{
    private const string Print = "print";

    private WaveSources()
    {
    }

    /// <summary>The folder with the user's own files; <see langword="null"/> for none.</summary>
    public string? Folder { get; private init; }

    /// <summary>Whether a wave that could be synthesised must come from the folder or not at all.</summary>
    public bool FolderOnly { get; private init; }

    /// <summary>Whether every wave gives what is printed of it and nothing else.</summary>
    public bool PrintOnly { get; private init; }

    /// <summary>What comes with the repository.</summary>
    public static WaveSources Embedded { get; } = new();

    /// <summary>What the document prints.</summary>
    public static WaveSources Printed { get; } = new() { PrintOnly = true };

    /// <summary>The user's own files.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="only">Whether nothing else will do.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static WaveSources Files(string folder, bool only) => Directory.Exists(folder)
        ? new() { Folder = folder, FolderOnly = only }
        : throw new DirectoryNotFoundException(
            $"The data folder '{folder}' does not exist. Give the folder that holds your files with --data or NAV_DATA, or leave it out to use the embedded data.");

    /// <summary>What the numbers of a wave rest on. Nothing is read or made for it.</summary>
    public DataBasis BasisOf(SurveyDefinition definition)
    {
        if (FileOf(definition) is not null || definition.Availability == SurveyDefinition.PublicMicrodata)
        {
            return DataBasis.Microdata;
        }

        return IsPrint(definition) ? DataBasis.Published : DataBasis.Synthetic;
    }

    /// <summary>Whether the wave can be had.</summary>
    public bool Has(SurveyDefinition definition) =>
        !FolderOnly || FileOf(definition) is not null || IsPrint(definition);

    /// <summary>Whether the wave is a file of the user's.</summary>
    public bool IsOwn(SurveyDefinition definition) => FileOf(definition) is not null;

    /// <summary>Reads or makes a wave.</summary>
    /// <exception cref="FileNotFoundException">Only the user's files will do, and there is none of this wave.</exception>
    public SurveyWave Load(SurveyDefinition definition)
    {
        if (!Has(definition))
        {
            throw new FileNotFoundException(
                $"The data folder '{Folder}' holds no {definition.Id}.csv, and data other than yours were not asked for. Put the file there; or leave data at \"{Surveys.AtHand}\" and give the folder with --data or {Surveys.DataVariable}, which takes synthetic answers for what is lacking, and says so.",
                definition.Id + ".csv");
        }

        return BasisOf(definition) switch
        {
            DataBasis.Microdata when FileOf(definition) is { } file => SurveyWave.Of(CsvSurveyFile.Read(file, definition)),
            DataBasis.Microdata => SurveyWave.Of(PublicMicrodata.Read(definition)),
            DataBasis.Published => SurveyWave.Of(definition, PrintedShares.Of(ClaimRegistry.Default, definition)),
            _ => SurveyWave.Of(SyntheticSurveys.Get(definition.Id).Frame),
        };
    }

    private bool IsPrint(SurveyDefinition definition) => PrintOnly || definition.Availability == Print;

    private string? FileOf(SurveyDefinition definition) =>
        Folder is not null && Path.Combine(Folder, definition.Id + ".csv") is var file && File.Exists(file) ? file : null;
}
