using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Binding;
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
    public DataFolder? Folder { get; private init; }

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
    public static WaveSources Files(DataFolder folder, bool only) => new() { Folder = folder, FolderOnly = only };

    /// <summary>What the numbers of a wave rest on. Nothing is read or made for it but the head of a file that can say that it is synthetic.</summary>
    public DataBasis BasisOf(SurveyDefinition definition)
    {
        if (FileOf(definition) is { } file)
        {
            return file.Basis;
        }

        return HasPublicAnswers(definition) ? DataBasis.Microdata : IsPrint(definition) ? DataBasis.Published : DataBasis.Synthetic;
    }

    /// <summary>Whether the wave can be had.</summary>
    public bool Has(SurveyDefinition definition) =>
        FileOf(definition) is not null || IsPrint(definition) || (!FolderOnly && definition.Folder is null);

    /// <summary>Whether the wave is a file of the user's.</summary>
    public bool IsOwn(SurveyDefinition definition) => FileOf(definition) is not null;

    /// <summary>
    /// A definition as its answers are held: that answers are public is believed of a folder's word only where their file lies in the repository, and so
    /// is public with it. A file elsewhere is the user's own, whatever is said of it.
    /// </summary>
    public SurveyDefinition Held(SurveyDefinition definition) => HasPublicAnswers(definition) && FileOf(definition) is { } file && RepositoryRoot.Above(file.Path) is null
        ? definition with { Availability = SurveyDefinition.OwnMicrodata }
        : definition;

    /// <summary>Reads or makes a wave.</summary>
    /// <exception cref="FileNotFoundException">Only the user's files will do, and there is none of this wave.</exception>
    /// <exception cref="SurveyFileException">The user's file cannot be read, or does not fit.</exception>
    public SurveyWave Load(SurveyDefinition definition)
    {
        if (!Has(definition))
        {
            throw Lacking(definition);
        }

        if (FileOf(definition) is { } file)
        {
            return SurveyWave.Of(file.Load(Held(definition)));
        }

        return BasisOf(definition) switch
        {
            DataBasis.Microdata => SurveyWave.Of(PublicMicrodata.Read(definition)),
            DataBasis.Published => SurveyWave.Of(definition, PrintedShares.Of(ClaimRegistry.Default, definition)),
            _ => SurveyWave.Of(SyntheticSurveys.Get(definition.Id).Frame),
        };
    }

    private FileNotFoundException Lacking(SurveyDefinition definition) => definition.Folder is not null
        ? new(
            $"There are no answers to {definition.Id}, which {definition.File} defines. Put the file beside {SurveyMapping.FileName}, named {definition.Id}.sav or .csv, .xlsx, .dta, or name it there.",
            definition.Id)
        : new(
            $"The data folder '{Folder?.Path}' holds no {definition.Id}.csv (or .sav, .zsav, .dta, .xlsx), and data other than yours were not asked for. Put the file there; or leave data at \"{Surveys.AtHand}\" and give the folder with --data or {Surveys.DataVariable}, which takes synthetic answers for what is lacking, and says so.",
            definition.Id + ".csv");

    private bool IsPrint(SurveyDefinition definition) => PrintOnly || definition.Availability == Print;

    private static bool HasPublicAnswers(SurveyDefinition definition) => definition.Availability == SurveyDefinition.PublicMicrodata;

    private OwnFile? FileOf(SurveyDefinition definition) => Folder?.Find(definition.Id);
}
