using System.Collections;
using System.Reflection;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Arguments for any parameter: most of them sound ones out of the samples, some null, <c>default</c> or extreme.</summary>
internal static class Values
{
    private const int MostOfAKind = 200;

    // A host may pass on what it was sent: it is cleaned at the door.
    private static readonly string[] Unprinted = ["甲\n[ERROR] 伪造", "\u001b[31m红", "左\u202e右", "零\u200b宽", "空\0"];

    private static readonly Dictionary<Type, List<object>> Pool = Harvested();
    private static readonly Dictionary<Type, object[]> ByType = [];
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>All sound objects on which a member of the type can be called; records are not among them, they are restored for each case.</summary>
    internal static object[] Of(Type type)
    {
        lock (ByType)
        {
            return ByType.TryGetValue(type, out var known) ? known : ByType[type] = [.. Pool.Where(it => type.IsAssignableFrom(it.Key)).SelectMany(it => it.Value)];
        }
    }

    /// <summary>A sound object of the type for one case: what can be changed is made anew, so that no case sees another.</summary>
    internal static object? One(Type type, Tape tape)
    {
        if (Of(type) is not { Length: > 0 } all)
            return null;
        if (tape.Among(all) is not ContactLog shared)
            return tape.Among(all);
        var log = new ContactLog();
        foreach (var contact in shared.Contacts)
            log.Add(contact);
        return log;
    }

    internal static object?[] For(MethodBase member, Tape tape, Aggregate? about, int wrong) =>
        [.. member.GetParameters().Select(parameter => tape.Happens(wrong) ? Wrong(parameter.ParameterType, tape) : Sound(parameter, tape, about))];

