using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>The symbols that a name at the cursor can mean.</summary>
/// <param name="model">The code's meaning.</param>
/// <param name="cursor">Where the name is.</param>
/// <param name="stop">Gives up.</param>
internal sealed class NamesInScope(SemanticModel model, Cursor cursor, CancellationToken stop)
{
    private readonly int position = cursor.Name.SpanStart;

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<ISymbol> All() => cursor.Place switch
    {
        CursorPlace.Member => cursor.Name.Parent?.Parent switch
        {
            MemberAccessExpressionSyntax access => Members(access.Expression, OfAnyKind),
            MemberBindingExpressionSyntax binding => MembersBehindQuestionMark(binding),
            QualifiedNameSyntax name => MembersOfName(name),
            AliasQualifiedNameSyntax alias => model.GetSymbolInfo(alias.Alias, stop).Symbol is INamespaceSymbol space ? Inside(space) : [],
            _ => [],
        },
        CursorPlace.Import => model.LookupNamespacesAndTypes(position).Where(symbol => symbol is INamespaceSymbol || IsStaticImport(cursor.Name.Parent!)),
        CursorPlace.Attribute => model.LookupNamespacesAndTypes(position),
        CursorPlace.Type => model.LookupNamespacesAndTypes(position).Where(symbol => !cursor.Before.IsKind(SyntaxKind.NewKeyword) || CanBeMade(symbol)),
        _ when IsTypeArgument() => model.LookupNamespacesAndTypes(position),
        _ => model.LookupSymbols(position).Where(IsDeclaredBefore),
    };

    /// <summary>As long as its end is missing, <c>List&lt;Off</c> reads as a comparison.</summary>
    private bool IsTypeArgument() => cursor.Name.Parent is { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression, Left: IdentifierNameSyntax left } }
        && model.LookupNamespacesAndTypes(position, name: left.Identifier.ValueText).OfType<INamedTypeSymbol>().Any(type => type.Arity > 0);

    private static bool OfAnyKind(ISymbol symbol) => true;

    private static bool IsType(ISymbol symbol) => symbol is INamespaceOrTypeSymbol;

    private static bool CanBeMade(ISymbol symbol) => symbol is not INamedTypeSymbol { IsStatic: true } and not INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Enum };

    private static bool IsStaticImport(SyntaxNode name) =>
        name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } import && (import.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || import.Alias is not null);

    /// <summary>A local can be used behind its declaration only, and not within it.</summary>
    private bool IsDeclaredBefore(ISymbol symbol) => symbol is not ILocalSymbol || symbol.DeclaringSyntaxReferences is not [var reference] || reference.Span.End <= position;

    /// <summary>
    /// What is read as the name of a type can be an expression whose line has no end yet: <c>offices.Sel</c> with <c>var next</c> on the line below.
    /// </summary>
    private IEnumerable<ISymbol> MembersOfName(QualifiedNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } import)
        {
            return Members(name.Left, symbol => symbol is INamespaceSymbol || IsStaticImport(import));
        }

        var outermost = name.Ancestors().TakeWhile(ancestor => ancestor is NameSyntax).LastOrDefault() ?? name;
        return outermost.Parent is VariableDeclarationSyntax or IncompleteMemberSyntax
            ? Members(SyntaxFactory.ParseExpression(name.Left.ToString()), OfAnyKind)
            : Members(name.Left, IsType);
    }

    private IEnumerable<ISymbol> MembersBehindQuestionMark(MemberBindingExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span)) is { } receiver
        && model.GetTypeInfo(receiver.Expression, stop).Type is { } type
            ? OfValue(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
            : [];

    private IEnumerable<ISymbol> Members(ExpressionSyntax of, Func<ISymbol, bool> isWanted)
    {
        if (of is BaseExpressionSyntax)
        {
            return model.LookupBaseMembers(position);
        }

        var isInTree = of.SyntaxTree == model.SyntaxTree;
        var info = isInTree ? model.GetSymbolInfo(of, stop) : model.GetSpeculativeSymbolInfo(position, of, SpeculativeBindingOption.BindAsExpression);
        var symbol = info.Symbol ?? (info.CandidateSymbols is [var only] ? only : null);
        symbol = symbol is IAliasSymbol alias ? alias.Target : symbol;
        var type = isInTree ? model.GetTypeInfo(of, stop).Type : model.GetSpeculativeTypeInfo(position, of, SpeculativeBindingOption.BindAsExpression).Type;
        return symbol switch
        {
            INamespaceSymbol space => Inside(space).Where(isWanted),
            ITypeSymbol named => OfType(named).Where(isWanted),
            _ when type is null or IErrorTypeSymbol => [],
            _ when NamesItsType(of, type) => OfValue(type).Concat(OfType(type)),
            _ => OfValue(type),
        };
    }

    private IEnumerable<ISymbol> Inside(INamespaceSymbol space) => model.LookupNamespacesAndTypes(position, space);

    private IEnumerable<ISymbol> OfValue(ITypeSymbol type) => model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
        .Where(symbol => !symbol.IsStatic && symbol is not INamedTypeSymbol && !IsUnnamed(symbol));

    private IEnumerable<ISymbol> OfType(ITypeSymbol type) =>
        IsInNameof() ? model.LookupSymbols(position, type) : model.LookupStaticMembers(position, type).Concat(model.LookupNamespacesAndTypes(position, type)).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>();

    /// <summary>A property that is called as its type can mean both: <c>public Mood Mood { get; }</c>.</summary>
    private bool NamesItsType(ExpressionSyntax of, ITypeSymbol type) =>
        of is IdentifierNameSyntax name && name.Identifier.ValueText == type.Name && model.LookupNamespacesAndTypes(position, name: type.Name).Contains(type, SymbolEqualityComparer.Default);

    /// <summary>The part of a tuple that has a better name.</summary>
    private static bool IsUnnamed(ISymbol symbol) => symbol is IFieldSymbol { ContainingType.IsTupleType: true, IsExplicitlyNamedTupleElement: false } field
        && field.ContainingType.TupleElements.Any(element => element.IsExplicitlyNamedTupleElement && SymbolEqualityComparer.Default.Equals(element.CorrespondingTupleField, field));

    private bool IsInNameof() => cursor.Name.Parent!.Ancestors().Any(
        ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
