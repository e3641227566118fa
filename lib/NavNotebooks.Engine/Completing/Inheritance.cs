using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing;

/// <summary>Walks from a type to those it inherits from.</summary>
internal static class Inheritance
{
    /// <summary>The type and its base types, nearest first; of an interface, it and those it extends.</summary>
    public static IEnumerable<ITypeSymbol> Upwards(ITypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }

        foreach (var extended in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
        {
            yield return extended;
        }
    }

    /// <summary>The public instance properties and fields that code outside the type sees, its own first.</summary>
    public static IEnumerable<ISymbol> DataMembers(ITypeSymbol type) => Upwards(type)
        .SelectMany(each => each.GetMembers())
        .Where(member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null })
        .Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && member.CanBeReferencedByName)
        .DistinctBy(member => member.Name);
}
