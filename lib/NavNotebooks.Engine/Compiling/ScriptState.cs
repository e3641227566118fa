using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NavNotebooks.Engine.Compiling;

/// <summary>What the cells so far have left for the next one to see.</summary>
/// <param name="Last">The last cell that compiled, the head of a chain of all; <see langword="null"/> before the first.</param>
/// <param name="Slots">How many cells with code there are, plus one: the compiler keeps the first slot for a host object.</param>
/// <param name="References">Assemblies that the next cell may use.</param>
/// <param name="Usings">Namespaces and types imported into the next cell.</param>
internal sealed record ScriptState(
    CSharpCompilation? Last,
    int Slots,
    ImmutableArray<MetadataReference> References,
    ImmutableArray<string> Usings)
{
    /// <summary>
    /// The default imports and nothing else, on those assemblies of .NET alone that the program itself needs: each assembly costs every cell time, and
    /// a cell that needs others is compiled again with <see cref="WithWholeFramework"/>. Whole closures, because an assembly whose own references
    /// came only later would be another to the compiler than before.
    /// </summary>
    public static ScriptState Initial { get; } = new(
        Last: null,
        Slots: 1,
        [
            .. HostAssemblies.ClosureOf(typeof(Interactive.Kernel).Assembly.Location)
                .Union(FrameworkReferences.ClosureOf(["System.Console", "System.Linq", "System.Net.Http", "System.Collections.Concurrent"])),
        ],
        [
            "System",
            "System.Collections.Generic",
            "System.Linq",
            "System.Threading.Tasks",
            "NavNotebooks.Display",
            typeof(Comms.Comm).Namespace!,
            typeof(Interactive.Kernel).Namespace!,
            typeof(Interactive.Kernel).FullName!,
        ]);

    /// <summary>Whether every assembly of .NET is among the references.</summary>
    public bool HasWholeFramework { get; private init; }

    /// <summary>This state with every assembly of .NET.</summary>
    public ScriptState WithWholeFramework() => this with { References = [.. References.Union(FrameworkReferences.All)], HasWholeFramework = true };

    /// <summary>This state with what a <c>#r</c> brought.</summary>
    public ScriptState With(ReferencedAssembly assembly) => this with
    {
        References = [.. References.Union(assembly.References)],
        Usings = [.. Usings.Union(assembly.Usings)],
    };
}
