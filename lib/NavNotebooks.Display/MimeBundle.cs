using System.Collections.Immutable;

namespace NavNotebooks.Display;

/// <summary>One result in several representations, as notebooks store them. Immutable; keeps the order in which types were added.</summary>
public sealed class MimeBundle
{
    private readonly ImmutableArray<KeyValuePair<string, string>> entries;

    /// <summary>A bundle with its plain text, which every reader can show.</summary>
    public MimeBundle(string plainText)
        : this([new(MimeTypes.PlainText, plainText)])
    {
    }

    private MimeBundle(ImmutableArray<KeyValuePair<string, string>> entries, MimeBundle? translation = null)
    {
        this.entries = entries;
        Translation = translation;
    }

    /// <summary>Type and content in the order added. The content of a JSON type (<see cref="MimeTypes.IsJson"/>) is JSON text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Entries => entries;

    /// <summary>The same result in another language, for readers who choose; <see langword="null"/> where it says the same there, or nobody asked.</summary>
    /// <remarks>It lives in memory alone: no notebook stores it.</remarks>
    public MimeBundle? Translation { get; }

    /// <summary>The plain text representation.</summary>
    public string PlainText => this[MimeTypes.PlainText]!;

    /// <summary>The content for a type, or <see langword="null"/> where the bundle does not have it.</summary>
    public string? this[string mimeType]
    {
        get
        {
            foreach (var entry in entries)
            {
                if (entry.Key == mimeType)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>This bundle with one more representation; a type that is already there is replaced in place.</summary>
    public MimeBundle With(string mimeType, string content)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == mimeType)
            {
                return new(entries.SetItem(i, new(mimeType, content)), Translation);
            }
        }

        return new(entries.Add(new(mimeType, content)), Translation);
    }

    /// <summary>This bundle with what it says in another language; without it where that is the very same.</summary>
    public MimeBundle WithTranslation(MimeBundle translation) =>
        new(entries, entries.SequenceEqual(translation.entries) ? null : translation);

    /// <summary>This bundle without a representation; the same where it does not have it.</summary>
    public MimeBundle Without(string mimeType) => this[mimeType] is null ? this : new([.. entries.Where(entry => entry.Key != mimeType)], Translation);
}
