using System.Reflection;
using System.Reflection.Emit;

namespace Beleg.Tests.Architecture;

/// <summary>
/// The types that a compiled type knows: its base, its interfaces, its members with their signatures, and what the code of
/// its methods names. Sees what the text of a file hides, as a type of an enclosing namespace needs no "using".
/// </summary>
internal static class CompiledUses
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodeByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    /// <summary>The types of the same assembly that a type knows; a nested type stands for the one around it.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        var seen = new HashSet<Type>();
        Add(seen, type.BaseType);
        foreach (var one in type.GetInterfaces())
            Add(seen, one);
        foreach (var field in type.GetFields(All))
            Add(seen, field.FieldType);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            AddMethod(seen, method);
        return seen.Where(t => t.Assembly == type.Assembly).Select(Outermost).Distinct();
    }

    /// <summary>The type itself, or the outermost one around it.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } around)
            type = around;
        return type;
    }

    private static void AddMethod(HashSet<Type> seen, MethodBase method)
    {
        Add(seen, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
            Add(seen, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (var local in body.LocalVariables)
            Add(seen, local.LocalType);
        foreach (var token in Tokens(body.GetILAsByteArray() ?? []))
            AddMember(seen, Resolve(method, token));
    }

    private static void AddMember(HashSet<Type> seen, MemberInfo? member)
    {
        if (member is Type type)
        {
            Add(seen, type);
            return;
        }

        Add(seen, member?.DeclaringType);
        if (member is MethodInfo { IsGenericMethod: true } method)
        {
            foreach (var argument in method.GetGenericArguments())
                Add(seen, argument);
        }
    }

    private static void Add(HashSet<Type> seen, Type? type)
    {
        if (type is null || !seen.Add(type))
            return;
        Add(seen, type.GetElementType());
        foreach (var argument in type.GetGenericArguments())
            Add(seen, argument);
    }

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null
        );

    // The metadata tokens in a method's instructions (ECMA-335, partition III).
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length; )
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[++at]) : code[at];
            at++;
            var kind = OpCodeByValue[value].OperandType;
            if (
                kind
                is OperandType.InlineMethod
                    or OperandType.InlineType
                    or OperandType.InlineField
                    or OperandType.InlineTok
            )
                yield return BitConverter.ToInt32(code, at);
            at += kind switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
