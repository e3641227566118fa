using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Compiling;

/// <summary>What a cell leaves for later cells to name: variables, functions, types, imports.</summary>
/// <param name="Names">Each as told apart from others: a method with its parameters, a type with its arity.</param>
/// <param name="HasCode">Whether there is anything to run.</param>
internal sealed record Leavings(ImmutableHashSet<string> Names, bool HasCode)
{
    /// <summary>Leaves nothing.</summary>
    public static Leavings None { get; } = new([], HasCode: false);

    /// <summary>Whether there is anything.</summary>
    public bool Any => !Names.IsEmpty;

    /// <summary>What a cell leaves.</summary>
    public static Leavings Of(CSharpCompilation compilation, CompilationUnitSyntax root)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        names.UnionWith(root.Usings.Select(import => import.ToString()));
        names.UnionWith(root.Externs.Select(alias => alias.ToString()));
        names.UnionWith(compilation.ScriptClass!.GetMembers().Where(member => !member.IsImplicitlyDeclared).Select(NameOf));
        return new(names.ToImmutable(), root.Members.Count > 0);
    }

    /// <summary>Whether nothing of another cell's can be named any more once this cell has run on top of it.</summary>
    public bool Cover(Leavings other) => other.Names.IsSubsetOf(Names);

    private static string NameOf(ISymbol member) => member switch
    {
        IFieldSymbol or ILocalSymbol => "variable " + member.Name,
        _ => member.Kind + " " + member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
    };
}
