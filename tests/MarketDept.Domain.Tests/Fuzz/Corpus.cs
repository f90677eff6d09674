using System.Collections;
using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>What the samples of the tests make, each in every status: the sound records from which a fuzz begins.</summary>
internal static class Corpus
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Samples = [.. typeof(Generators.Given).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Generators.Given).Namespace && ThePackage.IsStatic(type) && !ThePackage.IsGenerated(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The values that the samples hold by name.</summary>
    private static readonly object[] Fields = [.. Samples
        .SelectMany(type => type.GetFields(All))
        .Where(field => !ThePackage.IsGenerated(field)).Select(field => field.GetValue(null)).OfType<object>()
        .SelectMany(it => it is IDictionary all ? all.Values.Cast<object>() : [it])];

    /// <summary>Every public class of record.</summary>
    internal static Type[] Kinds { get; } = [.. ThePackage.PublicTypes.Where(type => type.IsSubclassOf(typeof(Aggregate)))];

    /// <summary>The stored forms of the sound records, by their class: those of the samples, and those with which the tests themselves begin.</summary>
    internal static Dictionary<Type, StoredForm[]> Stored { get; } = Made().Concat(Begun()).OfType<Aggregate>().GroupBy(it => it.GetType())
        .ToDictionary(
            its => its.Key,
            its => its.Select(SnapshotOf).DistinctBy(Said.Of).Take(60).ToArray());

    /// <summary>All that the samples make, records and values.</summary>
    internal static IEnumerable<object> Made() => Samples.SelectMany(From).OfType<object>();

    private static IEnumerable<object?> Begun() => typeof(Corpus).Assembly.GetTypes()
        .Where(type => !Samples.Contains(type) && !ThePackage.IsGenerated(type) && !type.IsGenericType).OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => type.GetMethods(All).Where(Begins).SelectMany(CalledWithLittle))
        .SelectMany(made => made is System.Runtime.CompilerServices.ITuple some ? Enumerable.Range(0, some.Length).Select(i => some[i]) : [made]);

    private static bool Begins(MethodInfo method) => !ThePackage.IsGenerated(method) && !method.IsGenericMethod
        && method.ReturnType is var type && type.GetGenericArguments().Append(type).Any(Kinds.Contains);

    internal static StoredForm SnapshotOf(Aggregate it) => (StoredForm)Calls.Invoke(it.GetType().GetMethod("ToSnapshot")!, it, [])!;

    internal static Aggregate Restored(Type kind, StoredForm snapshot) => (Aggregate)Calls.Invoke(kind.GetMethod("Restore", [snapshot.GetType()])!, null, [snapshot])!;

    private static IEnumerable<object?> From(Type samples)
    {
        foreach (var field in samples.GetFields(All).Where(it => !ThePackage.IsGenerated(it)))
            yield return field.GetValue(null);
        foreach (var property in samples.GetProperties(All))
            yield return property.GetValue(null);
        foreach (var made in samples.GetMethods(All)
            .Where(it => !ThePackage.IsGenerated(it) && !it.IsSpecialName && !it.IsGenericMethod && it.ReturnType != typeof(void)).SelectMany(CalledWithLittle))
        {
            yield return made;
        }
    }

    private static IEnumerable<object?> CalledWithLittle(MethodInfo method)
    {
        foreach (var arguments in Arguments(method.GetParameters()))
        {
            object? made;
            try
            {
                made = Calls.Invoke(method, null, arguments);
            }
            catch (Exception refused) when (refused is not OutOfMemoryException)
            {
                continue; // This sample is not made so.
            }

            if (made is not string)
                yield return made;
        }
    }

    /// <summary>With what is optional left out, and each member of an enum in turn; nothing where a sample asks for more than that.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters)
    {
        IEnumerable<object?[]> all = [[]];
        foreach (var parameter in parameters)
        {
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            object?[] choices = type switch
            {
                { IsEnum: true } => [.. Enum.GetValues(type).Cast<object>()],
                _ when type == typeof(bool) => [false, true],
                _ when parameter.IsOptional => [parameter.DefaultValue],
                { IsArray: true } when parameter.IsDefined(typeof(ParamArrayAttribute)) => [Array.CreateInstance(type.GetElementType()!, 0)],
                _ when type == typeof(decimal) => [100m],
                _ when type.Namespace?.StartsWith("MarketDept", StringComparison.Ordinal) == true => [.. Fields.Where(type.IsInstanceOfType)],
                _ => [],
            };
            all = [.. all.SelectMany(before => choices.Select(choice => (object?[])[.. before, choice]))];
        }

        return all;
    }
}
