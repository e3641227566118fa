using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Engine.Interactive;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Lets <c>Console.Clear()</c> take back what a cell has shown. .NET does that by itself on a terminal alone, which a cell has not.</summary>
internal static class ConsoleClear
{
    private const string Call = "Console.Clear";

    /// <summary>The code with a call of as many characters in its place.</summary>
    public static string Replaced(string code, CSharpParseOptions options)
    {
        if (!code.Contains(Call, StringComparison.Ordinal))
        {
            return code;
        }

        var tokens = CSharpSyntaxTree.ParseText(code, options).GetRoot().DescendantTokens().ToList();
        var text = new StringBuilder(code);
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (IsCall(tokens, i))
            {
                var start = tokens[IsOfSystem(tokens, i) ? i - 2 : i].SpanStart;
                var length = tokens[i + 2].Span.End - start;
                text.Remove(start, length).Insert(start, nameof(Kernel.clear_output).PadRight(length));
            }
        }

        return text.ToString();
    }

    private static bool IsCall(List<SyntaxToken> tokens, int at) =>
        tokens[at].ValueText == "Console" && tokens[at + 1].IsKind(SyntaxKind.DotToken) && tokens[at + 2].ValueText == "Clear"
        && tokens[at + 3].IsKind(SyntaxKind.OpenParenToken) && tokens[at + 4].IsKind(SyntaxKind.CloseParenToken)
        && tokens[at + 2].Span.End - tokens[at].SpanStart == Call.Length
        && (at == 0 || !tokens[at - 1].IsKind(SyntaxKind.DotToken) || IsOfSystem(tokens, at));

    private static bool IsOfSystem(List<SyntaxToken> tokens, int at) =>
        at >= 2 && tokens[at - 1].IsKind(SyntaxKind.DotToken) && tokens[at - 2].ValueText == "System" && (at == 2 || !tokens[at - 3].IsKind(SyntaxKind.DotToken));
}
