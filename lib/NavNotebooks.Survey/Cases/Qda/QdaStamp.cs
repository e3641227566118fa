namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Who made a thing and who changed it last, and when. All absent where the program does not tell.</summary>
/// <param name="Creator">Id of the user who made it.</param>
/// <param name="Created">When, as written: an XML date and time such as <c>2024-01-15T10:00:00Z</c>.</param>
/// <param name="Modifier">Id of the user who changed it last.</param>
/// <param name="Modified">When, as written.</param>
public sealed record QdaStamp(QdaId? Creator, string? Created, QdaId? Modifier, string? Modified)
{
    /// <summary>Nothing is told.</summary>
    public static QdaStamp None { get; } = new(null, null, null, null);
}
