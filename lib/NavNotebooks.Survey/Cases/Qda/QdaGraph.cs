using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A map drawn of codes and their relations.</summary>
/// <param name="Id">The map's id.</param>
/// <param name="Name">The name; <see langword="null"/> where it has none.</param>
/// <param name="Vertices">The things on it.</param>
/// <param name="Edges">The lines between them.</param>
public sealed record QdaGraph(QdaId Id, string? Name, ImmutableArray<QdaVertex> Vertices, ImmutableArray<QdaEdge> Edges);
