using Microsoft.CodeAnalysis;
using NavNotebooks.Display;
using NavNotebooks.Engine.Completing.Offering;
using NavNotebooks.Engine.Magics;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Completing;

/// <summary>The values of the session's variables at the moment.</summary>
/// <param name="chain">The session's cells.</param>
/// <param name="context">How values are shown.</param>
internal sealed class VariableValues(SubmissionChain chain, DisplayContext context)
{
    private readonly ImpatientWork work = new();

    /// <summary>A variable of the cells that have run; <see langword="null"/> where there is none of this name.</summary>
    public SessionVariable? Find(string name) => SessionVariable.In(chain.Values).FirstOrDefault(variable => variable.Name == name);

    /// <summary>A variable's value on one line, if it can be told at once; empty for what is no variable.</summary>
    public string Describe(ISymbol symbol) =>
        symbol is IFieldSymbol { ContainingType.IsScriptClass: true }
        && Find(symbol.Name) is { } variable
        && work.Get(symbol.Name, () => variable.Summary(context)) is { } text
            ? symbol.Name + " = " + text
            : "";
}
