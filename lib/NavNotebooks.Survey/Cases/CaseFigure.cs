using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A figure or table of a study as data; printed, or put together here from its text.</summary>
public sealed record CaseFigure : ICaseRow, IDisplayable
{
    /// <summary>The id, unique over all studies: <c>S2-FIG2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As printed; <see langword="null"/> where the document has no such figure.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the document has it as a figure or table.</summary>
    public required bool IsPrinted { get; init; }

    /// <summary>What it holds.</summary>
    public required CaseFigureKind Kind { get; init; }

    /// <summary>Our title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Id of the case that it is about.</summary>
    public string? Case { get; init; }

    /// <summary>Of a table.</summary>
    public ImmutableArray<FigureColumn> Columns { get; init; } = [];

    /// <summary>Of a table, in printed order.</summary>
    public ImmutableArray<FigureRow> Rows { get; init; } = [];

    /// <summary>Of a diagram.</summary>
    public ImmutableArray<FigureNode> Nodes { get; init; } = [];

    /// <summary>Of a diagram.</summary>
    public ImmutableArray<FigureEdge> Edges { get; init; } = [];

    /// <summary>Of a timeline, in order.</summary>
    public ImmutableArray<FigureEvent> Events { get; init; } = [];

    /// <summary>What cannot be read with certainty.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The study it belongs to, which knows what its rows are of; <see langword="null"/> where it was made by itself.</summary>
    public CaseStudy? Study { get; internal init; }

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The data of the figure as a table.</summary>
    /// <param name="language">The language of headings and labels.</param>
    public Table ToTable(Language language = Language.English) => CaseFigureTable.Of(this, language);

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();
}
