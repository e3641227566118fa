namespace NavNotebooks.Engine.Showing;

/// <summary>How far a type is from one that it is derived from.</summary>
internal static class TypeDistance
{
    private const int Interface = 10_000;
    private const int Anything = 20_000;

    /// <summary>
    /// 0 for the type itself, more for each base class, more than any class for an interface (the more it inherits, the closer), most for
    /// <see cref="object"/>; <see langword="null"/> where the type is not derived from it. A generic type without arguments comes right after itself with
    /// arguments.
    /// </summary>
    public static int? Between(Type type, Type target)
    {
        if (target == typeof(object))
        {
            return Anything;
        }

        var distance = 0;
        for (var current = type; current is not null; current = current.BaseType, distance += 2)
        {
            if (current == target || IsDefinitionOf(target, current))
            {
                return distance + (current == target ? 0 : 1);
            }
        }

        return target.IsInterface && type.GetInterfaces().Any(candidate => candidate == target || IsDefinitionOf(target, candidate))
            ? Interface - (2 * target.GetInterfaces().Length) + (target.IsGenericTypeDefinition ? 1 : 0)
            : null;
    }

    private static bool IsDefinitionOf(Type definition, Type type) =>
        definition.IsGenericTypeDefinition && type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
