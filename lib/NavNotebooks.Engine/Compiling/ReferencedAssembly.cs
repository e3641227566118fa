using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Compiling;

/// <summary>What a <c>#r</c> brings into a session.</summary>
/// <param name="References">The assembly and those it needs, for the compiler.</param>
/// <param name="Usings">Namespaces and types whose members are at hand from now on.</param>
internal sealed record ReferencedAssembly(ImmutableArray<MetadataReference> References, ImmutableArray<string> Usings)
{
    /// <summary>Brings nothing that is not there already.</summary>
    public static ReferencedAssembly Nothing { get; } = new([], []);
}
