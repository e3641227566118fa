namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>What may stand in an element without a browser closing it, or moving what stands there.</summary>
internal enum ElementContent
{
    /// <summary>Blocks and text.</summary>
    Any,

    /// <summary>Text and what belongs to a line of it.</summary>
    Phrasing,

    /// <summary>Only elements that name this one as their parent.</summary>
    Parts,

    /// <summary>Nothing; there is no end tag.</summary>
    Nothing,
}
