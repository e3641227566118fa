using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A coded project as programs for qualitative analysis exchange it (REFI-QDA Project, <c>.qdpx</c>).</summary>
/// <param name="Name">The project's name.</param>
/// <remarks>Read and written by <see cref="QdaProjectFile"/>. Files of sources stay in the exchange file; only plain texts are read.</remarks>
public sealed record QdaProject(string Name) : IDisplayable
{
    /// <summary>The program that wrote it, such as <c>MAXQDA 24</c>; <see langword="null"/> where it does not tell.</summary>
    public string? Origin { get; init; }

    /// <summary>Where <see cref="QdaPathScheme.Relative"/> paths begin, on the machine that wrote it; <see langword="null"/> where it is missing.</summary>
    public string? BasePath { get; init; }

    /// <summary>What the project is about; <see langword="null"/> where nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it, when.</summary>
    public QdaStamp Stamp { get; init; } = QdaStamp.None;

    /// <summary>Those who coded.</summary>
    public ImmutableArray<QdaUser> Users { get; init; } = [];

    /// <summary>The code tree.</summary>
    public QdaCodebook Codebook { get; init; } = QdaCodebook.Empty;

    /// <summary>What is recorded of cases and sources.</summary>
    public ImmutableArray<QdaVariable> Variables { get; init; } = [];

    /// <summary>The units studied.</summary>
    public ImmutableArray<QdaCase> Cases { get; init; } = [];

    /// <summary>Texts, pictures, recordings.</summary>
    public ImmutableArray<QdaSource> Sources { get; init; } = [];

    /// <summary>Notes (memos).</summary>
    public ImmutableArray<QdaSource> Notes { get; init; } = [];

    /// <summary>Relations between any two things.</summary>
    public ImmutableArray<QdaLink> Links { get; init; } = [];

    /// <summary>Groups of codes, sources or notes.</summary>
    public ImmutableArray<QdaSet> Sets { get; init; } = [];

    /// <summary>Drawn maps.</summary>
    public ImmutableArray<QdaGraph> Graphs { get; init; } = [];

    /// <summary>Ids of the notes on the project as a whole.</summary>
    public ImmutableArray<QdaId> ProjectNotes { get; init; } = [];

    /// <summary>What was found wrong and read nevertheless; empty for a project made here.</summary>
    public ImmutableArray<QdaProblem> Problems { get; init; } = [];

    /// <summary>Every coding with its passage, in the order of the sources; texts of PDFs and pictures and transcripts included.</summary>
    public IEnumerable<QdaPassage> Passages() => Sources.Concat(Notes).SelectMany(Of);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => QdaOverview.Of(this).Display(context);

    /// <summary>What is in it, counted, and what was found wrong, as plain text. Names of people and passages are not shown.</summary>
    public override string ToString() => QdaOverview.Of(this).ToString();

    private static IEnumerable<QdaPassage> Of(QdaSource source)
    {
        var whole = source.Codings.Select(coding => new QdaPassage(source, null, coding));
        var parts = source.Selections.Concat(source.Transcripts.SelectMany(transcript => transcript.Selections))
            .SelectMany(selection => selection.Codings.Select(coding => new QdaPassage(source, selection, coding)));
        var represented = source.Representation is { } representation ? Of(representation) : [];
        return whole.Concat(parts).Concat(represented);
    }
}
