namespace NavNotebooks.Engine.Showing;

/// <summary>Names of types as C# writes them.</summary>
internal static class TypeName
{
    /// <summary><c>List&lt;String&gt;</c> rather than <c>List`1</c>; without namespace.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (type.Name.StartsWith("<>", StringComparison.Ordinal))
        {
            return "anonymous";
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? type.Name
            : type.Name[..tick] + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }
}
