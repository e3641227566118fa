using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>Finds what a list of arguments is given to.</summary>
internal static class Calls
{
    /// <summary>The methods, constructors or indexers that the arguments could be meant for; the one that fits, if one does, is the first.</summary>
    /// <param name="model">The code's meaning.</param>
    /// <param name="arguments">An argument list, of a call, of brackets or of an attribute.</param>
    /// <param name="stop">Gives up.</param>
    public static ImmutableArray<ISymbol> Of(SemanticModel model, SyntaxNode arguments, CancellationToken stop)
    {
        IEnumerable<ISymbol> found = arguments.Parent switch
        {
            InvocationExpressionSyntax call => Fitting(model.GetSymbolInfo(call, stop)).Concat(Group(model, call.Expression, stop)),
            BaseObjectCreationExpressionSyntax creation => Fitting(model.GetSymbolInfo(creation, stop)).Concat(Constructors(model.GetTypeInfo(creation, stop).Type)),
            ElementAccessExpressionSyntax access => Indexers(model.GetTypeInfo(access.Expression, stop).Type),
            AttributeSyntax attribute => Constructors(model.GetTypeInfo(attribute, stop).Type),
            ConstructorInitializerSyntax initializer => model.GetMemberGroup(initializer, stop),
            PrimaryConstructorBaseTypeSyntax type => Constructors(model.GetTypeInfo(type.Type, stop).Type),
            _ => [],
        };
        return [.. found.Distinct(SymbolEqualityComparer.Default).Where(symbol => model.IsAccessible(arguments.SpanStart, symbol))];
    }

    /// <summary>The parameters of a method or indexer.</summary>
    public static ImmutableArray<IParameterSymbol> Parameters(ISymbol called) => called switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol indexer => indexer.Parameters,
        _ => [],
    };

    /// <summary>The parameter that an argument is given to; <see langword="null"/> where there is none.</summary>
    /// <param name="called">A method or indexer.</param>
    /// <param name="argument">One of its arguments.</param>
    public static IParameterSymbol? Parameter(ISymbol called, ArgumentSyntax argument)
    {
        var parameters = Parameters(called);
        if (argument.NameColon is { } named)
        {
            return parameters.FirstOrDefault(parameter => parameter.Name == named.Name.Identifier.ValueText);
        }

        var index = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        return index < parameters.Length ? parameters[index]
            : parameters is [.., { IsParams: true } rest] ? rest
            : null;
    }

    private static IEnumerable<ISymbol> Fitting(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : [];

    private static IEnumerable<ISymbol> Group(SemanticModel model, ExpressionSyntax called, CancellationToken stop)
    {
        var group = model.GetMemberGroup(called, stop);
        return !group.IsEmpty ? group
            : model.GetTypeInfo(called, stop).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke]
            : model.GetSymbolInfo(called, stop).CandidateSymbols;
    }

    private static ImmutableArray<IMethodSymbol> Constructors(ITypeSymbol? type) => type is INamedTypeSymbol named ? named.InstanceConstructors : [];

    private static IEnumerable<ISymbol> Indexers(ITypeSymbol? type) => type is null
        ? []
        : Inheritance.Upwards(type).SelectMany(each => each.GetMembers().OfType<IPropertySymbol>()).Where(property => property.IsIndexer);
}
