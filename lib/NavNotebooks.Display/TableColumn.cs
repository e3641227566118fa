namespace NavNotebooks.Display;

/// <summary>One column of a table that is made row by row.</summary>
/// <typeparam name="TRow">What a row is of.</typeparam>
/// <param name="Heading">What stands above it.</param>
/// <param name="Cell">What stands in a row.</param>
/// <param name="Mark">What the cell of a row can be looked up by, <see langword="null"/> for nothing. Default: nothing in any row.</param>
public sealed record TableColumn<TRow>(string Heading, Func<TRow, string> Cell, Func<TRow, Mark?>? Mark = null);
