using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>
/// Assemblies whose members may be called to find out what could be typed: those that notebooks are written against, whose values never change, and of
/// .NET the collections.
/// </summary>
internal sealed class TrustedAssemblies
{
    private static readonly ImmutableHashSet<string> Collections = ["System.Linq", "System.Collections.Immutable"];

    private readonly ImmutableHashSet<string> names = Collections.Union(
        from assembly in AppDomain.CurrentDomain.GetAssemblies()
        where !assembly.IsDynamic
        from import in assembly.GetCustomAttributes<NotebookImportAttribute>()
        select import.Type.Assembly.GetName().Name!);

    /// <summary>Whether a member may be called.</summary>
    public bool Include(ISymbol member) => member.ContainingAssembly is { Name: var name }
        && (names.Contains(name) || member.ContainingType is { SpecialType: SpecialType.System_String } or { ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } });

    /// <summary>Whether a type's own members may be called.</summary>
    public bool Include(Type type) => names.Contains(type.Assembly.GetName().Name!);
}
