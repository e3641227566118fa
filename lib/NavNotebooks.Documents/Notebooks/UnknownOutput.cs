namespace NavNotebooks.Documents.Notebooks;

/// <summary>An output of a kind that this project does not know, kept whole.</summary>
/// <param name="Json">Everything it was read from.</param>
public sealed record UnknownOutput(JsonFields Json) : CellOutput
{
    /// <summary>The kind it gave itself; empty where it gave none.</summary>
    public override string OutputType => Json.Text("output_type") ?? "";

    internal override JsonFields Canonical() => Json;
}
