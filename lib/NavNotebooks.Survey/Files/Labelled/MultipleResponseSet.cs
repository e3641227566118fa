using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>A question with several answers, spread over variables (SPSS: MRSETS).</summary>
/// <param name="Name">The set's name, which begins with a dollar sign.</param>
/// <param name="Label">Its label; <see langword="null"/> where it has none.</param>
/// <param name="Kind">How the variables hold the answers.</param>
/// <param name="Variables">Names of its variables.</param>
public sealed record MultipleResponseSet(string Name, string? Label, MultipleResponseKind Kind, ImmutableArray<string> Variables)
{
    /// <summary>The value that says a box was ticked, as the file writes it; <see langword="null"/> for <see cref="MultipleResponseKind.Category"/>.</summary>
    public string? CountedValue { get; init; }

    /// <summary>Whether the set takes its label from its first variable (SPSS: LABELSOURCE=VARLABEL).</summary>
    public bool LabelFromVariable { get; init; }
}
