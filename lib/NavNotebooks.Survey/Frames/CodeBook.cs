using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>What each code of one column means: a point of its scale, a reason for missing, or nothing.</summary>
internal sealed class CodeBook
{
    private readonly double[] pointCodes;

    public CodeBook(Variable variable, Scale? scale, ImmutableArray<MissingReason> reasons)
    {
        Points = scale?.Points ?? [];
        Reasons = reasons;
        IsWhole = variable.Kind == VariableKind.Identifier;
        IsOpen = scale is null || Points.IsEmpty || scale.Kind == ScaleKind.Number || variable.Kind == VariableKind.Index;
        pointCodes = [.. Points.Select(point => (double)point.Code)];
    }

    /// <summary>The points of the scale in its order; none for numbers and identifiers.</summary>
    public ImmutableArray<ScalePoint> Points { get; }

    public ImmutableArray<MissingReason> Reasons { get; }

    /// <summary>Whether any number is an answer: numbers, identifiers and indices, which have no list of codes.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether answers are whole numbers without end: identifiers.</summary>
    public bool IsWhole { get; }

    /// <summary>The place of a code in <see cref="Points"/>, or a negative number. The codes of a scale ascend.</summary>
    public int PointIndexOf(double code) => Array.BinarySearch(pointCodes, code);

    public MissingReason? ReasonOf(double code)
    {
        foreach (var reason in Reasons)
        {
            if (reason.Code == code)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>Whether a stored code is no answer. Answers are 0 or more but for a few numbers, so that most rows cost one comparison.</summary>
    public bool IsMissing(double code) => !(code >= 0) && (double.IsNaN(code) || ReasonOf(code) is not null);

    /// <summary>Whether a column may hold the code at all.</summary>
    public bool Knows(double code) =>
        double.IsNaN(code)
        || (IsOpen ? double.IsFinite(code) && !(IsWhole && code != Math.Floor(code)) : PointIndexOf(code) >= 0)
        || ReasonOf(code) is not null;

    public Answer AnswerOf(double code)
    {
        if (ReasonOf(code) is { } reason)
        {
            return new Answer(code, reason.Label, reason);
        }

        var point = PointIndexOf(code);
        return new Answer(code, point < 0 ? null : Points[point].Label, Missing: null);
    }
}
