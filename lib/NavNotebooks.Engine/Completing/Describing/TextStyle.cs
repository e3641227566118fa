namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>How documentation is written.</summary>
internal enum TextStyle
{
    /// <summary>As text alone.</summary>
    Plain,

    /// <summary>As Markdown: code is marked.</summary>
    Markdown,
}
