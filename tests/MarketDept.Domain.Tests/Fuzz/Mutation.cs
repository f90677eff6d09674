using System.Collections;
using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Spoils a stored form at one place: what is missing, out of range, double, swapped, or taken from elsewhere.</summary>
internal static class Mutation
{
    /// <summary>One place of a form: a member of a row, or an item of a list that is a member.</summary>
    internal sealed record Place(object Row, PropertyInfo Member, int? Index, string Path)
    {
        internal Type Type => Index is null ? Member.PropertyType : ItemOf(Member.PropertyType)!;

        internal object? Value
        {
            get => Index is { } at ? ((IList)Member.GetValue(Row)!)[at] : Member.GetValue(Row);
            set
            {
                if (Index is { } at)
                    ((IList)Member.GetValue(Row)!)[at] = value;
                else
                    Member.SetValue(Row, value);
            }
        }
    }

    /// <summary>Texts that no record should take for what they look like.</summary>
    internal static string[] Texts { get; } =
        ["", " ", "99", "-1", "0", "x", "甲\n[ERROR] 伪造", "\u001b[31m红", "左\u202e右", "零\u200b宽", "空\0", "半\ud800", new string('长', 400)];

    internal static long[] Numbers { get; } = [0, 1, -1, 2, 7, 100, -100, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, long.MaxValue / 2, 9_000_000_000_000_000_000];

    internal static Instant[] Moments { get; } =
        [default, Instant.MinValue, Instant.MaxValue, Instant.MaxValue - Duration.FromHours(7), Instant.FromUtc(9998, 12, 31, 23, 0), Instant.FromUtc(2026, 6, 10, 1, 0), Instant.FromUtc(2100, 1, 1, 0, 0)];

