using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Engine.Completing.Describing;

namespace NavNotebooks.Engine.Completing;

/// <summary>Makes candidates of symbols.</summary>
internal static class SymbolCandidates
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>One candidate a name: overloads are one.</summary>
    public static IEnumerable<Candidate> Of(IEnumerable<ISymbol> symbols) => symbols
        .Where(SymbolFilter.CanBeTyped)
        .GroupBy(symbol => symbol.Name, StringComparer.Ordinal)
        .Select(overloads => Of(overloads.Key, [.. overloads]));

    /// <summary>Attributes by the names that they are written with, and after them namespaces.</summary>
    public static IEnumerable<Candidate> OfAttributes(IEnumerable<ISymbol> symbols) => symbols
        .Where(SymbolFilter.CanBeTyped)
        .Where(symbol => symbol is INamespaceSymbol || (symbol is INamedTypeSymbol { IsAbstract: false } type && IsAttribute(type)))
        .GroupBy(symbol => symbol is INamedTypeSymbol ? WithoutSuffix(symbol.Name) : symbol.Name, StringComparer.Ordinal)
        .Select(overloads => Of(overloads.Key, [.. overloads]) with { Rank = overloads.First() is INamedTypeSymbol ? CandidateRank.Apt : CandidateRank.Usual });

    /// <summary>A name as code writes it: one that is a keyword gets its sign.</summary>
    public static string Written(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static Candidate Of(string name, ImmutableArray<ISymbol> symbols) => new(Written(name), SymbolKinds.Of(symbols[0]), symbols)
    {
        Name = name,
        Rank = symbols[0] is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
            || OverridesObject(symbols[0]) ? CandidateRank.OfEveryObject : CandidateRank.Usual,
    };

    private static bool OverridesObject(ISymbol symbol) =>
        symbol is IMethodSymbol { IsOverride: true, Name: nameof(Equals) or nameof(GetHashCode) or nameof(ToString) };

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutSuffix(string name) =>
        name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? name[..^AttributeSuffix.Length] : name;
}
