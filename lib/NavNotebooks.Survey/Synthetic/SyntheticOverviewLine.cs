using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One synthetic survey wave in numbers.</summary>
/// <param name="Survey">The survey wave's id.</param>
/// <param name="Respondents">How many were made.</param>
/// <param name="Variables">Variables, identifiers aside.</param>
/// <param name="Constraining">Claims that shape them.</param>
/// <param name="Computable">Claims on the wave that can be computed.</param>
/// <param name="Reproduced">Those that the respondents bear out.</param>
/// <param name="Dropped">Claims that the recipe does not follow.</param>
/// <param name="PriorOnly">Names of the variables that no claim speaks of.</param>
/// <param name="WordsOnly">Names of the variables that words bound and no number does.</param>
/// <param name="Structure">How answers hang together.</param>
public sealed record SyntheticOverviewLine(
    string Survey,
    int Respondents,
    int Variables,
    int Constraining,
    int Computable,
    int Reproduced,
    int Dropped,
    ImmutableArray<string> PriorOnly,
    ImmutableArray<string> WordsOnly,
    StructureFidelity Structure);
