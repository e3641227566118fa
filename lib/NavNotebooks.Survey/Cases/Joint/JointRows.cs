using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>What the file of joint displays holds.</summary>
/// <param name="Themes">In display order.</param>
/// <param name="Rows">In display order.</param>
internal sealed record JointRows(ImmutableArray<SharedTheme> Themes, ImmutableArray<JointRow> Rows);
