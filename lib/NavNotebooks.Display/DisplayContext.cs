namespace NavNotebooks.Display;

/// <summary>How the reader wants results shown. Passed to every <see cref="IDisplayable"/>, so that nothing ambient decides it.</summary>
/// <param name="Language">The language of labels and numbers.</param>
public sealed record DisplayContext(Language Language)
{
    /// <summary>English, the language of the committed notebooks.</summary>
    public static DisplayContext Default { get; } = new(Language.English);
}
