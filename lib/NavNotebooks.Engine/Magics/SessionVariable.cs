using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NavNotebooks.Display;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Magics;

/// <summary>A variable that a cell declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type it was declared with.</param>
/// <param name="Value">What it holds now.</param>
internal sealed record SessionVariable(string Name, Type Type, object? Value)
{
    private const int SummaryLength = 80;

    /// <summary>Those that the next cell sees, by name: of two of one name, the later.</summary>
    /// <param name="submissions">The cells so far, as objects whose fields are their variables.</param>
    public static ImmutableArray<SessionVariable> In(IEnumerable<object?> submissions)
    {
        var found = new SortedDictionary<string, SessionVariable>(StringComparer.Ordinal);
        foreach (var submission in submissions.OfType<object>())
        {
            foreach (var field in submission.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (!field.Name.StartsWith('<'))
                {
                    found[field.Name] = new(field.Name, field.FieldType, field.GetValue(submission));
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>The value on one short line. A sequence that is computed while it is read is left unread.</summary>
    public string Summary(DisplayContext context)
    {
        if (Value is IEnumerable and not (string or ICollection or IDisplayable) && !IsCounted(Value.GetType()))
        {
            return "(not read)";
        }

        var text = Value is null ? "null" : Shown.Inline(Value, context);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end] + " …";
        return line.Length > SummaryLength ? line[..SummaryLength] + "…" : line;
    }

    private static bool IsCounted(Type type) => type.GetInterfaces().Any(
        candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>));
}
