using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">Its representations. One read from a notebook without plain text has an empty one, which is not written back.</param>
/// <param name="ExecutionCount">The number of the run that gave it, from 1; <see langword="null"/> where it is not told.</param>
/// <param name="Metadata">What the program that displayed it added, often by type.</param>
public sealed record ExecuteResultOutput(MimeBundle Data, int? ExecutionCount, JsonFields Metadata) : CellOutput
{
    /// <summary>A result without metadata.</summary>
    public ExecuteResultOutput(MimeBundle data, int? executionCount)
        : this(data, executionCount, JsonFields.Empty)
    {
    }

    /// <inheritdoc/>
    public override string OutputType => "execute_result";

    internal override JsonFields Canonical() => JsonFields.Empty
        .With("data", IpynbBundle.ToFields(Data))
        .With("execution_count", ExecutionCount)
        .With("metadata", Metadata)
        .With("output_type", OutputType);
}
