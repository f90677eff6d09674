using System.Reflection;
using System.Runtime.CompilerServices;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The compiled package, and what of it others can see.</summary>
internal static class ThePackage
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Assembly { get; } = typeof(Money).Assembly;

    /// <summary>Everything that the source declares; nothing that the compiler or a mutation tool adds.</summary>
    internal static Type[] Types { get; } =
        [.. Assembly.GetTypes().Where(type => !IsGenerated(type) && IsOurs(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static Type[] PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    /// <summary>A mutation tool compiles its own switchboard into the package: conventions about the whole of it then say nothing.</summary>
    internal static bool IsBeingMutated { get; } =
        Assembly.GetTypes().Any(type => type.Namespace?.StartsWith("Stryker", StringComparison.Ordinal) == true);

    /// <summary>What a type itself declares and others can call: constructors, methods, properties, fields, operators.</summary>
    internal static IEnumerable<MemberInfo> PublicMembersOf(Type type) =>
        type.GetMembers(Declared & ~BindingFlags.NonPublic).Where(member => member is not Type && !IsGenerated(member));

    /// <summary>What a type itself declares, seen or not.</summary>
    internal static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => member is not Type);

    internal static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name.StartsWith('<')
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    internal static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    internal static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>Constructors from which somebody outside could derive; the copy constructor, which a record cannot hide, aside.</summary>
    internal static IEnumerable<ConstructorInfo> OpenConstructorsOf(Type type) =>
        type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic
            && (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
            && !(IsRecord(type) && constructor.GetParameters() is [{ ParameterType: var only }] && only == type));

    /// <summary>A type as a reader writes it: <c>Id</c>, <c>Violation.Snapshot</c>.</summary>
    internal static string NameOf(Type type)
    {
        var own = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{own}" : own;
    }

    internal static string NameOf(MemberInfo member) =>
        member is Type type ? NameOf(type) : $"{NameOf(member.DeclaringType!)}.{member.Name}";

    private static bool IsOurs(Type type) =>
        type.Namespace is "MarketDept.Domain" || type.Namespace?.StartsWith("MarketDept.Domain.", StringComparison.Ordinal) == true;
}
