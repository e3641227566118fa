namespace NavNotebooks.Documents.Html;

/// <summary>What a page says in both languages. The reader's choice hides one of the two; paper and screen readers get the other.</summary>
public static class LanguageHtml
{
    /// <summary>A piece of text; what is the same in both languages stands once.</summary>
    /// <param name="en">English, as text.</param>
    /// <param name="nb">Bokmål, as text.</param>
    public static string Inline(string en, string nb) => InlineHtml(HtmlText.Encode(en), HtmlText.Encode(nb));

    /// <summary>The same of phrasing content that is HTML already.</summary>
    public static string InlineHtml(string en, string nb) => en == nb ? en : $"<span class=\"nav-en\">{en}</span><span class=\"nav-nb\" lang=\"nb\">{nb}</span>";

    /// <summary>The same of a piece of text on a page with thousands of them: elements of names of their own are shorter than classes.</summary>
    /// <param name="en">English, as text.</param>
    /// <param name="nb">Bokmål, as text.</param>
    public static string Terse(string en, string nb) => TerseHtml(HtmlText.Encode(en), HtmlText.Encode(nb));

    /// <summary>The same of phrasing content that is HTML already.</summary>
    public static string TerseHtml(string en, string nb) => en == nb ? en : $"<l-en>{en}</l-en><l-nb lang=nb>{nb}</l-nb>";

    /// <summary>Whether HTML says something in both languages.</summary>
    public static bool IsIn(string html) => html.Contains("nav-nb\"", StringComparison.Ordinal) || html.Contains("<l-nb ", StringComparison.Ordinal);

    /// <summary>The same of whole blocks, such as tables.</summary>
    public static string Block(string en, string nb) => en == nb ? en : $"<div class=\"nav-en\">{en}</div><div class=\"nav-nb\" lang=\"nb\">{nb}</div>";
}
