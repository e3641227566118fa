using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Completing;

/// <summary>The code being typed as a document of the compiler's workspace, which knows what may stand where.</summary>
/// <remarks>
/// The workspace holds this one document and no references: its syntax tree is compiled on top of the session's own cells, and the recommender is given
/// that compilation's model. A workspace that knew the cells itself would compile all of them a second time.
/// </remarks>
internal sealed class RecommendationDocument : IDisposable
{
    private readonly AdhocWorkspace workspace = new(MefHostServices.DefaultHost);

    /// <summary>Parses the code.</summary>
    public RecommendationDocument(string code, CancellationToken stop)
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "cell", "cell", LanguageNames.CSharp, parseOptions: SubmissionCompiler.ParseOptions);
        workspace.AddProject(project);
        var document = workspace.AddDocument(DocumentInfo.Create(
            DocumentId.CreateNewId(project.Id),
            "cell",
            sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Default))));
        Tree = document.TryGetSyntaxTree(out var tree) ? tree : document.GetSyntaxTreeAsync(stop).GetAwaiter().GetResult()!;
    }

    /// <summary>The code's syntax.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Everything that may stand at a position.</summary>
    /// <param name="model">The meaning of <see cref="Tree"/> on top of the session's cells.</param>
    /// <param name="position">The cursor.</param>
    /// <param name="stop">Gives up.</param>
    public IEnumerable<ISymbol> SymbolsAt(SemanticModel model, int position, CancellationToken stop)
    {
#pragma warning disable CS0618 // The one that replaces it takes the workspace's own model, and thereby all cells compiled once more.
        return Recommender.GetRecommendedSymbolsAtPosition(model, position, workspace, options: null, stop);
#pragma warning restore CS0618
    }

    /// <inheritdoc/>
    public void Dispose() => workspace.Dispose();
}
