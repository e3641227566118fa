using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Display;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing.Describing;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Completing;

/// <summary>Helps whoever types a cell: what could come next, what a name means.</summary>
/// <remarks>Reads what the session's cells have left and changes nothing of it; safe beside a running cell.</remarks>
/// <param name="chain">The session's cells.</param>
/// <param name="options">The session's options.</param>
internal sealed class CodeAssistant(SubmissionChain chain, SessionOptions options)
{
    private readonly VariableValues values = new(chain, options.Display);

    /// <summary>What could stand at a position of a cell.</summary>
    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken stop) =>
        Task.Run(() => Complete(TypedCell.At(code, position), stop), stop);

    /// <summary>What the name at a position means, or the call around it; <see langword="null"/> where there is none.</summary>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken stop) =>
        Task.Run(() => Inspect(TypedCell.At(code, position), stop), stop);

    private MimeBundle? Inspect(TypedCell cell, CancellationToken stop)
    {
        var (compilation, symbols) = CodeInspection.At(chain.State, Parse(cell, stop), cell.Position, stop);
        if (symbols.IsEmpty)
        {
            return null;
        }

        var comments = new SymbolComments(compilation);
        return new InspectionSheet(SymbolSignature.Full(symbols[0], symbols.Length - 1))
        {
            Documentation = comments.Of(symbols[0]),
            Value = values.Describe(symbols[0]),
        }.ToBundle();
    }

    private CompletionList Complete(TypedCell cell, CancellationToken stop)
    {
        var state = chain.State;
        if (!cell.IsInCode)
        {
            return CompletionList.Nothing(cell.Position);
        }

        var root = Parse(cell, stop);
        return TextPlace.IsCode(root, cell.Position) ? CodeCompletion.Of(state, cell, stop) : CompletionList.Nothing(cell.Position);
    }

    private static SyntaxNode Parse(TypedCell cell, CancellationToken stop) =>
        CSharpSyntaxTree.ParseText(cell.Code, SubmissionCompiler.ParseOptions, cancellationToken: stop).GetRoot(stop);
}
