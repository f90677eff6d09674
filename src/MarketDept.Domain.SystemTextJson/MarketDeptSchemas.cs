using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>The JSON Schemas of the domain (JSON 结构说明), for an OpenAPI document that names every type once.</summary>
public static class MarketDeptSchemas
{
    /// <summary>The beginning of every reference to a named schema; the name of the type follows.</summary>
    public const string Components = "#/components/schemas/";

    /// <summary>The JSON Schema of one type (类型的 JSON 结构), as the options of <see cref="MarketDeptJson"/> write it.</summary>
    /// <param name="type">An id, an amount, a stored form, an event, an incident: whatever the package writes.</param>
    /// <param name="named">Receives the schemas that the result refers to, each once, by name; entries already present stay.</param>
    /// <returns>The schema: a text, a list, or a reference to a named form.</returns>
    /// <exception cref="ArgumentException">The type or the collection is null, or the package does not write the type.</exception>
    public static JsonObject Of(Type type, IDictionary<string, JsonObject> named)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(named);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return OrNull(Of(value, named));
        if (!MarketDeptJson.Options.TryGetTypeInfo(type, out var shape))
            throw NotWritten(type);
        return shape switch
        {
            { Converter: IWritten written } => written.Schema(part => Of(part, named)),
            { Kind: JsonTypeInfoKind.Object } => Named(shape, named),
            { Kind: JsonTypeInfoKind.Enumerable } => new() { ["type"] = "array", ["items"] = Of(shape.ElementType!, named) },
            _ => Plain(type),
        };
    }

    private static JsonObject Named(JsonTypeInfo shape, IDictionary<string, JsonObject> named)
    {
        var name = NameOf(shape.Type);
        if (!named.ContainsKey(name))
        {
            // It is there before its members are looked at: a form may hold one of its own kind.
            var form = named[name] = [];
            foreach (var (member, schema) in shape.PolymorphismOptions is { } choice ? Choice(choice, named) : Members(shape, named))
                form[member] = schema;
        }

        return new() { ["$ref"] = Components + name };
    }

    private static Dictionary<string, JsonNode> Choice(JsonPolymorphismOptions choice, IDictionary<string, JsonObject> named) => new()
    {
        ["oneOf"] = new JsonArray([.. choice.DerivedTypes.Select(it => Of(it.DerivedType, named))]),
        ["discriminator"] = new JsonObject
        {
            ["propertyName"] = choice.TypeDiscriminatorPropertyName,
            ["mapping"] = new JsonObject(choice.DerivedTypes.Select(it => KeyValuePair.Create((string)it.TypeDiscriminator!, (JsonNode?)(Components + NameOf(it.DerivedType))))),
        },
    };

    private static Dictionary<string, JsonNode> Members(JsonTypeInfo shape, IDictionary<string, JsonObject> named)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (IsAlternative(shape.Type))
        {
            properties[Shapes.Discriminator] = new JsonObject { ["const"] = shape.Type.Name };
            required.Add((JsonNode)Shapes.Discriminator);
        }

        foreach (var member in shape.Properties)
        {
            var schema = Of(member.PropertyType, named);
            properties[member.Name] = member.IsGetNullable ? OrNull(schema) : schema;
            if (member.IsRequired)
                required.Add((JsonNode)member.Name);
        }

        return new() { ["type"] = "object", ["required"] = required, ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static bool IsAlternative(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (Alternatives.Of(above).Contains(type))
                return true;
        }

        return false;
    }

    /// <summary>The name of a form; of one that is declared within another, after that.</summary>
    private static string NameOf(Type type) => type.DeclaringType is { } outer ? outer.Name + type.Name : type.Name;

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type || schema.ContainsKey("enum"))
            return schema.ContainsKey("oneOf") || schema["type"] is JsonArray ? schema : new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, schema) };
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        return schema;
    }

    private static ArgumentException NotWritten(Type type) => new(
        $"{type.Name} is no type that the package writes. Give a snapshot, an event, a decision or a value of the domain.", nameof(type));

    private static JsonObject Plain(Type type)
    {
        var (json, format) =
            type == typeof(bool) ? ("boolean", null)
            : type == typeof(int) ? ("integer", "int32")
            : type == typeof(long) ? ("integer", "int64")
            : type == typeof(decimal) ? ("number", null)
            : type == typeof(Instant) ? ("string", "date-time")
            : type == typeof(LocalDate) ? ("string", "date")
            : type == typeof(string) || type.Namespace == nameof(NodaTime) ? ((string, string?))("string", null)
            : throw NotWritten(type);
        var schema = new JsonObject { ["type"] = json };
        if (format is not null)
            schema["format"] = format;
        return schema;
    }
}
