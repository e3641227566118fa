using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>Tells which types a place asks for.</summary>
/// <param name="model">The code's meaning.</param>
/// <param name="stop">Gives up.</param>
internal sealed class ExpectedTypes(SemanticModel model, CancellationToken stop)
{
    /// <summary>The types that a value at a name would have to have, as far as that is known; several where overloads differ.</summary>
    public IEnumerable<ITypeSymbol> At(SyntaxToken name) => (name.Parent is ExpressionSyntax value ? Of(value) : []).OfType<ITypeSymbol>();

    private IEnumerable<ITypeSymbol?> Of(ExpressionSyntax value) => value.Parent switch
    {
        BinaryExpressionSyntax binary when IsComparison(binary) => [TypeOf(binary.Left == value ? binary.Right : binary.Left)],
        AssignmentExpressionSyntax assignment when assignment.Right == value => [TypeOf(assignment.Left)],
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => [TypeOf(declaration.Type)],
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Type: { } type } } => [TypeOf(type)],
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [TypeOf(property.Type)],
        ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument => Calls.Of(model, list, stop).Select(called => Element(Calls.Parameter(called, argument))),
        ReturnStatementSyntax statement => [Returned(statement)],
        ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } arrow => [Returned(arrow)],
        ConditionalExpressionSyntax conditional when conditional.Condition != value => Of(conditional),
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized),
        CaseSwitchLabelSyntax label => [Governing(label)],
        PatternSyntax pattern => [Governing(pattern)],
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.IsExpression) => [TypeOf(binary.Left)],
        _ => [],
    };

    private ITypeSymbol? Governing(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case SubpatternSyntax { ExpressionColon: { } colon }:
                    return TypeOf(colon.Expression);
                case IsPatternExpressionSyntax test:
                    return TypeOf(test.Expression);
                case SwitchExpressionSyntax expression:
                    return TypeOf(expression.GoverningExpression);
                case SwitchStatementSyntax statement:
                    return TypeOf(statement.Expression);
                case PatternSyntax or SwitchExpressionArmSyntax or SwitchSectionSyntax or SwitchLabelSyntax:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private ITypeSymbol? Returned(SyntaxNode node)
    {
        var owner = node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        return owner switch
        {
            LocalFunctionStatementSyntax local => TypeOf(local.ReturnType),
            MethodDeclarationSyntax method => TypeOf(method.ReturnType),
            _ => null,
        };
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, stop).Type;

    private static ITypeSymbol? Element(IParameterSymbol? parameter) => parameter switch
    {
        { IsParams: true, Type: IArrayTypeSymbol array } => array.ElementType,
        { IsParams: true, Type: INamedTypeSymbol { TypeArguments: [var element] } } => element,
        _ => parameter?.Type,
    };

    private static bool IsComparison(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
        or SyntaxKind.BitwiseOrExpression or SyntaxKind.BitwiseAndExpression;
}
