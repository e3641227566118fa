using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NavNotebooks.Display;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing.Describing;
using NavNotebooks.Engine.Completing.Offering;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Completing;

/// <summary>Helps whoever types a cell: what could come next, what a name means.</summary>
/// <remarks>Reads what the session's cells have left and changes nothing of it; safe beside a running cell.</remarks>
/// <param name="chain">The session's cells.</param>
/// <param name="options">The session's options.</param>
internal sealed class CodeAssistant(SubmissionChain chain, SessionOptions options)
{
    /// <summary>How long after a cell the first completion is prepared: a notebook that runs from top to bottom has the processor until then.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly VariableValues values = new(chain, options.Display);
    private readonly NameCompletion names = new(new OfferedNames(chain));
    private readonly CommandCompletion commands = new(options.BaseDirectory);
    private int warmed;

    /// <summary>What could stand at a position of a cell.</summary>
    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken stop) =>
        Task.Run(() => Complete(TypedCell.At(code, position), stop), stop);

    /// <summary>What the name at a position means, or the call around it; <see langword="null"/> where there is none.</summary>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken stop) =>
        Task.Run(() => Inspect(TypedCell.At(code, position), stop), stop);

    /// <summary>Loads in the background what the first completion needs, once. Returns at once.</summary>
    public void Warm()
    {
        if (Interlocked.Exchange(ref warmed, 1) == 0)
        {
            new Thread(CompleteSomething) { IsBackground = true, Name = "completion getting ready", Priority = ThreadPriority.Lowest }.UnsafeStart();
        }
    }

    /// <summary>Whatever goes wrong here would go wrong again when someone asks, and is told then.</summary>
    private void CompleteSomething()
    {
        try
        {
            Thread.Sleep(Pause);
            foreach (var code in (ReadOnlySpan<string>)["Math.Abs(", "Console.W", "\"\".W"])
            {
                _ = Complete(TypedCell.At(code, code.Length), CancellationToken.None);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            warmed = 0;
        }
    }

    private CompletionList Complete(TypedCell cell, CancellationToken stop)
    {
        var state = chain.State;
        if (commands.Complete(cell) is { } command)
        {
            return command;
        }

        if (!cell.IsInCode)
        {
            return CompletionList.Nothing(cell.Position);
        }

        var root = Parse(cell, stop);
        return TextPlace.StringAt(root, cell.Position) is { } literal ? names.Complete(state, cell, literal, stop)
            : TextPlace.IsCode(root, cell.Position) ? CodeCompletion.Of(state, cell, stop)
            : CompletionList.Nothing(cell.Position);
    }

    private MimeBundle? Inspect(TypedCell cell, CancellationToken stop)
    {
        var state = chain.State;
        if (CommandCompletion.Inspect(cell) is { } command)
        {
            return command;
        }

        var root = Parse(cell, stop);
        if (TextPlace.StringAt(root, cell.Position) is { } literal && names.Inspect(state, literal, stop) is { } name)
        {
            return name;
        }

        var (compilation, symbols) = CodeInspection.At(state, root, cell.Position, stop);
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

    private static SyntaxNode Parse(TypedCell cell, CancellationToken stop) =>
        CSharpSyntaxTree.ParseText(cell.Code, SubmissionCompiler.ParseOptions, cancellationToken: stop).GetRoot(stop);
}
