namespace MarketDept.Host.Storage;

/// <summary>How records are written into the tables. Upgrades of older forms belong here.</summary>
internal static class StoredJson
{
    internal static JsonSerializerOptions Options { get; } =
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddMarketDept();

    /// <summary>The same for the rows within a snapshot.</summary>
    internal static JsonSerializerOptions Rows { get; } = new(MarketDeptJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An event as it was written; null where it cannot be read.</summary>
    internal static DomainEvent? Event(string json)
    {
        try { return JsonSerializer.Deserialize<DomainEvent>(json, Options); }
        catch (JsonException) { return null; }
    }
}
