using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Display;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>Finds the names that a string may hold, from the values that the session has.</summary>
/// <remarks>Names found once are kept until a cell has run; what takes long to find is there when it is asked for again.</remarks>
/// <param name="chain">The session's cells.</param>
internal sealed class OfferedNames(SubmissionChain chain)
{
    private readonly ImpatientWork work = new();
    private (int Runs, ConcurrentDictionary<string, ImmutableArray<OfferedName>> Names) known = (-1, new());

    /// <summary>The names, in the order in which their source tells them; none where nothing takes the string for a name, or the value is not known.</summary>
    /// <param name="model">The code's meaning.</param>
    /// <param name="literal">The string.</param>
    /// <param name="stop">Gives up.</param>
    public ImmutableArray<OfferedName> At(SemanticModel model, SyntaxToken literal, CancellationToken stop)
    {
        var trusted = new TrustedAssemblies();
        return NamePlace.Of(model, literal, stop) is { } place
            && RuntimeMembers.Source(model.Compilation, place.Called.ContainingType, place.Source) is { } source
            && trusted.Include(source.DeclaringType!)
            && Question(place, source, new HarmlessExpression(model, trusted, stop)) is { } question
                ? Names(source, question, Imports(literal))
                : [];
    }

    /// <summary>What must be computed to ask the source, as code: the receiver first; empty where there is nothing to compute.</summary>
    private static ImmutableArray<string>? Question(NamePlace place, MemberInfo source, HarmlessExpression harmless)
    {
        var wanted = ImmutableArray.CreateBuilder<string>();
        if (!RuntimeMembers.IsStatic(source))
        {
            if (place.Receiver is null || harmless.Write(place.Receiver) is not { } receiver)
            {
                return null;
            }

            wanted.Add(receiver);
        }

        foreach (var parameter in RuntimeMembers.Parameters(source))
        {
            if (!place.Arguments.TryGetValue(parameter, out var argument) || harmless.Write(argument) is not { } value)
            {
                return null;
            }

            wanted.Add(value);
        }

        return wanted.ToImmutable();
    }

    private ImmutableArray<OfferedName> Names(MemberInfo source, ImmutableArray<string> question, string imports)
    {
        var (runs, names) = known;
        if (runs != chain.Runs)
        {
            names = new(StringComparer.Ordinal);
            known = (chain.Runs, names);
        }

        var key = $"{source.DeclaringType}.{source.Name}({string.Join(", ", question)})";
        return names.TryGetValue(key, out var found) ? found : work.Get(key, () => names.GetOrAdd(key, _ => Ask(source, question, imports))) is { IsDefault: false } told ? told : [];
    }

    private ImmutableArray<OfferedName> Ask(MemberInfo source, ImmutableArray<string> question, string imports)
    {
        object?[] values = question.IsEmpty ? [] : (object?[]?)chain.Compute($"{imports}new object?[] {{ {string.Join(", ", question)} }}") ?? [];
        if (values.Length < question.Length || (question.Length > 0 && !RuntimeMembers.IsStatic(source) && values[0] is null))
        {
            return [];
        }

        var told = RuntimeMembers.IsStatic(source) ? RuntimeMembers.Ask(source, of: null, values) : RuntimeMembers.Ask(source, values[0], values[1..]);
        return [.. told.DistinctBy(name => name.Text)];
    }

    private static string Imports(SyntaxToken literal) =>
        string.Concat(((CompilationUnitSyntax)literal.SyntaxTree!.GetRoot()).Usings.Select(import => import.ToString() + "\n"));
}
