namespace NavNotebooks.Cli.Testing;

/// <summary>A cell that checks something, or that stopped its notebook: a test of its own.</summary>
/// <param name="Name">Its id; "code cell 7" where it has none.</param>
/// <param name="Judged">How many things it judges; 0 for one that stopped before it could.</param>
/// <param name="Problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
/// <param name="Elapsed">How long it ran.</param>
internal sealed record CheckingCell(string Name, int Judged, string? Problem, TimeSpan Elapsed);
