namespace NavNotebooks.Documents.Notebooks;

/// <summary>What stopped a cell.</summary>
/// <param name="ErrorName">The type of the error, such as <c>DivideByZeroException</c>.</param>
/// <param name="Message">What it says.</param>
/// <param name="Traceback">Lines for the reader, terminal escape sequences included; may be empty.</param>
public sealed record ErrorOutput(string ErrorName, string Message, IReadOnlyList<string> Traceback) : CellOutput
{
    /// <inheritdoc/>
    public override string OutputType => "error";

    internal override JsonFields Canonical() => JsonFields.Empty
        .With("ename", ErrorName)
        .With("evalue", Message)
        .With("output_type", OutputType)
        .With("traceback", Traceback);
}
