using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>How a page speaks: in one language, or in both, of which the reader chooses one.</summary>
internal sealed class PageSpeech
{
    private readonly Language? only;

    private PageSpeech(Language? only) => this.only = only;

    /// <summary>Both languages stand in the page.</summary>
    public static PageSpeech Both { get; } = new(null);

    /// <summary>What stands behind the name of an element whose text is in English whatever the page speaks.</summary>
    public string EnglishMark => only == Language.Bokmål ? " lang=\"en\"" : "";

    /// <summary>One language alone.</summary>
    public static PageSpeech In(Language language) => new(language);

    /// <summary>Text, encoded.</summary>
    public string Text(string en, string nb) => Html(HtmlText.Encode(en), HtmlText.Encode(nb));

    /// <summary>The same of a label.</summary>
    public string Text(BilingualText text) => Text(text.En, text.Nb);

    /// <summary>The same of what is written for a language, such as a number.</summary>
    public string Text(Func<Language, string> write) => Html(language => HtmlText.Encode(write(language)));

    /// <summary>Phrasing content that is HTML already.</summary>
    public string Html(string en, string nb) => only is { } language ? language.In(en, nb) : LanguageHtml.InlineHtml(en, nb);

    /// <summary>The same of what is written for a language; nothing is written for another than the page speaks.</summary>
    public string Html(Func<Language, string> write) =>
        only is { } language ? write(language) : LanguageHtml.InlineHtml(write(Language.English), write(Language.Bokmål));
}
