using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Engine.Completing.Describing;

namespace NavNotebooks.Engine.Completing;

/// <summary>What fits the very place of the cursor: names of parameters, members to set, values of an enumeration.</summary>
/// <param name="model">The code's meaning.</param>
/// <param name="cursor">Where the name is.</param>
/// <param name="stop">Gives up.</param>
internal sealed class AptCandidates(SemanticModel model, Cursor cursor, CancellationToken stop)
{
    /// <summary>The members that an object initializer or a <c>with</c> can still set.</summary>
    public IEnumerable<Candidate> Initialized()
    {
        var initializer = cursor.Name.Parent!.FirstAncestorOrSelf<InitializerExpressionSyntax>()!;
        var type = initializer.Parent switch
        {
            WithExpressionSyntax with => model.GetTypeInfo(with.Expression, stop).Type,
            AssignmentExpressionSyntax nested => model.GetTypeInfo(nested.Left, stop).Type,
            ExpressionSyntax creation => model.GetTypeInfo(creation, stop) is var info ? info.Type ?? info.ConvertedType : null,
            _ => null,
        };
        var set = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString()).ToHashSet(StringComparer.Ordinal);
        return MembersOf(type).Where(member => !set.Contains(member.Name) && CanBeSet(member)).Select(member => Apt(member.Name, member));
    }

    /// <summary>The members that a property pattern can look at.</summary>
    public IEnumerable<Candidate> Patterned()
    {
        var pattern = cursor.Name.Parent!.FirstAncestorOrSelf<RecursivePatternSyntax>();
        var type = pattern is null ? null : model.GetTypeInfo(pattern, stop) is var info && pattern.Type is null ? info.Type ?? info.ConvertedType
            : model.GetTypeInfo(pattern.Type!, stop).Type;
        return MembersOf(type).Select(member => Apt(member.Name, member));
    }

    /// <summary>The parameters of the called methods that have no argument yet, as named arguments.</summary>
    public IEnumerable<Candidate> NamedArguments()
    {
        if (cursor.Name.Parent is not IdentifierNameSyntax { Parent: ArgumentSyntax { NameColon: null, Parent: BaseArgumentListSyntax list } argument } name
            || argument.Expression != name)
        {
            return [];
        }

        var index = list.Arguments.IndexOf(argument);
        var given = list.Arguments.Select(each => each.NameColon?.Name.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        return Calls.Of(model, list, stop)
            .SelectMany(called => Calls.Parameters(called).Skip(index))
            .Where(parameter => parameter.Name.Length > 0 && !given.Contains(parameter.Name))
            .DistinctBy(parameter => parameter.Name)
            .Select(parameter => Apt(parameter.Name, parameter) with { Text = SymbolCandidates.Written(parameter.Name) + ":" });
    }

    /// <summary>The values of the enumerations that may stand here, with their type's name as far as it must be written.</summary>
    public IEnumerable<Candidate> EnumerationValues() => new ExpectedTypes(model, stop).At(cursor.Name)
        .Select(type => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
        .Where(type => type.TypeKind == TypeKind.Enum)
        .Distinct(SymbolEqualityComparer.Default)
        .SelectMany(type => ValuesOf((ITypeSymbol)type!));

    private IEnumerable<Candidate> ValuesOf(ITypeSymbol type)
    {
        var prefix = type.ToMinimalDisplayString(model, cursor.Name.SpanStart) + ".";
        return type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => Apt(field.Name, field) with { Text = prefix + SymbolCandidates.Written(field.Name) });
    }

    private IEnumerable<ISymbol> MembersOf(ITypeSymbol? type) =>
        type is null ? [] : Inheritance.DataMembers(type).Where(member => model.IsAccessible(cursor.Name.SpanStart, member));

    /// <summary>A collection that is never replaced can still be filled: <c>{ Items = { 1, 2 } }</c>.</summary>
    private static bool CanBeSet(ISymbol member) => member switch
    {
        IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
            || property.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class },
        IFieldSymbol field => !field.IsReadOnly,
        _ => false,
    };

    private static Candidate Apt(string name, ISymbol symbol) =>
        new(SymbolCandidates.Written(name), SymbolKinds.Of(symbol), [symbol]) { Name = name, Rank = CandidateRank.Apt };
}
