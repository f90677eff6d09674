using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Calls a member by reflection, and says which exceptions it may throw.</summary>
internal static class Calls
{
    internal static object? Invoke(MethodBase member, object? on, object?[] arguments) => member is ConstructorInfo constructor
        ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture)
        : member.Invoke(on, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);

    /// <summary>Whether the caller was told: a rule refuses, an argument of the member is wrong and named, or the documentation names this exception.</summary>
    internal static bool IsAnnounced(MethodBase member, Exception thrown) => thrown switch
    {
        _ when IsDocumented(member, thrown.GetType()) => thrown is not ArgumentException mistake || IsNamed(member, mistake),
        ArgumentException mistake => member.GetParameters().Length > 0 && IsNamed(member, mistake),
        _ => false,
    };

    /// <summary>The call as it would be written, for a failure.</summary>
    internal static string Told(MethodBase member, object?[] arguments) =>
        $"{ThePackage.NameOf(member)}({string.Join(", ", member.GetParameters().Zip(arguments, (parameter, value) => $"{parameter.Name}: {Told(value)}"))})";

    private static string Told(object? value) => value switch
    {
        null => "null",
        string text => text.Length > 60 ? $"{text.Length} characters" : System.Text.Json.JsonSerializer.Serialize(text),
        IFormattable it => it.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable all => $"[{string.Join(", ", all.Cast<object?>().Select(Told))}]",
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether the exception names an argument of the member, or a part of one by the name that it has there.</summary>
    internal static bool IsNamed(MethodBase member, ArgumentException mistake) => mistake.ParamName?.Split('.')[^1] is { } name
        && (name == NameOf(member) || member.GetParameters().Any(it => string.Equals(it.Name, name, StringComparison.OrdinalIgnoreCase)
            || it.ParameterType.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase) is not null));

    /// <summary>The name of the property that a member sets.</summary>
    private static string NameOf(MethodBase member) => member.Name.StartsWith("set_", StringComparison.Ordinal) ? member.Name[4..] : "";

    private static bool IsDocumented(MethodBase member, Type exception)
    {
        for (var type = exception; type != typeof(object); type = type.BaseType!)
        {
            if (DocumentedOf(member).Contains("T:" + type.FullName))
                return true;
        }

        return false;
    }

    private static HashSet<string> DocumentedOf(MethodBase member)
    {
        lock (Documented)
        {
            if (Documented.TryGetValue(member, out var known))
                return known;
            // Any overload's documentation counts: they state the same refusals.
            var name = member.IsSpecialName && member is MethodInfo && member.Name is ['g' or 's' or 'i', 'e' or 'n', 't' or 'i', ..] && member.Name.IndexOf('_', StringComparison.Ordinal) is > 0 and var bar
                ? "P:" + TypeNameOf(member) + "." + member.Name[(bar + 1)..]
                : "M:" + TypeNameOf(member) + "." + (member is ConstructorInfo ? "#ctor" : member.Name);
            var says = XmlDocs.All.Where(it => it.Key == name || it.Key.StartsWith(name + "(", StringComparison.Ordinal) || it.Key.StartsWith(name + "`", StringComparison.Ordinal))
                .Select(it => it.Value);
            if (member is ConstructorInfo && XmlDocs.Of(Definition(member.DeclaringType!)) is { } ofType)
                says = says.Append(ofType);
            says = [.. says, .. says.Descendants("inheritdoc").Select(it => XmlDocs.All.GetValueOrDefault((string?)it.Attribute("cref") ?? "")).OfType<XElement>()];
            // What holds of all its members, a type says in its remarks.
            return Documented[member] = [.. says.Descendants("exception").Concat(XmlDocs.Of(Definition(member.DeclaringType!))?.Element("remarks")?.Descendants("see") ?? [])
                .Select(it => (string?)it.Attribute("cref") ?? "")];
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string TypeNameOf(MethodBase member) => Definition(member.DeclaringType!).FullName!.Replace('+', '.');

    private static readonly Dictionary<MethodBase, HashSet<string>> Documented = [];
}
