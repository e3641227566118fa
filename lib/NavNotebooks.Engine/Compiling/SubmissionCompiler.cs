using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private readonly SubmissionEmitter emitter = new(loadContext);

    // Assemblies of one name cannot be loaded side by side, and the parts of one cell are compiled apart.
    private int compilations;

    /// <summary>Compiles the files that no cell could hold.</summary>
    public LibraryCompiler Libraries { get; } = new(loadContext);

    /// <summary>Finds what references mean.</summary>
    public ReferenceResolver References => resolver;

    /// <summary>Compiles a cell on top of a state.</summary>
    /// <param name="state">What the cells before have left.</param>
    /// <param name="place">Where the code stands.</param>
    /// <param name="code">C#, magic commands taken out.</param>
    /// <param name="stop">Gives up.</param>
    public Submission Compile(ScriptState state, CodePlace place, string code, CancellationToken stop)
    {
        var own = ConsoleClear.Replaced(InteractiveNames.TakenOut(code, ParseOptions), ParseOptions);
        var (tree, extended, problems) = Resolve(Parse(own, place.Path, stop), place, state, stop);
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
            state.NewReferences,
            CompilationOptions.WithUsings(state.NewUsings),
            state.Last,
            typeof(object));
        BindReferences(compilation);
        return compilation;
    }

    private Submission Compile(SyntaxTree tree, ScriptState state, CancellationToken stop)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"notebook-{Interlocked.Increment(ref compilations)}");
        var compilation = Bind(name, tree, state);
        var left = Leavings.Of(compilation, (CompilationUnitSyntax)tree.GetRoot(stop));
        if (state.Last is not null && left.Cover(state.Left))
        {
            // The cell before can no longer be named, as when a cell is run again: this one takes its place instead of standing on it.
            state = state.WithoutLast();
            compilation = Bind(name, tree, state);
        }

        if (!left.HasCode)
        {
            var problems = SubmissionEmitter.ProblemsIn(compilation.GetDiagnostics(stop));
            return new(state.After(new(compilation, Assembly: null, Run: null, problems), left), Run: null, problems);
        }

        var emitted = EmitChecked(compilation, tree, state, stop);
        return new(state.After(emitted, left), emitted.Run, emitted.Problems) { Slot = state.Slots, IsKept = left.Any };
    }

    /// <summary>
    /// Binds the references of one cell at a time, in the whole process. Sessions share the metadata, and with it the symbols that the first binding
    /// leaves there; two bindings at once would leave two sets, and a later cell could meet types of both.
    /// </summary>
    private static void BindReferences(CSharpCompilation compilation)
    {
        lock (BindingGuard)
        {
            _ = compilation.Assembly;
        }
    }

    /// <summary>What runs can be ended. Errors are those of the text as written, which is also what runs where a check does not fit.</summary>
    private EmittedCell EmitChecked(CSharpCompilation compilation, SyntaxTree tree, ScriptState state, CancellationToken stop)
    {
        if (CodeChecks.Apply(tree, compilation, stop) is { } text)
        {
            var withChecks = compilation.ReplaceSyntaxTree(tree, Parse(text, tree.FilePath, stop));
            BindReferences(withChecks);
            var emitted = emitter.Emit(withChecks, state, stop);
            if (emitted.Problems.IsEmpty)
            {
                return emitted;
            }
        }

        return emitter.Emit(compilation, state, stop);
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
}
