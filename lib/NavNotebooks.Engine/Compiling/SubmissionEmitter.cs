using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Makes compiled cells into code that runs.</summary>
/// <param name="session">Where the files are that the session referenced.</param>
internal sealed class SubmissionEmitter(SubmissionLoadContext session)
{
    private static readonly EmitOptions Options = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <summary>The cell's code, or why there is none.</summary>
    /// <param name="compilation">The cell.</param>
    /// <param name="state">The cells that it may refer to.</param>
    /// <param name="stop">Gives up.</param>
    public EmittedCell Emit(CSharpCompilation compilation, ScriptState state, CancellationToken stop)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Options, cancellationToken: stop);
        if (!emitted.Success)
        {
            return new(compilation, Assembly: null, Run: null, ProblemsIn(emitted.Diagnostics));
        }

        assembly.Position = 0;
        symbols.Position = 0;
        var loaded = new CellLoadContext(session, state).LoadFromStream(assembly, symbols);
        return new(compilation, loaded, EntryPoint(compilation, loaded), []);
    }

    /// <summary>The errors, in the order of the text.</summary>
    public static ImmutableArray<CellProblem> ProblemsIn(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(ToProblem)];

    private static Func<object?[], Task<object?>> EntryPoint(CSharpCompilation compilation, Assembly assembly)
    {
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        return assembly
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private static CellProblem ToProblem(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var position = span.StartLinePosition;
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture) + InteractiveNames.Hint(diagnostic);
        return new(position.Line + 1, position.Character + 1, diagnostic.Id, message) { File = CodePlace.FileOf(span.Path) };
    }
}
