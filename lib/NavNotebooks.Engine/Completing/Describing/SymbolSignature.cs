using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>Tells on one line what a symbol is.</summary>
internal static class SymbolSignature
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.Default,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.NameOnly,
        SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue,
        SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.CollapseTupleTypes);

    private static readonly SymbolDisplayFormat FullFormat = Format
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance);

    /// <summary>The declaration of the first, and how many more overloads there are.</summary>
    public static string Of(ImmutableArray<ISymbol> overloads) => Line(overloads[0], Format) + More(overloads.Length - 1);

    /// <summary>The declaration with all that belongs to it: whose member it is, what its types must be.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="more">How many more overloads there are.</param>
    public static string Full(ISymbol symbol, int more) =>
        Line(symbol, symbol.ContainingType is { IsScriptClass: true } ? Format : FullFormat) + More(more);

    private static string Line(ISymbol symbol, SymbolDisplayFormat format)
    {
        var text = symbol.ToDisplayString(format);
        return symbol is IPropertySymbol property && symbol.ContainingType is { IsScriptClass: false }
            ? text + (property.SetMethod is null ? " { get; }" : " { get; set; }")
            : text;
    }

    private static string More(int overloads) => overloads switch
    {
        <= 0 => "",
        1 => " (+ 1 overload)",
        _ => string.Create(CultureInfo.InvariantCulture, $" (+ {overloads} overloads)"),
    };
}
