namespace NavNotebooks.Survey.Tests.Files;

/// <summary>For tests that look at the memory of the whole process: no other test runs beside them.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;
