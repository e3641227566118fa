namespace NavNotebooks.Engine.Compiling;

/// <summary>What the text of a cell is.</summary>
internal enum CellLanguage
{
    /// <summary>Code to run.</summary>
    CSharp,

    /// <summary>Text to show as Markdown.</summary>
    Markdown,

    /// <summary>Text to show as HTML.</summary>
    Html,
}
