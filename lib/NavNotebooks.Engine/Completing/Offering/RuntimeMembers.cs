using System.Reflection;
using Microsoft.CodeAnalysis;
using NavNotebooks.Display;
using NavNotebooks.Engine.Completing.Describing;

namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>Finds and asks the members behind symbols.</summary>
internal static class RuntimeMembers
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The property or method of a type that tells names; <see langword="null"/> where the type is not loaded or has none such.</summary>
    /// <param name="compilation">What the type was found in.</param>
    /// <param name="type">The type.</param>
    /// <param name="name">The member's name.</param>
    public static MemberInfo? Source(Compilation compilation, INamedTypeSymbol type, string name) =>
        AssemblyFiles.PathOf(compilation, type.ContainingAssembly) is { } path
            ? Source(TypeOf(type.OriginalDefinition, path), name)
            : null;

    /// <summary>Whether it is asked of no value.</summary>
    public static bool IsStatic(MemberInfo source) => Method(source).IsStatic;

    /// <summary>The names of what it is to be given.</summary>
    public static IEnumerable<string> Parameters(MemberInfo source) => Method(source).GetParameters().Select(parameter => parameter.Name!);

    /// <summary>The names that it tells.</summary>
    public static IEnumerable<OfferedName> Ask(MemberInfo source, object? of, object?[] arguments) =>
        Method(of is null ? source : InTypeOf(of, source)).Invoke(of, arguments) as IEnumerable<OfferedName> ?? [];

    /// <summary>Sessions load the same file apart: the value knows which of the types it is of.</summary>
    private static MemberInfo InTypeOf(object value, MemberInfo source)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type != source.DeclaringType && type.FullName == source.DeclaringType!.FullName && Source(type, source.Name) is { } same)
            {
                return same;
            }
        }

        return source;
    }

    private static MemberInfo? Source(Type? type, string name) =>
        type?.GetMember(name, MemberTypes.Property | MemberTypes.Method, Any).FirstOrDefault(TellsNames);

    private static bool TellsNames(MemberInfo member) => typeof(IEnumerable<OfferedName>).IsAssignableFrom(Method(member).ReturnType);

    private static MethodInfo Method(MemberInfo member) => member as MethodInfo ?? ((PropertyInfo)member).GetMethod!;

    private static Type? TypeOf(INamedTypeSymbol type, string path)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        var space = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() + "." : "";
        return AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic && assembly.Location == path)
            .Select(assembly => assembly.GetType(space + name))
            .FirstOrDefault(found => found is not null);
    }
}
