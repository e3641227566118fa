namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>One coding with what it is about.</summary>
/// <param name="Source">The source, or the text that stands for it, in which the passage is.</param>
/// <param name="Selection">The passage; <see langword="null"/> where the whole source bears the code.</param>
/// <param name="Coding">The code given, and by whom.</param>
public sealed record QdaPassage(QdaSource Source, QdaSelection? Selection, QdaCoding Coding)
{
    /// <summary>What the passage says; <see langword="null"/> where it is no passage of a text that is at hand.</summary>
    public string? Text => Selection is null ? null : Source.Passage(Selection);
}
