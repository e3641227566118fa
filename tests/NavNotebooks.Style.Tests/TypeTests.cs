using System.Reflection;

namespace NavNotebooks.Style.Tests;

public sealed class TypeTests
{
    public static TheoryData<string> Assemblies =>
    [
        "NavNotebooks.Display", "NavNotebooks.Survey", "NavNotebooks.Charts", "NavNotebooks", "NavNotebooks.Documents", "NavNotebooks.Engine", "NavNotebooks.Kernel", "nav-kernel", "nav",
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Classes_are_sealed_static_or_abstract(string assembly)
    {
        var offenders = Types(assembly)
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => type.FullName);
        Assert.Empty(offenders);
    }

    // Notebooks written for .NET Interactive set its limits by assignment; they are a session's own.
    private static readonly string[] SettingsOfNotebooks = ["NavNotebooks.Engine.Interactive.Formatter"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_values_are_immutable(string assembly)
    {
        var offenders =
            from type in Types(assembly)
            where type.IsPublic && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } set && !IsInit(set) && !SettingsOfNotebooks.Contains(type.FullName)
            select $"{type.FullName}.{property.Name} can be set";
        Assert.Empty(offenders);
        var fields =
            from type in Types(assembly)
            where type.IsPublic && !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name} is a field that can be set";
        Assert.Empty(fields);
    }

    [Theory]
    [InlineData("NavNotebooks.Display")]
    [InlineData("NavNotebooks.Survey", "NavNotebooks.Display")]
    [InlineData("NavNotebooks.Charts", "NavNotebooks.Display", "NavNotebooks.Survey")]
    [InlineData("NavNotebooks", "NavNotebooks.Display", "NavNotebooks.Survey", "NavNotebooks.Charts")]
    [InlineData("NavNotebooks.Documents", "NavNotebooks.Display")]
    [InlineData("NavNotebooks.Engine", "NavNotebooks.Display", "NavNotebooks.Documents")]
    [InlineData("NavNotebooks.Kernel", "NavNotebooks.Display", "NavNotebooks.Documents", "NavNotebooks.Engine", "nav-kernel")]
    [InlineData("nav-kernel")]
    public void Dependencies_point_one_way(string assembly, params string[] allowed)
    {
        var own = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name is "nav" or "nav-kernel" || name.StartsWith("NavNotebooks", StringComparison.Ordinal));
        Assert.Empty(own.Except(allowed));
    }

    [Theory]
    [InlineData("NavNotebooks.Survey", "Microsoft.CodeAnalysis")]
    [InlineData("NavNotebooks.Survey", "System.Console")]
    [InlineData("NavNotebooks.Charts", "Microsoft.CodeAnalysis")]
    [InlineData("NavNotebooks.Charts", "System.Console")]
    [InlineData("NavNotebooks.Documents", "Microsoft.CodeAnalysis")]
    public void A_project_keeps_out_what_it_exists_to_keep_out(string assembly, string refused) =>
        Assert.DoesNotContain(
            Assembly.Load(assembly).GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith(refused, StringComparison.Ordinal));

    private static IEnumerable<Type> Types(string assembly) => Assembly.Load(assembly).GetTypes()
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("NavNotebooks", StringComparison.Ordinal) == true);

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
}
