using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace NavNotebooks.Engine.Compiling;

/// <summary>What has become of a cell's text.</summary>
/// <param name="Compilation">The text as the compiler took it, checks included.</param>
/// <param name="Assembly">The code; <see langword="null"/> where there is none.</param>
/// <param name="Run">Its beginning.</param>
/// <param name="Problems">Why there is no code; empty when there is.</param>
internal sealed record EmittedCell(
    CSharpCompilation Compilation,
    Assembly? Assembly,
    Func<object?[], Task<object?>>? Run,
    ImmutableArray<CellProblem> Problems);
