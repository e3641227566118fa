using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Display;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing.Describing;
using NavNotebooks.Engine.Completing.Offering;

namespace NavNotebooks.Engine.Completing;

/// <summary>Completes and explains names that stand in strings, such as the variables of a survey.</summary>
/// <param name="offered">Finds the names.</param>
internal sealed class NameCompletion(OfferedNames offered)
{
    /// <summary>What the string at the cursor may hold. The whole of a string that is closed is replaced, of another what was typed.</summary>
    /// <param name="state">What the cells before have left.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="literal">The string around the cursor.</param>
    /// <param name="stop">Gives up.</param>
    public CompletionList Complete(ScriptState state, TypedCell cell, SyntaxToken literal, CancellationToken stop)
    {
        var (start, end) = (literal.SpanStart + 1, literal.Text is [_, .., '"'] ? literal.Span.End - 1 : cell.Position);
        var typed = cell.Text[start..cell.Position];
        var candidates = Names(state, literal, stop).Select(name => new Candidate(name.Text, "name", [])
        {
            Signature = name.Label,
            Documentation = name.Details,
        });
        return new(start, end, CandidateList.Of(candidates, typed, comments: null));
    }

    /// <summary>What the name means that a string holds; <see langword="null"/> where it holds none.</summary>
    public MimeBundle? Inspect(ScriptState state, SyntaxToken literal, CancellationToken stop) =>
        Names(state, literal, stop).FirstOrDefault(name => name.Text == literal.ValueText) is { } name
            ? new InspectionSheet(SymbolDisplay.FormatLiteral(name.Text, quote: true)) { Description = name.Details.Length == 0 ? name.Label : name.Label + "\n\n" + name.Details }.ToBundle()
            : null;

    private ImmutableArray<OfferedName> Names(ScriptState state, SyntaxToken literal, CancellationToken stop)
    {
        var tree = literal.SyntaxTree!;
        return offered.At(SubmissionCompiler.Bind(TypedCell.AssemblyName, tree, state).GetSemanticModel(tree), literal, stop);
    }
}
