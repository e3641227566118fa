using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>Text that a cell printed.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, terminal escape sequences included.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput
{
    /// <inheritdoc/>
    public override string OutputType => "stream";

    internal override JsonFields Canonical() => JsonFields.Empty
        .With("name", Name)
        .With("output_type", OutputType)
        .With("text", JsonText.Lines(Text));
}
