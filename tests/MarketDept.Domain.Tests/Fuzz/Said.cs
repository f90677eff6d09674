using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>All that a stored form says, by reflection: two that say the same are the same. What a text has that
/// does not print is left out, as it is when a record is read.</summary>
internal static class Said
{
    internal static string Of(object form)
    {
        var text = new StringBuilder();
        Tell(text, "", form);
        return text.ToString();
    }

    /// <summary>The same where rows may be written in another order than they were read.</summary>
    internal static string InAnyOrder(object form) =>
        string.Join('\n', Regex.Replace(Of(form), @"\[\d+\]", "[]").Split('\n').Order(StringComparer.Ordinal));

    private static void Tell(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null:
                text.Append(path).Append(" = null\n");
                break;
            case string or ValueType:
                text.Append(path).Append(" = ").Append(value is string of ? Guards.Cleaned(of).Trim() : value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString()).Append('\n');
                break;
            case IEnumerable rows:
                var place = 0;
                foreach (var row in rows)
                    Tell(text, FormattableString.Invariant($"{path}[{place++}]"), row);
                text.Append(path).Append(CultureInfo.InvariantCulture, $" has {place}\n");
                break;
            default:
                text.Append(path).Append(" is ").Append(value.GetType().Name).Append('\n');
                foreach (var member in Members(value.GetType()))
                    Tell(text, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.GetValue(value));
                break;
        }
    }

    /// <summary>What a stored row holds: each of its members that can be set.</summary>
    internal static PropertyInfo[] Members(Type type)
    {
        lock (Known)
        {
            return Known.TryGetValue(type, out var known) ? known : Known[type] = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(it => it.SetMethod is not null).OrderBy(it => it.Name, StringComparer.Ordinal)];
        }
    }

    private static readonly Dictionary<Type, PropertyInfo[]> Known = [];
}
