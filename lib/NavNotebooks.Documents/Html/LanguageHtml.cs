namespace NavNotebooks.Documents.Html;

/// <summary>What a page says in both languages. The reader's choice hides one of the two; paper and screen readers get the other.</summary>
public static class LanguageHtml
{
    /// <summary>A piece of text; what is the same in both languages stands once.</summary>
    /// <param name="en">English, as text.</param>
    /// <param name="nb">Bokmål, as text.</param>
    public static string Inline(string en, string nb) => InlineHtml(HtmlText.Encode(en), HtmlText.Encode(nb));

    /// <summary>The same of phrasing content that is HTML already.</summary>
    /// <remarks>There are fifty thousand of them: elements of names of their own are shorter than classes, and no class of a result can pose as one.</remarks>
    public static string InlineHtml(string en, string nb) => en == nb ? en : $"<e->{en}</e-><n- lang=nb>{nb}</n->";

    /// <summary>Whether HTML says something in both languages.</summary>
    public static bool IsIn(string html) => html.Contains("nav-nb\"", StringComparison.Ordinal) || html.Contains("<n- ", StringComparison.Ordinal);

    /// <summary>The same of whole blocks, such as tables.</summary>
    public static string Block(string en, string nb) => en == nb ? en : $"<div class=\"nav-en\">{en}</div><div class=\"nav-nb\" lang=\"nb\">{nb}</div>";
}
