namespace NavNotebooks.Engine.Magics;

/// <summary>What a part of a cell is.</summary>
internal enum CellLanguage
{
    /// <summary>Code to run.</summary>
    CSharp,

    /// <summary>Text to show as Markdown.</summary>
    Markdown,

    /// <summary>Text to show as HTML.</summary>
    Html,

    /// <summary>A script for the reader's program, which runs it or shows its text.</summary>
    JavaScript,

    /// <summary>A diagram in Mermaid's notation, which the reader's program draws.</summary>
    Mermaid,
}
