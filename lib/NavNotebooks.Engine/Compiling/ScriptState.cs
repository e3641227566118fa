using System.Collections.Immutable;
using System.Reflection;
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
            "System.Collections",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "System.Text",
            "System.Threading.Tasks",
            "NavNotebooks.Display",
            typeof(Comms.Comm).Namespace!,
            typeof(Interactive.Kernel).Namespace!,
            typeof(Interactive.Kernel).FullName!,
        ]);

    /// <summary>Whether every assembly of .NET is among the references.</summary>
    public bool HasWholeFramework { get; private init; }

    /// <summary>Those that the chain does not have yet. The compiler inherits the others; told again of all by every cell, it would keep them all for every cell.</summary>
    public ImmutableArray<MetadataReference> NewReferences => References[InheritedReferences..];

    /// <summary>Imports that the chain does not have yet.</summary>
    public ImmutableArray<string> NewUsings => Usings[InheritedUsings..];

    /// <summary>What <see cref="Last"/> leaves.</summary>
    public Leavings Left { get; private init; } = Leavings.None;

    private int InheritedReferences { get; init; }

    private int InheritedUsings { get; init; }

    private ScriptState? Below { get; init; }

    private Assembly? Assembly { get; init; }

    /// <summary>The code of a cell in the chain, by its assembly's name; <see langword="null"/> where the name is not a cell's.</summary>
    public Assembly? FindAssembly(string name)
    {
        for (var cell = this; cell is not null; cell = cell.Below)
        {
            if (cell.Last?.AssemblyName == name)
            {
                return cell.Assembly;
            }
        }

        return null;
    }

    /// <summary>The state after a compiled cell; one that leaves nothing is not in the chain, which would grow without end.</summary>
    /// <param name="emitted">The cell, compiled on top of this state.</param>
    /// <param name="left">What it leaves.</param>
    public ScriptState After(EmittedCell emitted, Leavings left) => !left.Any ? this : this with
    {
        Last = emitted.Compilation,
        Assembly = emitted.Assembly,
        Left = left,
        Below = this,
        Slots = Slots + (left.HasCode ? 1 : 0),
        InheritedReferences = References.Length,
        InheritedUsings = Usings.Length,
    };

    /// <summary>This state as if the last cell had never been, but for what it referenced.</summary>
    public ScriptState WithoutLast() => Below! with { References = References, Usings = Usings, HasWholeFramework = HasWholeFramework };

    /// <summary>This state with every assembly of .NET.</summary>
    public ScriptState WithWholeFramework() => this with { References = [.. References.Union(FrameworkReferences.All)], HasWholeFramework = true };

    /// <summary>This state with what a <c>#r</c> brought.</summary>
    public ScriptState With(ReferencedAssembly assembly) => this with
    {
        References = [.. References.Union(assembly.References)],
        Usings = [.. Usings.Union(assembly.Usings)],
    };
}
