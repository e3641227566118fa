namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A thing in a drawn map.</summary>
/// <param name="Id">The id that edges refer to.</param>
/// <param name="Represents">Id of the code, case or source that it stands for; <see langword="null"/> where it stands for itself.</param>
/// <param name="Area">Its place on the map, in the program's units; the second corner is the first where the file has none.</param>
public sealed record QdaVertex(QdaId Id, QdaId? Represents, QdaArea Area)
{
    /// <summary>What is written in it; <see langword="null"/> where nothing is.</summary>
    public string? Name { get; init; }

    /// <summary>Shape as written, such as <c>Oval</c>; <see langword="null"/> where the file does not tell.</summary>
    public string? Shape { get; init; }

    /// <summary>Colour as written; <see langword="null"/> where there is none.</summary>
    public string? Color { get; init; }
}
