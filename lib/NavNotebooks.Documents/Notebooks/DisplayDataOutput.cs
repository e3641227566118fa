using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>Something that a cell displayed.</summary>
/// <param name="Data">Its representations. One read from a notebook without plain text has an empty one, which is not written back.</param>
/// <param name="Metadata">What the program that displayed it added, often by type.</param>
public sealed record DisplayDataOutput(MimeBundle Data, JsonFields Metadata) : CellOutput
{
    /// <summary>A display without metadata.</summary>
    public DisplayDataOutput(MimeBundle data)
        : this(data, JsonFields.Empty)
    {
    }

    /// <summary>The name under which a running session may change it; never written, as Jupyter's transient data are not.</summary>
    /// <value>Default: <see langword="null"/>; it stays as it is.</value>
    public string? DisplayId { get; init; }

    /// <inheritdoc/>
    public override string OutputType => "display_data";

    internal override JsonFields Canonical() => JsonFields.Empty
        .With("data", IpynbBundle.ToFields(Data))
        .With("metadata", Metadata)
        .With("output_type", OutputType);
}
