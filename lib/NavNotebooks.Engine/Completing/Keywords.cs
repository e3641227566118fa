using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>The keywords that may stand at the cursor: those that fit, not all there are.</summary>
internal static class Keywords
{
    private static readonly ImmutableArray<string> Types =
        ["bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong", "ushort"];

    private static readonly ImmutableArray<string> Expressions =
        ["async", "await", "checked", "default", "delegate", "false", "from", "nameof", "new", "null", "sizeof", "stackalloc", "static", "switch", "throw", "true", "typeof", "unchecked", .. Types];

    private static readonly ImmutableArray<string> Statements =
    [
        "async", "await", "checked", "const", "default", "do", "false", "fixed", "for", "foreach", "goto", "if", "lock", "nameof", "new", "null", "return", "static", "switch",
        "throw", "true", "try", "typeof", "unchecked", "unsafe", "using", "var", "void", "while", "yield", .. Types,
    ];

    private static readonly ImmutableArray<string> Declarations =
        ["abstract", "class", "delegate", "enum", "interface", "internal", "namespace", "partial", "private", "public", "readonly", "record", "ref", "sealed", "struct"];

    private static readonly ImmutableArray<string> Members =
        ["const", "event", "explicit", "implicit", "init", "operator", "override", "protected", "required", "static", "virtual", "void", .. Declarations, .. Types];

    private static readonly ImmutableArray<string> Patterns = ["and", "false", "not", "null", "or", "true", "var", "when", .. Types];

    /// <summary>The keywords that fit a place.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor)
    {
        IEnumerable<string> words = cursor.Place switch
        {
            CursorPlace.Statement => AtStatement(cursor),
            CursorPlace.Expression => AtExpression(cursor),
            CursorPlace.Pattern => Patterns,
            CursorPlace.Type => cursor.Name.GetPreviousToken().IsKind(SyntaxKind.NewKeyword) ? Types : [.. Types, "ref", "var", "void"],
            CursorPlace.Import => ["global", "static"],
            _ => [],
        };
        return words.Select(word => new Candidate(word, "keyword", []));
    }

    private static IEnumerable<string> AtStatement(Cursor cursor)
    {
        var inside = cursor.Name.Parent!.Ancestors().ToList();
        var nearest = inside.FirstOrDefault(node => node is BlockSyntax or TypeDeclarationSyntax or CompilationUnitSyntax or GlobalStatementSyntax);
        if (nearest is TypeDeclarationSyntax)
        {
            return Members;
        }

        IEnumerable<string> words = nearest is BlockSyntax ? Statements : Statements.Concat(Declarations);
        words = inside.Exists(IsLoop) ? words.Concat(["break", "continue"]) : words;
        words = inside.Exists(node => node is SwitchStatementSyntax) ? words.Concat(["break", "case", "default"]) : words;
        words = inside.Exists(node => node is TypeDeclarationSyntax) ? words.Concat(["base", "this"]) : words;
        return cursor.Before.IsKind(SyntaxKind.CloseBraceToken) ? words.Concat(["catch", "else", "finally"]) : words;
    }

    private static IEnumerable<string> AtExpression(Cursor cursor)
    {
        IEnumerable<string> words = Expressions;
        words = cursor.Name.Parent is { Parent: ArgumentSyntax } ? words.Concat(["in", "out", "ref"]) : words;
        return cursor.Name.Parent!.Ancestors().Any(node => node is TypeDeclarationSyntax) ? words.Concat(["base", "this"]) : words;
    }

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
}
