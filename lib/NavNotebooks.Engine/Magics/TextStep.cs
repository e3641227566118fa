namespace NavNotebooks.Engine.Magics;

/// <summary>Text to show as what it is.</summary>
/// <param name="Line">The cell's line on which it begins, from 1.</param>
/// <param name="Language">What it is; never C#.</param>
/// <param name="Text">The text.</param>
internal sealed record TextStep(int Line, CellLanguage Language, string Text) : CellStep(Line);
