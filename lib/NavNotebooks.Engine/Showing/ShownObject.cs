using System.Collections.Immutable;
using System.Reflection;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows an object by its own text or, where it has none, by its public properties.</summary>
internal static class ShownObject
{
    /// <summary>The object's own <c>ToString</c> where it overrides it, with its properties as a table beside it.</summary>
    public static MimeBundle Of(object value, DisplayContext context)
    {
        var members = Members(value.GetType());
        if (members.IsEmpty)
        {
            return new MimeBundle(Text(value));
        }

        var rows = members.Select(member => ImmutableArray.Create(member.Name, Read(member, value, context)));
        var table = new Table(TypeName.Of(value.GetType()), ["property", "value"], [.. rows], []);
        return new MimeBundle(HasOwnText(value) ? Text(value) : table.ToString()).With(MimeTypes.Html, table.ToHtml());
    }

    /// <summary>One line: the object's own text, or its type's name.</summary>
    public static string Text(object value) =>
        HasOwnText(value) ? value.ToString() ?? "" : TypeName.Of(value.GetType());

    /// <summary>Public properties that can be read without arguments, in the order declared, the base type's first.</summary>
    public static ImmutableArray<PropertyInfo> Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => !property.PropertyType.IsByRefLike)
            .OrderBy(property => Depth(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken)];

    /// <summary>A property's value on one line; one that throws, or a sequence in it that does, shows the exception's name.</summary>
    public static string Read(PropertyInfo member, object value, DisplayContext context)
    {
        try
        {
            return Shown.Inline(member.GetValue(value), context);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.GetType().Name;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or FormatterException))
        {
            return exception.GetType().Name;
        }
    }

    private static bool HasOwnText(object value)
    {
        var declaring = value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        return declaring != typeof(object) && declaring != typeof(ValueType) && !RecordCycle.IsIn(value);
    }

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
