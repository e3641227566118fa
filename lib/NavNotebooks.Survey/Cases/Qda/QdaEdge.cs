namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A line between two things in a drawn map.</summary>
/// <param name="Id">The edge's id.</param>
/// <param name="From">Id of the vertex that it leaves.</param>
/// <param name="To">Id of the vertex that it reaches.</param>
public sealed record QdaEdge(QdaId Id, QdaId From, QdaId To)
{
    /// <summary>Id of the link that it stands for; <see langword="null"/> where it stands for itself.</summary>
    public QdaId? Represents { get; init; }

    /// <summary>What is written on it; <see langword="null"/> where nothing is.</summary>
    public string? Name { get; init; }

    /// <summary>Which way it goes; <see langword="null"/> where the file does not tell.</summary>
    public QdaDirection? Direction { get; init; }

    /// <summary>Line style as written: <c>dotted</c>, <c>dashed</c> or <c>solid</c>; <see langword="null"/> where the file does not tell.</summary>
    public string? LineStyle { get; init; }

    /// <summary>Colour as written; <see langword="null"/> where there is none.</summary>
    public string? Color { get; init; }
}
