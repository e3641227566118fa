using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>The formatters that a type names by an attribute called <c>TypeFormatterSourceAttribute</c>, whoever declared it.</summary>
/// <param name="Formatters">In the order given.</param>
/// <param name="Preferred">The only kinds to show it as; <see langword="null"/> for all.</param>
internal sealed record AttributedFormatters(ImmutableArray<TypeFormatter> Formatters, ImmutableArray<string>? Preferred)
{
    private static readonly AttributedFormatters None = new([], Preferred: null);

    // Types of cells that nobody can name any more are forgotten, and with them what is known of them.
    private static readonly ConditionalWeakTable<Type, AttributedFormatters> ByType = [];

    /// <summary>Those of a type or of the class that it is derived from; none for most.</summary>
    /// <exception cref="InvalidOperationException">The attribute names a type that cannot create formatters.</exception>
    public static AttributedFormatters Of(Type type) => type.IsPrimitive || type == typeof(string) ? None : ByType.GetValue(type, Read);

    private static AttributedFormatters Read(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).FirstOrDefault(found => found.GetType().Name == nameof(TypeFormatterSourceAttribute));
        if (attribute is null || Property(attribute, nameof(TypeFormatterSourceAttribute.FormatterSourceType)) is not Type source)
        {
            return None;
        }

        try
        {
            var create = Method(source, "CreateTypeFormatters");
            var created = (IEnumerable)create.Invoke(Activator.CreateInstance(source, nonPublic: true), [])!;
            var preferred = Property(attribute, nameof(TypeFormatterSourceAttribute.PreferredMimeTypes)) as string[] ?? [];
            return new([.. created.Cast<object>().Select(formatter => Adapt(type, formatter))], preferred.Length == 0 ? null : [.. preferred]);
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new InvalidOperationException(
                $"{TypeName.Of(type)} names {TypeName.Of(source)} to create its formatters, which failed: {cause.Message} "
                + "It needs a constructor without parameters and a method CreateTypeFormatters() whose objects have MimeType and Format(object, TextWriter).",
                exception);
        }
    }

    private static TypeFormatter Adapt(Type type, object formatter)
    {
        var mimeType = Property(formatter, nameof(ITypeFormatter.MimeType)) as string ?? MimeTypes.PlainText;
        if (formatter is ITypeFormatter known)
        {
            return new(type, mimeType, known.Format);
        }

        var format = Method(formatter.GetType(), nameof(ITypeFormatter.Format));
        return new(type, mimeType, (value, writer) => Invoke(format, formatter, value, writer));
    }

    private static bool Invoke(MethodInfo format, object formatter, object value, TextWriter writer)
    {
        try
        {
            return format.Invoke(formatter, [value, writer]) is not false;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    private static object? Property(object target, string name) =>
        target.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(target);

    private static MethodInfo Method(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        ?? throw new MissingMethodException(TypeName.Of(type), name);
}
