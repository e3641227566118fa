using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>The answers that a variable can have, as they were in one wave.</summary>
/// <param name="Id">The id within the survey wave.</param>
/// <param name="Kind">What the codes mean to arithmetic.</param>
/// <param name="Points">The answers in ascending order of code; empty for <see cref="ScaleKind.Number"/>.</param>
/// <param name="Midpoint">The code of the neutral answer, or <see langword="null"/> where there is none.</param>
/// <param name="Direction">What a higher code means.</param>
/// <param name="Wording">How much of the wording is printed: "printed", "ends printed" or "unknown".</param>
public sealed record Scale(
    string Id,
    ScaleKind Kind,
    ImmutableArray<ScalePoint> Points,
    int? Midpoint,
    BilingualText? Direction,
    string Wording)
{
    /// <summary>The answers in ascending order of code; empty for <see cref="ScaleKind.Number"/>.</summary>
    public ImmutableArray<ScalePoint> Points { get; init => field = ScaleRule.Points(Id, Kind, value); } = ScaleRule.Points(Id, Kind, Points);

    /// <summary>The code of the neutral answer, or <see langword="null"/> where there is none.</summary>
    public int? Midpoint { get; init => field = ScaleRule.Midpoint(Id, Points, value); } = ScaleRule.Midpoint(Id, Points, Midpoint);

    /// <summary>How much of the wording is printed: "printed", "ends printed" or "unknown".</summary>
    public string Wording { get; init => field = ScaleRule.Wording(value); } = ScaleRule.Wording(Wording);

    /// <summary>Where the document tells of the scale; <see langword="null"/> where it does not.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>A remark, in English; or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The point with a code, or <see langword="null"/>.</summary>
    public ScalePoint? Point(int code) => Points.FirstOrDefault(point => point.Code == code);

    /// <summary>The point with a category id, or <see langword="null"/>.</summary>
    public ScalePoint? Category(string id) => Points.FirstOrDefault(point => point.Id == id);
}