    private static object? Sound(ParameterInfo parameter, Tape tape, Aggregate? about)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type.IsByRef)
            return null;
        var mayBeNull = type != parameter.ParameterType || (!type.IsValueType && IsNullable(parameter));
        return mayBeNull && tape.Happens(40) ? null : Sound(type, tape, about);
    }

    private static object? Sound(Type type, Tape tape, Aggregate? about) => type switch
    {
        _ when type == typeof(Instant) => about is { EventCount: > 0 } ? about.LastChangedAt + Duration.FromHours(tape.Among([1, 0, 24, 24 * 40, -1])) : tape.Among(Mutation.Moments[5..]),
        _ when type == typeof(string) => tape.Happens(20) ? tape.Among(Unprinted) : tape.Happens(70) && Of(type) is { Length: > 0 } texts ? tape.Among(texts) : "理由",
        _ when type == typeof(bool) => tape.Next(2) == 1,
        _ when type.IsSubclassOf(typeof(Aggregate)) => about?.GetType() == type && tape.Happens(30) ? about : Restored(type, tape),
        _ when type.IsEnum => tape.Among([.. Enum.GetValues(type).Cast<object>()]),
        _ when ItemOf(type) is { } item => Listed(type, item, [.. Enumerable.Range(0, tape.Next(4)).Select(_ => Sound(item, tape, about))]),
        _ when One(type, tape) is { } known => known,
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ => Built(type, tape, about),
    };

    private static object? Wrong(Type type, Tape tape) => type switch
    {
        _ when type.IsByRef => null,
        _ when Nullable.GetUnderlyingType(type) is { } one => tape.Happens(50) ? null : Wrong(one, tape),
        _ when type == typeof(string) => tape.Happens(80) ? tape.Among([.. Mutation.Texts, new string('9', 1_000_000)]) : null,
        _ when type == typeof(int) => (int)Math.Clamp(tape.Among(Mutation.Numbers), int.MinValue, int.MaxValue),
        _ when type == typeof(long) => tape.Among(Mutation.Numbers),
        _ when type == typeof(decimal) => (object)tape.Among([0m, -1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m]),
        _ when type == typeof(Money) => tape.Among([Money.Zero, Money.MaxValue, Money.MinValue, Money.FromFen(-1)]),
        _ when type == typeof(Instant) => tape.Among(Mutation.Moments),
        _ when type == typeof(LocalDate) => tape.Among(Mutation.Days),
        _ when type == typeof(YearMonth) => tape.Among(Mutation.Days).ToYearMonth(),
        _ when type == typeof(LocalDateTime) => tape.Among(Mutation.Days).AtMidnight(),
        _ when type == typeof(Duration) => tape.Among([Duration.Zero, Duration.FromDays(-1), Duration.FromDays(1_000_000)]),
        _ when type == typeof(Interval) => tape.Among([default, new Interval(null, null), new Interval(Instant.MinValue, Instant.MaxValue)]),
        _ when type.IsEnum => Enum.ToObject(type, tape.Among([0, 99, -1])),
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ when ItemOf(type) is { } item && tape.Happens(60) => Listed(type, item, tape.Happens(50) && Of(item) is { Length: > 0 } all && tape.Among(all) is var one ? [one, one] : [item.IsValueType ? Activator.CreateInstance(item) : null]),
        _ => null,
    };

    private static Aggregate? Restored(Type type, Tape tape) => Corpus.Stored.TryGetValue(type, out var stored) ? Corpus.Restored(type, tape.Among(stored)) : null;

    /// <summary>By a constructor, where no sample has one; null where the values refuse each other.</summary>
    private static object? Built(Type type, Tape tape, Aggregate? about)
    {
        if (type.IsAbstract || type.IsInterface || type.IsSubclassOf(typeof(Delegate)) || type.GetConstructors() is not [var constructor, ..])
            return null;
        try
        {
            return Calls.Invoke(constructor, null, [.. constructor.GetParameters().Select(it => Sound(it, tape, about))]);
        }
        catch (Exception refused) when (refused is ArgumentException or DomainException)
        {
            return null;
        }
    }

    private static object Listed(Type type, Type item, object?[] rows)
    {
        var array = Array.CreateInstance(item, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is not null || !item.IsValueType)
                array.SetValue(rows[i], i);
        }

        return type.IsInstanceOfType(array) ? array : typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static Type? ItemOf(Type type) => type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && (type.GetGenericTypeDefinition() is var of) && (of == typeof(ValueList<>) || of == typeof(IEnumerable<>) || of == typeof(IReadOnlyList<>) || of == typeof(IReadOnlyCollection<>))
            ? type.GetGenericArguments()[0] : null;

    private static bool IsNullable(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }

    /// <summary>Every value that can be reached from the samples.</summary>
    private static Dictionary<Type, List<object>> Harvested()
    {
        var pool = new Dictionary<Type, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var sample in Corpus.Made().Concat(Corpus.Stored.SelectMany(it => it.Value)))
            Reach(sample, 5);
        foreach (var type in ThePackage.PublicTypes.Where(it => !it.ContainsGenericParameters))
        {
            foreach (var member in type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(it => it.GetIndexParameters().Length == 0))
                Reach(member.GetValue(null), 2);
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public))
                Reach(field.GetValue(null), 2);
        }

        return pool;

        void Reach(object? value, int depth)
        {
            if (value is null || depth == 0 || value is Delegate or Type or Exception)
                return;
            if (value is not string && value is IEnumerable list)
            {
                foreach (var item in list)
                    Reach(item, depth - 1);
                if (value.GetType().Assembly != typeof(Money).Assembly || ItemOf(value.GetType()) is not null)
                    return;
            }

            if (!value.GetType().IsValueType && !seen.Add(value))
                return;
            if (value is not Aggregate)
            {
                if (!pool.TryGetValue(value.GetType(), out var alike))
                    pool[value.GetType()] = alike = [];
                if (alike.Count >= MostOfAKind)
                    return;
                alike.Add(value);
            }

            if (value.GetType().Assembly != typeof(Money).Assembly || value is Money)
                return;
            foreach (var member in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(it => it.GetIndexParameters().Length == 0))
            {
                try
                {
                    Reach(Calls.Invoke(member.GetMethod!, value, []), depth - 1);
                }
                catch (Exception none) when (none is InvalidOperationException or DomainException or OverflowException)
                {
                    continue;
                }
            }
        }
    }
}
