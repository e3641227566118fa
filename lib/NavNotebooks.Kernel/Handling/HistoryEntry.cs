namespace NavNotebooks.Kernel.Handling;

/// <summary>A cell that was run.</summary>
/// <param name="Line">Its execution count.</param>
/// <param name="Source">Its text as it came.</param>
/// <param name="Output">The plain text of its result; <see langword="null"/> where it had none.</param>
internal sealed record HistoryEntry(int Line, string Source, string? Output);
