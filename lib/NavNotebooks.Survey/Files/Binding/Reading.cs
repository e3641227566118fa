namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a value of a file is read as.</summary>
/// <param name="Code">The survey's code; NaN for system missing, and where the value could not be read.</param>
/// <param name="Kind">How it came to it.</param>
internal readonly record struct Reading(double Code, ReadingKind Kind)
{
    /// <summary>Nothing in the cell.</summary>
    public static Reading Empty { get; } = new(double.NaN, ReadingKind.Empty);

    /// <summary>A value that could not be read.</summary>
    public static Reading Failed(ReadingKind kind) => new(double.NaN, kind);
}
