namespace MarketDept.Domain.SystemTextJson;

/// <summary>Writes every event with its name in $type, and reads it as its own type or as any event.</summary>
internal sealed class Events : JsonConverter<DomainEvent>
{
    public override bool CanConvert(Type typeToConvert) => typeof(DomainEvent).IsAssignableFrom(typeToConvert);

    public override DomainEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isWhole = reader.CurrentDepth == 0;
        try
        {
            var read = (DomainEvent)Fault.Read(ref reader, MarketDeptJson.Options.GetTypeInfo(typeof(DomainEvent)))!;
            return typeToConvert.IsInstanceOfType(read) ? read : throw Fault.Of($"It is a {read.GetType().Name}. Read it as a {nameof(DomainEvent)}.", ".$type");
        }
        catch (Fault fault)
        {
            throw Fault.Told(fault, typeToConvert, isWhole);
        }
    }

    public override void Write(Utf8JsonWriter writer, DomainEvent value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, MarketDeptJson.Options.GetTypeInfo(typeof(DomainEvent)));
}
