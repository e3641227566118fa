using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using NavNotebooks.Display;
using NavNotebooks.Engine.Completing.Offering;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Completing;

/// <summary>The values of the session's variables at the moment.</summary>
/// <param name="chain">The session's cells.</param>
/// <param name="context">How values are shown.</param>
internal sealed class VariableValues(SubmissionChain chain, DisplayContext context)
{
    private const int Longest = 200;

    private readonly ImpatientWork work = new();

    /// <summary>The value of a variable of the cells that have run; nothing where there is no such variable.</summary>
    public bool TryGet(string name, out object? value)
    {
        foreach (var cell in chain.Values.OfType<object>().Reverse())
        {
            if (cell.GetType().GetField(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } field)
            {
                value = field.GetValue(cell);
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>A variable's value on one line, if it can be told at once; empty for what is no variable.</summary>
    public string Describe(ISymbol symbol) =>
        symbol is IFieldSymbol { ContainingType.IsScriptClass: true } && TryGet(symbol.Name, out var value) && work.Get(symbol.Name, () => Line(value)) is { Length: > 0 } text
            ? symbol.Name + " = " + text
            : "";

    /// <summary>A sequence that would have to be computed first is not.</summary>
    private string Line(object? value)
    {
        var text = value switch
        {
            null => "null",
            string words => "\"" + words + "\"",
            IEnumerable and not (ICollection or IDisplayable) => "",
            _ => Shown.Inline(value, context),
        };
        text = text.ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, Longest)}…");
    }
}
