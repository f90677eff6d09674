namespace MarketDept.Cluster;

/// <summary>What silos and clients need to know of the domain: how it is written, where it is stored, how it refuses.</summary>
public static class ClusterSetup
{
    internal const string Storage = "records";
    /// <summary>The domain as it is sent and stored.</summary>
    public static JsonSerializerOptions Json { get; } = new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameEntries } },
    }.AddMarketDept();

    /// <summary>For a silo. The storage is outside the silos, and the same for all of them.</summary>
    public static ISiloBuilder AddMarketDept(this ISiloBuilder silo, IGrainStorage storage)
    {
        silo.Services.AddMarketDeptSerializer().AddKeyedSingleton(Storage, storage);
        return silo.AddIncomingGrainCallFilter(async call =>
        {
            try
            {
                await call.Invoke();
            }
            catch (DomainException refused)
            {
                throw new RefusedException(refused.Code, refused.Explain(Language.Chinese).ToString(), refused.Explain(Language.English).ToString());
            }
        });
    }

    /// <summary>For a client: the serializer has to be that of the silos.</summary>
    public static IServiceCollection AddMarketDeptSerializer(this IServiceCollection services) => services.AddSerializer(serializer => serializer.AddJsonSerializer(
        type => type.Namespace is { } name && (name.StartsWith("MarketDept.Domain", StringComparison.Ordinal) || name == "NodaTime"), Json));

    private static void NameEntries(JsonTypeInfo shape)
    {
        if (shape.Type != typeof(LedgerEntry))
            return;
        shape.PolymorphismOptions = new();
        foreach (var kind in typeof(LedgerEntry).GetNestedTypes())
            shape.PolymorphismOptions.DerivedTypes.Add(new(kind, kind.Name));
    }
}
