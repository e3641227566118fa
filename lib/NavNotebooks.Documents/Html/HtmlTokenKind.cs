namespace NavNotebooks.Documents.Html;

/// <summary>The kinds of stretch that <see cref="HtmlTokens"/> tells apart.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text, comments, declarations and the insides of scripts and styles: nothing to look into.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,
}
