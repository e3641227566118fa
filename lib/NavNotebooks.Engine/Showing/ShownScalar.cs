using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows values that have no parts worth a table.</summary>
internal static class ShownScalar
{
    /// <summary>Its text, the same on every machine; <see langword="null"/> for a value that has parts.</summary>
    /// <remarks>Values that say more of the machine than of themselves (tasks, delegates) give their type's name.</remarks>
    public static string? TextOf(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Type type => TypeName.Of(type),
        Delegate or Task or MemberInfo => TypeName.Of(value.GetType()),
        ITuple tuple => Nesting.Inside(value, () => "(" + string.Join(", ", Parts(tuple)) + ")"),
        _ => null,
    };

    private static IEnumerable<string> Parts(ITuple tuple) =>
        Enumerable.Range(0, tuple.Length).Select(index => Shown.Inline(tuple[index], DisplayContext.Default));
}
