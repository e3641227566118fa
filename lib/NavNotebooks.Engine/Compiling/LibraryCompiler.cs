using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Compiles a source file that has namespaces, as a project's files do and a cell's code cannot, as a small library of its own.</summary>
/// <remarks>It sees what the session references, but no variable; the usings of a new project are at hand in it.</remarks>
/// <param name="loadContext">Where the library is loaded.</param>
internal sealed class LibraryCompiler(SubmissionLoadContext loadContext)
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, concurrentBuild: false);

    private readonly Dictionary<string, string> compiled = new(StringComparer.Ordinal);

    /// <summary>Whether code is such a file's.</summary>
    public static bool IsNeeded(string code) =>
        code.Contains("namespace", StringComparison.Ordinal)
        && CSharpSyntaxTree.ParseText(code, ParseOptions).GetCompilationUnitRoot().Members.Any(member => member is BaseNamespaceDeclarationSyntax);

    /// <summary>Compiles a file and makes its types known to the cells that follow. Cells that know a type cannot be given another of its name.</summary>
    /// <param name="state">What the session references.</param>
    /// <param name="place">The file.</param>
    /// <param name="code">Its text.</param>
    /// <param name="stop">Gives up.</param>
    public (ScriptState State, ImmutableArray<CellProblem> Problems) Compile(ScriptState state, CodePlace place, string code, CancellationToken stop)
    {
        if (compiled.TryGetValue(place.Path, out var before))
        {
            return (state, before == code ? [] : [place.Told(new(Line: 1, Column: 1, "NAV0015", "The file has changed since it was loaded, and a file with namespaces is loaded once. Restart the kernel to load it anew."))]);
        }

        var whole = state.HasWholeFramework ? state : state.WithWholeFramework();
        SyntaxTree[] trees = [Parse(ImplicitUsings, "", stop), Parse(code, place.Path, stop)];
        var name = string.Create(CultureInfo.InvariantCulture, $"file-{compiled.Count + 1}");
        var compilation = CSharpCompilation.Create(name, trees, whole.References, CompilationOptions);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: stop);
        if (!emitted.Success)
        {
            return (state, SubmissionEmitter.ProblemsIn(emitted.Diagnostics));
        }

        assembly.Position = 0;
        symbols.Position = 0;
        loadContext.LoadFromStream(assembly, symbols);
        compiled[place.Path] = code;
        return (whole with { References = whole.References.Add(MetadataReference.CreateFromImage(assembly.ToArray())) }, []);
    }

    private static SyntaxTree Parse(string code, string path, CancellationToken stop) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path, stop);
}
