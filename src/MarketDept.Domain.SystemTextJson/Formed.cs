using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>Converts a value through a form of its own, where the serializer cannot create it: only the rules may, or it is derived.</summary>
/// <param name="write">The form of a value.</param>
/// <param name="read">The value of a form; null for a value that is only written and never read.</param>
internal sealed class Formed<T, TForm>(Func<T, TForm> write, Func<TForm, T>? read) : JsonConverter<T>, IWritten
{
    private static JsonTypeInfo Shape => MarketDeptJson.Options.GetTypeInfo(typeof(TForm));

    public JsonObject Schema(Func<Type, JsonObject> of) => of(typeof(TForm));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
            throw Fault.Of($"A {typeof(T).Name} is written and not read. Decide it again from the facts.");
        var form = Fault.Read(ref reader, Shape);
        try
        {
            return read(form is TForm given ? given : throw Fault.Of($"The {typeof(T).Name} is null. State it."));
        }
        catch (Exception fault) when (Fault.IsOfData(fault))
        {
            throw Fault.Of(fault.Message, "", fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, write(value), Shape);
}
