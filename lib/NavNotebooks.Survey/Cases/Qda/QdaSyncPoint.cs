namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A place in a transcript and the time in the recording that belongs to it.</summary>
/// <param name="Id">The id that selections of the transcript refer to.</param>
/// <param name="Position">Position in the transcript's text; <see langword="null"/> where it is missing.</param>
/// <param name="Milliseconds">Time in the recording; <see langword="null"/> where it is missing.</param>
public sealed record QdaSyncPoint(QdaId Id, long? Position, long? Milliseconds);
