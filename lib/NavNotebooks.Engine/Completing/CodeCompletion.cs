using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing.Describing;

namespace NavNotebooks.Engine.Completing;

/// <summary>Completes names of C#.</summary>
internal static class CodeCompletion
{
    /// <summary>What may stand at the cursor of a cell.</summary>
    /// <param name="state">What the cells before have left.</param>
    /// <param name="cell">The cell; its cursor stands in code.</param>
    /// <param name="stop">Gives up.</param>
    /// <remarks>Looks at those assemblies of .NET that the session has, and at all others only where these have nothing: looking at all takes longer.</remarks>
    public static CompletionList Of(ScriptState state, TypedCell cell, CancellationToken stop)
    {
        var list = On(state, cell, stop);
        return list.Items.IsEmpty && cell.Prefix.Length + cell.Start > 0 && !state.HasWholeFramework ? On(state.WithWholeFramework(), cell, stop) : list;
    }

    private static CompletionList On(ScriptState state, TypedCell cell, CancellationToken stop)
    {
        var tree = CSharpSyntaxTree.ParseText(Cursor.WithStandIn(cell.Code, cell.Position), SubmissionCompiler.ParseOptions, cancellationToken: stop);
        var cursor = Cursor.Find(tree.GetRoot(stop), cell.Start);
        if (cursor.Place == CursorPlace.Nowhere)
        {
            return CompletionList.Nothing(cell.Position);
        }

        var compilation = SubmissionCompiler.Bind(TypedCell.AssemblyName, tree, state);
        var model = compilation.GetSemanticModel(tree);
        var candidates = Candidates(model, cursor, stop);
        return new(cell.Start, cell.Position, CandidateList.Of(candidates, cell.Prefix, new SymbolComments(compilation)));
    }

    private static IEnumerable<Candidate> Candidates(SemanticModel model, Cursor cursor, CancellationToken stop)
    {
        var apt = new AptCandidates(model, cursor, stop);
        var scope = new NamesInScope(model, cursor, stop);
        return cursor.Place switch
        {
            CursorPlace.Initializer when apt.Initialized().ToList() is { Count: > 0 } members => members,
            CursorPlace.PropertyPattern when apt.Patterned().ToList() is { Count: > 0 } members => members,
            CursorPlace.Attribute => SymbolCandidates.OfAttributes(scope.All()),
            CursorPlace.Member => SymbolCandidates.Of(scope.All()),
            _ => apt.NamedArguments()
                .Concat(apt.EnumerationValues())
                .Concat(SymbolCandidates.Of(scope.All()))
                .Concat(Keywords.At(cursor)),
        };
    }
}
