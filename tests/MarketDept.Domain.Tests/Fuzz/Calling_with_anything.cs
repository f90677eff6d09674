using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Every public member, called with sound, null, default and extreme arguments: it answers, or throws what it announces.</summary>
public class Calling_with_anything
{
    private const int Tries = 30;

    public static TheoryData<string> Types => [.. ThePackage.PublicTypes.Where(it => it is { IsEnum: false, IsInterface: false } && CallableOf(Closed(it)).Length > 0).Select(it => it.FullName!)];

    [Theory, MemberData(nameof(Types))]
    public void A_member_answers_or_throws_what_it_announces(string type)
    {
        var called = Closed(ThePackage.Assembly.GetType(type, throwOnError: true)!);
        var members = CallableOf(called);
        Fuzzed.Try(Tries * members.Length, 40, tape => Call(called, members, tape), (ulong)type.Length);
    }

    private static void Call(Type type, MethodBase[] members, Tape tape)
    {
        var member = tape.Among(members);
        object? on = null;
        if (!member.IsStatic && member is MethodInfo)
        {
            on = Subject(type, tape);
            if (on is null)
                return; // No sample makes one.
            if (member.Name.StartsWith("set_", StringComparison.Ordinal))
                on = Cloned.Invoke(on, []); // What is set is set on a new one.
        }

        var before = on is Aggregate record ? Said.Of(Corpus.SnapshotOf(record)) : null;
        var arguments = Values.For(member, tape, on as Aggregate, wrong: 25);
        try
        {
            var answer = Calls.Invoke(member, on, arguments);
            _ = answer?.ToString();
        }
        catch (Exception thrown)
        {
            if (!Calls.IsAnnounced(member, thrown))
                throw new InvalidOperationException($"{Calls.Told(member, arguments)} throws {thrown.GetType().Name} that is not announced: {thrown.Message}", thrown);
            if (!Guards.Prints(thrown.Message.ReplaceLineEndings(" ")) || thrown.Message.Length > 5000)
                throw new InvalidOperationException($"{Calls.Told(member, arguments)} tells what does not print, or {thrown.Message.Length} characters", thrown);
            if (before is not null && before != Said.Of(Corpus.SnapshotOf((Aggregate)on!)))
                throw new InvalidOperationException($"{Calls.Told(member, arguments)} was refused and has changed the record", thrown);
        }
    }

    private static readonly MethodInfo Cloned = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static object? Subject(Type type, Tape tape) => type.IsSubclassOf(typeof(Aggregate))
        ? Corpus.Restored(type, tape.Among(Corpus.Stored[type]))
        : type.IsValueType && tape.Happens(20) ? Activator.CreateInstance(type)
        : Values.One(type, tape);

    internal static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Domain.Customers.Customer)) : type;

    /// <summary>What reflection can call: no spans, no type parameters of its own, and of records not what only the compiler calls.</summary>
    internal static MethodBase[] CallableOf(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
            .Where(it => !it.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) || it.Name.StartsWith("get_", StringComparison.Ordinal) || it.Name.StartsWith("set_", StringComparison.Ordinal))
            .Where(it => !it.IsGenericMethod && !(it is ConstructorInfo && (type.IsAbstract || it.IsStatic)) && !(it.IsAbstract && it.IsStatic))
            .Where(it => Array.TrueForAll(it.GetParameters(), parameter => !(parameter.ParameterType.IsByRefLike || parameter.ParameterType is { IsByRef: true } && !parameter.IsOut))
                && it is not MethodInfo { ReturnType.IsByRefLike: true })
            .OrderBy(it => it.ToString(), StringComparer.Ordinal),
    ];
}
