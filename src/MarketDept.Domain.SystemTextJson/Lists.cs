using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>Converts a value list to an array without null.</summary>
internal sealed class Lists<T> : JsonConverter<ValueList<T>>, IWritten
{
    public JsonObject Schema(Func<Type, JsonObject> of) => new() { ["type"] = "array", ["items"] = of(typeof(T)) };

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Fault.Of("A list is written as an array.");
        var items = new List<T>();
        var shape = options.GetTypeInfo(typeof(T));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = Fault.Read(ref reader, shape, items.Count);
            items.Add(item is T read ? read : throw Fault.Of("An item is null. Leave it out.", Fault.Place(items.Count)));
        }

        return ValueList.From(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var shape = options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, shape);
        writer.WriteEndArray();
    }
}
