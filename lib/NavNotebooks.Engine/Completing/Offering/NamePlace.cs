using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>A string that is given to a parameter which takes names.</summary>
/// <param name="Called">The method or indexer that is called.</param>
/// <param name="Source">What tells the names: a member of the type that declares it.</param>
/// <param name="Receiver">What it is called on; <see langword="null"/> where it is static or a constructor.</param>
/// <param name="Arguments">What its parameters are given in this call, by their names.</param>
internal sealed record NamePlace(ISymbol Called, string Source, ExpressionSyntax? Receiver, ImmutableDictionary<string, ExpressionSyntax> Arguments)
{
    /// <summary>Finds the place of a string; <see langword="null"/> where no parameter that takes names is given it.</summary>
    public static NamePlace? Of(SemanticModel model, SyntaxToken literal, CancellationToken stop)
    {
        if (ArgumentAround(literal) is not { Parent: BaseArgumentListSyntax list } argument)
        {
            return null;
        }

        foreach (var called in Calls.Of(model, list, stop))
        {
            if (Calls.Parameter(called, argument) is { } parameter && SourceOf(parameter) is { } source)
            {
                return new(called, source, called.IsStatic && called is not IMethodSymbol { ReducedFrom: not null } ? null : ReceiverOf(list), ArgumentsOf(called, list));
            }
        }

        return null;
    }

    /// <summary>The argument that a string is, or is an element of.</summary>
    private static ArgumentSyntax? ArgumentAround(SyntaxToken literal)
    {
        var node = literal.Parent?.Parent;
        while (node is ExpressionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax)
        {
            node = node.Parent;
        }

        return node as ArgumentSyntax;
    }

    private static string? SourceOf(IParameterSymbol parameter) => parameter.OriginalDefinition.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass is { Name: nameof(OffersAttribute) } type && type.ContainingNamespace.ToDisplayString() == typeof(OffersAttribute).Namespace)
        ?.ConstructorArguments is [{ Value: string source }] ? source : null;

    private static ExpressionSyntax? ReceiverOf(BaseArgumentListSyntax list) => list.Parent switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call => call.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    private static ImmutableDictionary<string, ExpressionSyntax> ArgumentsOf(ISymbol called, BaseArgumentListSyntax list)
    {
        var given = ImmutableDictionary.CreateBuilder<string, ExpressionSyntax>(StringComparer.Ordinal);
        foreach (var argument in list.Arguments)
        {
            if (Calls.Parameter(called, argument) is { } parameter)
            {
                given.TryAdd(parameter.Name, argument.Expression);
            }
        }

        return given.ToImmutable();
    }
}
