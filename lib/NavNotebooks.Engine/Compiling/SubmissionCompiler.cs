using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Compiles cells one after the other, each seeing those before it.</summary>
/// <remarks>
/// Cells are compiled optimised, with debug information: loops in a cell run at full speed, and a stack frame still knows its line.
/// </remarks>
internal sealed class SubmissionCompiler(ReferenceResolver resolver, SubmissionLoadContext loadContext)
{
    private static readonly Lock BindingGuard = new();

    /// <summary>How every cell is read.</summary>
    public static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        concurrentBuild: false);

    // Assemblies of one name cannot be loaded side by side, and the parts of one cell are compiled apart.
    private int compilations;

    /// <summary>Finds what references mean.</summary>
    public ReferenceResolver References => resolver;

    /// <summary>Compiles a cell on top of a state.</summary>
    /// <param name="state">What the cells before have left.</param>
    /// <param name="place">Where the code stands.</param>
    /// <param name="code">C#, magic commands taken out.</param>
    /// <param name="stop">Gives up.</param>
    public Submission Compile(ScriptState state, CodePlace place, string code, CancellationToken stop)
    {
        var (tree, extended, problems) = Resolve(Parse(InteractiveNames.TakenOut(code, ParseOptions), place.Path, stop), place, state, stop);
        if (!problems.IsEmpty)
        {
            return new(state, Run: null, problems);
        }

        var submission = Compile(tree, extended, stop);
        return submission.Problems.IsEmpty || extended.HasWholeFramework ? submission : Compile(tree, extended.WithWholeFramework(), stop);
    }

    /// <summary>A cell's code with its meaning on top of a state, not yet looked at for errors.</summary>
    /// <param name="name">Of the assembly to be.</param>
    /// <param name="tree">The code.</param>
    /// <param name="state">What the cells before have left.</param>
    public static CSharpCompilation Bind(string name, SyntaxTree tree, ScriptState state)
    {
        var compilation = CSharpCompilation.CreateScriptCompilation(
            name,
            tree,
            state.References,
            CompilationOptions.WithUsings(state.Usings),
            state.Last,
            typeof(object));
        BindReferences(compilation);
        return compilation;
    }

    private Submission Compile(SyntaxTree tree, ScriptState extended, CancellationToken stop)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"notebook-{++compilations}");
        var compilation = Bind(name, tree, extended);
        var hasCode = ((CompilationUnitSyntax)tree.GetRoot(stop)).Members.Count > 0;
        var next = extended with { Last = compilation, Slots = extended.Slots + (hasCode ? 1 : 0) };
        return !hasCode ? WithoutCode(compilation, next, stop)
            : LoopInstrumentation.IsNeeded(tree.GetRoot(stop)) ? EmitChecked(compilation, tree, next, stop)
            : Emit(compilation, next, stop);
    }

    /// <summary>
    /// Binds the references of one cell at a time, in the whole process. Sessions share the metadata, and with it the symbols that the first binding
    /// leaves there; two bindings at once would leave two sets, and a later cell could meet types of both.
    /// </summary>
    private static void BindReferences(CSharpCompilation compilation)
    {
        lock (BindingGuard)
        {
            _ = compilation.GetAssemblyOrModuleSymbol(compilation.References.First());
        }
    }

    /// <summary>Errors are those of the text as written; what runs can be ended. Where a check does not fit (a directive inside a loop), it does without.</summary>
    private Submission EmitChecked(CSharpCompilation compilation, SyntaxTree tree, ScriptState next, CancellationToken stop)
    {
        var problems = ProblemsIn(compilation.GetDiagnostics(stop));
        if (!problems.IsEmpty)
        {
            return new(next, Run: null, problems);
        }

        var instrumented = Parse(LoopInstrumentation.Apply(tree.GetRoot(stop)).ToFullString(), tree.FilePath, stop);
        var checkedCompilation = compilation.ReplaceSyntaxTree(tree, instrumented);
        BindReferences(checkedCompilation);
        var submission = Emit(checkedCompilation, next with { Last = checkedCompilation }, stop);
        return submission.Problems.IsEmpty ? submission : Emit(compilation, next, stop);
    }

    private static SyntaxTree Parse(string code, string path, CancellationToken stop) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path, stop);

    /// <summary>Follows the references of a cell and takes them out of its text; lines keep their numbers.</summary>
    private (SyntaxTree Tree, ScriptState State, ImmutableArray<CellProblem> Problems) Resolve(
        SyntaxTree tree, CodePlace place, ScriptState state, CancellationToken stop)
    {
        var root = tree.GetRoot(stop);
        var directives = root.ContainsDirectives
            ? root.DescendantNodes(descendIntoTrivia: true).OfType<ReferenceDirectiveTriviaSyntax>().ToList()
            : [];
        if (directives.Count == 0)
        {
            return (tree, state, []);
        }

        var problems = ImmutableArray.CreateBuilder<CellProblem>();
        var text = new StringBuilder(root.ToFullString());
        foreach (var syntax in directives)
        {
            var (found, problem) = resolver.Resolve(ReferenceDirective.Of(syntax, place));
            state = found is null ? state : state.With(found);
            if (problem is not null)
            {
                problems.Add(problem);
            }

            InteractiveNames.Blank(text, syntax.Span);
        }

        return (Parse(text.ToString(), tree.FilePath, stop), state, problems.ToImmutable());
    }

    private static Submission WithoutCode(CSharpCompilation compilation, ScriptState next, CancellationToken stop) =>
        new(next, Run: null, ProblemsIn(compilation.GetDiagnostics(stop)));

    private Submission Emit(CSharpCompilation compilation, ScriptState next, CancellationToken stop)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var emitted = compilation.Emit(assembly, symbols, options: options, cancellationToken: stop);
        if (!emitted.Success)
        {
            return new(next, Run: null, ProblemsIn(emitted.Diagnostics));
        }

        assembly.Position = 0;
        symbols.Position = 0;
        return new(next, EntryPoint(compilation, loadContext.LoadFromStream(assembly, symbols)), []);
    }

    private static Func<object?[], Task<object?>> EntryPoint(CSharpCompilation compilation, Assembly assembly)
    {
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        return assembly
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private static ImmutableArray<CellProblem> ProblemsIn(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(ToProblem)];

    private static CellProblem ToProblem(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var position = span.StartLinePosition;
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture) + InteractiveNames.Hint(diagnostic);
        return new(position.Line + 1, position.Character + 1, diagnostic.Id, message) { File = CodePlace.FileOf(span.Path) };
    }
}
