using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>Reads and writes stored forms, in the newest version or upgraded from an older one.</summary>
internal sealed class StoredForms(FormUpgrade[] upgrades) : JsonConverter<StoredForm>
{
    public override bool CanConvert(Type typeToConvert) => typeof(StoredForm).IsAssignableFrom(typeToConvert) && !typeToConvert.IsAbstract;

    public override StoredForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var shape = MarketDeptJson.Options.GetTypeInfo(typeToConvert);
        var isWhole = reader.CurrentDepth == 0;
        try
        {
            if (FormOf(reader) is not { } form || form == StoredForm.Current)
                return (StoredForm)Fault.Read(ref reader, shape)!;
            var read = JsonNode.Parse(ref reader)!.AsObject();
            for (; form != StoredForm.Current; read[FormName] = ++form)
                read = UpgradeOf(typeToConvert, form).Apply(read);
            var upgraded = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(read.ToJsonString()));
            return (StoredForm)Fault.Read(ref upgraded, shape)!;
        }
        catch (Fault fault)
        {
            throw Fault.Told(fault, typeToConvert, isWhole);
        }
    }

    public override void Write(Utf8JsonWriter writer, StoredForm value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, MarketDeptJson.Options.GetTypeInfo(value.GetType()));

    internal const string FormName = "form";

    internal static string Refused(int form) => FormattableString.Invariant(
        $"It is form {form}. This package reads form {StoredForm.Current}: use the version that wrote it, or an upgrade.");

    private FormUpgrade UpgradeOf(Type type, int form) =>
        upgrades.FirstOrDefault(it => it.Snapshot == type && it.FromForm == form && form < StoredForm.Current) ?? throw Fault.Of(Refused(form), "." + FormName);

    // The reader is a copy: it looks ahead, and what is read afterwards begins where it began.
    private static int? FormOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isForm = reader.ValueTextEquals(FormName);
            reader.Read();
            if (isForm)
                return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var form) ? form : null;
            reader.Skip();
        }

        return null;
    }
}
