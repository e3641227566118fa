using System.Reflection;
using System.Reflection.Emit;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>Reads which types and texts compiled methods refer to.</summary>
internal static class Intermediate
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Methods and constructors of a type and of the types nested in it, which is where lambdas live.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).Concat(type.GetNestedTypes(Everything).SelectMany(MethodsOf));

    /// <summary>Base, interfaces, fields, and the types in signatures.</summary>
    public static IEnumerable<Type> SignatureTypes(Type type)
    {
        var direct = new[] { type.BaseType }.OfType<Type>()
            .Concat(type.GetInterfaces())
            .Concat(type.GetFields(Everything).Select(field => field.FieldType))
            .Concat(MethodsOf(type).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.GetMethods(Everything).Select(method => method.ReturnType));
        return direct.SelectMany(Parts);
    }

    /// <summary>The types that a method's body names: of what it calls, reads, creates and keeps.</summary>
    public static IEnumerable<Type> TypesOf(MethodBase method)
    {
        var locals = method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];
        var members = Tokens(method)
            .Where(token => token.Code.OperandType is not OperandType.InlineString and not OperandType.InlineSig)
            .Select(token => Resolve(method, token.Value))
            .OfType<MemberInfo>();
        return locals.Concat(members.SelectMany(TypesOfMember)).SelectMany(Parts);
    }

    /// <summary>The literal texts in a method's body.</summary>
    public static IEnumerable<string> TextsOf(MethodBase method) => Tokens(method)
        .Where(token => token.Code.OperandType == OperandType.InlineString)
        .Select(token => method.Module.ResolveString(token.Value));

    /// <summary>A type, its element and its type arguments.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        foreach (var part in (type.GetElementType() is { } element ? new[] { element } : type.GetGenericArguments()).SelectMany(Parts))
        {
            yield return part;
        }
    }

    private static IEnumerable<Type> TypesOfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo method => [method.DeclaringType!, method.ReturnType, .. method.GetGenericArguments()],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        _ => [member.DeclaringType!],
    };

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType?.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static IEnumerable<(OpCode Code, int Value)> Tokens(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var position = 0;
        while (position < body.Length)
        {
            var code = OpCodes[body[position] == 0xFE ? unchecked((short)(0xFE00 | body[position + 1])) : body[position]];
            position += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineString)
            {
                yield return (code, BitConverter.ToInt32(body, position));
            }

            position += OperandSize(code.OperandType, body, position);
        }
    }

    private static int OperandSize(OperandType operand, byte[] body, int position) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, position)),
        _ => 4,
    };
}
