using System.Reflection;
using System.Runtime.CompilerServices;

namespace MarketDept.Domain.Tests.Conventions;

public class Seeing_the_package_from_outside
{
    [Fact]
    public void No_number_is_binary_floating_point() =>
        Surface().Where(part => Within(part.Type).Any(type => type == typeof(double) || type == typeof(float) || type == typeof(Half)))
            .Select(part => part.Where)
            .ShouldNotExist("Amounts are exact: use Money, Share, decimal or a whole number.");

    [Fact]
    public void Nothing_is_asynchronous() =>
        Surface().Where(part => Within(part.Type).Any(IsAwaited)).Select(part => part.Where)
            .Concat(Methods().Where(method => method.IsDefined(typeof(AsyncStateMachineAttribute))).Select(ThePackage.NameOf))
            .ShouldNotExist("The domain waits for nothing: pass the fact in instead.");

    [Fact]
    public void No_field_and_no_setter_changes_an_object_from_outside() =>
        ThePackage.PublicTypes.SelectMany(ThePackage.PublicMembersOf).Where(member => member switch
        {
            FieldInfo field => !field.IsInitOnly && !field.IsLiteral && !(field.IsSpecialName && field.DeclaringType!.IsEnum),
            PropertyInfo { SetMethod: { IsPublic: true } setter } => !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
            _ => false,
        }).Select(ThePackage.NameOf).ShouldNotExist("Make the field a property, and the setter init-only or a command with a name.");

    [Fact]
    public void Nobody_is_handed_an_array_that_he_could_write_to() =>
        Surface().Where(part => part.IsGiven && part.Type.IsArray).Select(part => part.Where)
            .ShouldNotExist("Give a ValueList or a read-only span instead of the array.");

    [Fact]
    public void No_static_field_ever_changes() =>
        ThePackage.Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Static state would be shared by all callers: make it readonly, or an argument.");

    [Fact]
    public void Every_type_is_sealed_or_closed() =>
        ThePackage.PublicTypes
            .Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && !ThePackage.OpenConstructorsOf(type).Any()))
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Seal it; the base of a closed hierarchy is abstract, with private protected constructors.");

    [Fact]
    public void An_interface_has_at_least_two_implementations() =>
        ThePackage.PublicTypes.Where(type => type.IsInterface && ThePackage.Types.Count(other => other.IsClass
                && other.GetInterfaces().Any(its => its == type || (its.IsGenericType && its.GetGenericTypeDefinition() == type))) < 2)
            .Select(ThePackage.NameOf)
            .ShouldNotExist("One implementation needs no interface: make the class public.");

    [Fact]
    public void A_nested_type_is_a_record_of_values() =>
        ThePackage.PublicTypes.Where(type => type.IsNested && type.IsClass)
            .Where(type => !ThePackage.IsRecord(type) || !(type.IsSealed || type.IsAbstract))
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Events and snapshots are sealed records nested in their aggregate; anything else gets a file of its own.");

    [Fact]
    public void A_structure_is_read_only() =>
        ThePackage.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Make it a readonly struct.");

    private static IEnumerable<MethodBase> Methods() =>
        ThePackage.PublicTypes.SelectMany(ThePackage.PublicMembersOf).OfType<MethodBase>();

    /// <summary>Every type that stands in a public signature, where it stands, and whether it is given out or taken in.</summary>
    private static IEnumerable<(Type Type, string Where, bool IsGiven)> Surface()
    {
        foreach (var type in ThePackage.PublicTypes)
        {
            foreach (var ancestor in type.GetInterfaces().Append(type.BaseType).OfType<Type>())
                yield return (ancestor, $"{ThePackage.NameOf(type)} is a {ancestor.Name}", false);
            foreach (var member in ThePackage.PublicMembersOf(type))
            {
                var name = ThePackage.NameOf(member);
                if (member is PropertyInfo property)
                    yield return (property.PropertyType, name, true);
                if (member is FieldInfo field)
                    yield return (field.FieldType, name, true);
                if (member is MethodInfo method)
                    yield return (method.ReturnType, name, true);
                foreach (var parameter in member is MethodBase called ? called.GetParameters() : [])
                    yield return (parameter.ParameterType, $"{name}({parameter.Name})", parameter.IsOut);
            }
        }
    }

    /// <summary>A type and what it is made of: items of arrays, arguments of generics, what a reference points to.</summary>
    private static IEnumerable<Type> Within(Type type) =>
        (type.GetElementType() is { } element ? Within(element) : type.GetGenericArguments().Where(argument => !argument.IsGenericParameter).SelectMany(Within))
            .Append(type);

    private static bool IsAwaited(Type type) =>
        type.FullName is { } name && (name.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal)
            || name.StartsWith("System.Collections.Generic.IAsync", StringComparison.Ordinal));
}
