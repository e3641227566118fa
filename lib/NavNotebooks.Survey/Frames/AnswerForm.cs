using NavNotebooks.Display;

namespace NavNotebooks.Survey.Frames;

/// <summary>How answers leave a frame: as codes, or as labels in one language. Leaving codes for labels is always asked for.</summary>
public sealed record AnswerForm
{
    private AnswerForm(Language? language) => Language = language;

    /// <summary>Codes as the dictionary numbers them.</summary>
    public static AnswerForm Codes { get; } = new(language: null);

    /// <summary>The language of the labels, or <see langword="null"/> where answers leave as codes.</summary>
    public Language? Language { get; }

    /// <summary>Labels in a language; numbers and identifiers have none and stay as they are.</summary>
    public static AnswerForm LabelsIn(Language language) => new(language);
}
