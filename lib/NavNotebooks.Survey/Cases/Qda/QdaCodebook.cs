using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A code tree as programs for qualitative analysis exchange it (REFI-QDA Codebook, <c>.qdc</c>).</summary>
/// <param name="Codes">The topmost codes, in the file's order.</param>
/// <remarks>Read and written by <see cref="QdaCodebookFile"/>: what is written and read again is the same, unknown parts included.</remarks>
public sealed record QdaCodebook(ImmutableArray<QdaCode> Codes) : IDisplayable
{
    /// <summary>No codes.</summary>
    public static QdaCodebook Empty { get; } = new([]);

    /// <summary>The program that wrote it, such as <c>NVivo 14</c>; <see langword="null"/> where it does not tell.</summary>
    public string? Origin { get; init; }

    /// <summary>Groups of codes.</summary>
    public ImmutableArray<QdaSet> Sets { get; init; } = [];

    /// <summary>What the standard does not know, kept to be written back.</summary>
    public QdaExtras Extras { get; init; } = QdaExtras.None;

    /// <summary>What was found wrong and read nevertheless; empty for a codebook made here.</summary>
    public ImmutableArray<QdaProblem> Problems { get; init; } = [];

    /// <summary>Every code, each before those under it.</summary>
    public IEnumerable<QdaCode> All => Codes.SelectMany(code => code.WithAllBeneath());

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => QdaOverview.Of(this).Display(context);

    /// <summary>The codes, indented by their place in the tree, as plain text.</summary>
    public override string ToString() => QdaOverview.Of(this).ToString();
}
