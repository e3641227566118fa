using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>What the codes of a recoded variable mean.</summary>
/// <param name="Label">A short label for the new variable.</param>
/// <param name="Kind">What its codes mean to arithmetic; not <see cref="ScaleKind.Number"/>.</param>
/// <param name="Points">One for each new code; codes ascend.</param>
public sealed record RecodedLabels(BilingualText Label, ScaleKind Kind, IReadOnlyList<ScalePoint> Points);
