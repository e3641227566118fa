namespace NavNotebooks.Engine.Sessions;

/// <summary>What stopped a cell.</summary>
/// <param name="Name">The exception's type, or CompilationError, CellTimeout, CellInterrupted.</param>
/// <param name="Message">The whole message; compiler errors one a line.</param>
/// <param name="Line">The cell's own line, from 1; <see langword="null"/> where no line is to blame.</param>
public sealed record CellFailure(string Name, string Message, int? Line);
