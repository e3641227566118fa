using System.Reflection;

namespace NavNotebooks.Engine.Showing;

/// <summary>Finds records that hold themselves: the text that the compiler writes for them would never end, and would end the process.</summary>
internal static class RecordCycle
{
    /// <summary>Whether a record leads back to itself, or deeper than a text can follow.</summary>
    public static bool IsIn(object value) => IsRecord(value) && LeadsBack(value, new HashSet<object>(ReferenceEqualityComparer.Instance), depth: 0);

    private static bool LeadsBack(object value, HashSet<object> path, int depth)
    {
        const int deepest = 500;
        if (depth > deepest || !path.Add(value))
        {
            return true;
        }

        var found = Parts(value).Any(part => part is not null && IsRecord(part) && LeadsBack(part, path, depth + 1));
        path.Remove(value);
        return found;
    }

    private static IEnumerable<object?> Parts(object value) => ShownObject.Members(value.GetType())
        .Where(member => !member.PropertyType.IsValueType && member.PropertyType != typeof(string))
        .Select(member => ValueOf(member, value));

    private static object? ValueOf(PropertyInfo member, object value)
    {
        try
        {
            return member.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            // A property that throws does so again in the text, where it is caught.
            return null;
        }
    }

    private static bool IsRecord(object value) => value.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public) is not null;
}
