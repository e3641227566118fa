using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Names of .NET Interactive in cells that were written for it: its namespaces mean nothing here, its types are at hand without them.</summary>
internal static class InteractiveNames
{
    private const string Root = "Microsoft.DotNet.Interactive";

    private static readonly ImmutableArray<string> Namespaces =
    [
        "App", "CSharp", "CSharpProject", "Commands", "Connection", "Directives", "Documents", "Events", "ExtensionLab", "FSharp", "Formatting", "Html", "Http", "Jupyter",
        "Mermaid", "PowerShell", "TabularData", "Utility", "ValueSharing",
    ];

    private static readonly ImmutableArray<string> Tags =
    [
        "a", "article", "b", "br", "button", "code", "details", "div", "em", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "i", "iframe", "img",
        "input", "label", "li", "link", "ol", "p", "pre", "script", "section", "select", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "tr", "u", "ul", "video",
    ];

    private static readonly ImmutableArray<string> Types =
    [
        "ChartExtensions", "Command", "CompositeKernel", "CSharpKernel", "FSharpKernel", "HtmlFormatter", "HtmlString", "IHtmlContent", "IKernelExtension", "KernelCommand", "KernelEvent",
        "PlainTextFormatter", "PocketView", "PocketViewTags", "PowerShellKernel", "SubmitCode", "TabularDataResource",
    ];

    /// <summary>The code with the engine's namespaces taken out, each by as many blanks: every other character keeps its place.</summary>
    public static string TakenOut(string code, CSharpParseOptions options)
    {
        if (!code.Contains(Root, StringComparison.Ordinal))
        {
            return code;
        }

        var root = CSharpSyntaxTree.ParseText(code, options).GetRoot();
        var text = new StringBuilder(code);
        var tokens = root.DescendantTokens().ToList();
        foreach (var directive in root.DescendantNodes().OfType<UsingDirectiveSyntax>().Where(IsOfRoot))
        {
            Blank(text, directive.Span);
        }

        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (QualifierAt(tokens, i) is { } qualifier)
            {
                TakeOut(text, qualifier, tokens[i].Parent!);
            }
        }

        return text.ToString();
    }

    /// <summary>What to do about a name that .NET Interactive has and this engine has not; nothing for any other.</summary>
    public static string Hint(Diagnostic diagnostic)
    {
        if (diagnostic.Id is not ("CS0103" or "CS0246") || diagnostic.Location.SourceTree?.GetText() is not { } text)
        {
            return "";
        }

        var span = diagnostic.Location.SourceSpan;
        var name = text.ToString(span);
        var next = span.End < text.Length ? text[span.End] : ' ';
        return Tags.Contains(name) && next is '(' or '['
            ? string.Create(CultureInfo.InvariantCulture, $". As a function that writes HTML (PocketView of .NET Interactive) it is not supported here. Write the markup: HTML(\"<{name}>…</{name}>\").")
            : Types.Contains(name)
                ? $". The {name} of .NET Interactive is not supported here. Show values with display(…), HTML(\"…\") and Formatter.Register<…>(…)."
                : "";
    }

    /// <summary>Puts blanks in the place of characters; lines keep their numbers.</summary>
    public static void Blank(StringBuilder text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            text[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }
    }

    /// <summary>The type after it is at hand by its name alone, but not where an alias is made: there it needs its namespace here.</summary>
    private static void TakeOut(StringBuilder text, TextSpan qualifier, SyntaxNode at)
    {
        if (at.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: not null })
        {
            text.Remove(qualifier.Start, qualifier.Length).Insert(qualifier.Start, typeof(Interactive.Kernel).Namespace + ".");
        }
        else
        {
            Blank(text, qualifier);
        }
    }

    private static bool IsOfRoot(UsingDirectiveSyntax directive) =>
        directive.Alias is null && (directive.NamespaceOrType.ToString() + ".").StartsWith(Root + ".", StringComparison.Ordinal);

    /// <summary>From the first token of the namespace up to the type: <c>global::Microsoft.DotNet.Interactive.Formatting.</c></summary>
    private static TextSpan? QualifierAt(List<SyntaxToken> tokens, int start)
    {
        var names = Root.Split('.');
        var at = start;
        for (var part = 0; part < names.Length; part++, at += 2)
        {
            if (at + 1 >= tokens.Count || tokens[at].ValueText != names[part] || !tokens[at + 1].IsKind(SyntaxKind.DotToken))
            {
                return null;
            }
        }

        while (at + 1 < tokens.Count && Namespaces.Contains(tokens[at].ValueText) && tokens[at + 1].IsKind(SyntaxKind.DotToken))
        {
            at += 2;
        }

        var isGlobal = start >= 2 && tokens[start - 1].IsKind(SyntaxKind.ColonColonToken) && tokens[start - 2].ValueText == "global";
        return TextSpan.FromBounds(tokens[isGlobal ? start - 2 : start].SpanStart, tokens[at - 1].Span.End);
    }
}