    internal static LocalDate[] Days { get; } = [default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2026, 6, 10), new(2026, 1, 31), new(2099, 12, 31), new(9998, 12, 31)];

    /// <summary>A copy that shares no row with the form.</summary>
    internal static T Copy<T>(T form)
        where T : notnull => (T)Copied(form)!;

    /// <summary>Spoils a place that the tape chooses, and says what was done.</summary>
    internal static string Spoil(object form, Tape tape)
    {
        var places = Places(form, "").ToList();
        var place = tape.Among(places);
        var before = place.Value;
        place.Value = Other(place, places, tape);
        return $"{place.Path}: {Text(before)} becomes {Text(place.Value)}";
    }

    /// <summary>Every place below a row.</summary>
    internal static IEnumerable<Place> Places(object row, string path)
    {
        foreach (var member in Said.Members(row.GetType()))
        {
            var here = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            yield return new Place(row, member, null, here);
            var value = member.GetValue(row);
            if (IsRow(value))
            {
                foreach (var below in Places(value!, here))
                    yield return below;
            }

            if (value is not IList list)
                continue;
            for (var i = 0; i < list.Count; i++)
            {
                yield return new Place(row, member, i, FormattableString.Invariant($"{here}[{i}]"));
                foreach (var below in IsRow(list[i]) ? Places(list[i]!, FormattableString.Invariant($"{here}[{i}]")) : [])
                    yield return below;
            }
        }
    }

    private static object? Other(Place place, List<Place> places, Tape tape)
    {
        var type = Nullable.GetUnderlyingType(place.Type) ?? place.Type;
        if (tape.Happens(15) && (!place.Type.IsValueType || type != place.Type))
            return null;
        // From another place of the same kind, or the two swapped.
        if (tape.Happens(30) && places.Where(it => it.Type == place.Type && it.Path != place.Path).ToList() is { Count: > 0 } alike)
        {
            var other = tape.Among(alike);
            if (tape.Happens(40) && !IsWithin(place, other) && !IsWithin(other, place))
            {
                var mine = place.Value;
                (place.Value, other.Value) = (other.Value, mine);
                return place.Value;
            }

            return Copied(other.Value);
        }

        return type switch
        {
            _ when type == typeof(string) => tape.Happens(30) ? place.Value + tape.Among(Texts) : tape.Among(Texts),
            _ when type == typeof(bool) => place.Value is not true,
            _ when type == typeof(int) => unchecked((int)Number(place, tape)),
            _ when type == typeof(long) => Number(place, tape),
            _ when type == typeof(decimal) => (object)tape.Among([0m, 1m, -1m, 0.001m, 1.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 100m]),
            _ when type == typeof(Instant) => tape.Happens(50) && place.Value is Instant at && at > default(Instant) && at < Instant.FromUtc(9000, 1, 1, 0, 0)
                ? at + Duration.FromHours(tape.Among([-1, 1, -24, 24, 9000, -9000])) : tape.Among(Moments),
            _ when type == typeof(LocalDate) => tape.Happens(50) && place.Value is LocalDate day && day.Year is > 1 and < 9000
                ? day.PlusDays(tape.Among([-1, 1, -31, 31, 400, -400])) : tape.Among(Days),
            _ when type == typeof(YearMonth) => tape.Among(Days).ToYearMonth(),
            _ when type == typeof(LocalDateTime) => tape.Among(Days).AtMidnight(),
            _ when type == typeof(Duration) => tape.Among([Duration.Zero, Duration.FromDays(-1), Duration.MaxValue, Duration.MinValue, Duration.FromDays(40)]),
            _ when ItemOf(type) is { } item => Rows((IList?)place.Value, item, tape),
            _ => null,
        };
    }

    private static long Number(Place place, Tape tape)
    {
        var before = Convert.ToInt64(place.Value, System.Globalization.CultureInfo.InvariantCulture);
        return tape.Happens(50) ? tape.Among([unchecked(-before), unchecked(before + 1), unchecked(before - 1), unchecked(before * 2)]) : tape.Among(Numbers);
    }

    /// <summary>One row fewer, one twice, none, null among them, or in the other order.</summary>
    private static Array Rows(IList? before, Type item, Tape tape)
    {
        List<object?> rows = [.. before?.Cast<object?>() ?? []];
        var at = tape.Next(Math.Max(rows.Count, 1));
        switch (tape.Next(5))
        {
            case 0: rows.Clear(); break;
            case 1 when rows.Count > 0: rows.RemoveAt(at); break;
            case 2 when rows.Count > 0: rows.Insert(tape.Next(rows.Count + 1), Copied(rows[at])); break;
            case 3: rows.Reverse(); break;
            default: rows.Insert(at, item.IsValueType ? Activator.CreateInstance(item) : null); break;
        }

        return Of(item, rows);
    }

    private static object? Copied(object? value)
    {
        if (value is not string && value is IEnumerable list && ItemOf(value.GetType()) is { } item)
            return Of(item, [.. list.Cast<object?>().Select(Copied)]);
        if (!IsRow(value))
            return value;
        var copy = Calls.Invoke(value!.GetType().GetMethod("<Clone>$")!, value, [])!;
        foreach (var member in Said.Members(value.GetType()))
            member.SetValue(copy, Copied(member.GetValue(value)));
        return copy;
    }

    private static Array Of(Type item, List<object?> rows)
    {
        var array = Array.CreateInstance(item, rows.Count);
        for (var i = 0; i < rows.Count; i++)
            array.SetValue(rows[i], i);
        return array;
    }

    private static bool IsWithin(Place inner, Place outer) => inner.Path.StartsWith(outer.Path, StringComparison.Ordinal);

    private static bool IsRow(object? value) => value is DomainValue or StoredForm || (value is not null && value.GetType().Assembly == typeof(Money).Assembly && ThePackage.IsRecord(value.GetType()));

    private static Type? ItemOf(Type type) => type == typeof(string) ? null : type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => System.Text.Json.JsonSerializer.Serialize(text.Length > 40 ? text[..40] : text),
        IList list => FormattableString.Invariant($"{list.Count} rows"),
        _ => FormattableString.Invariant($"{value}"),
    };
}
