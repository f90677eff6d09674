using NodaTime.Serialization.SystemTextJson;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>The domain as JSON (市场部制度的 JSON 形式). One call makes everything that is stored, sent or published writable and readable.</summary>
public static class MarketDeptJson
{
    /// <summary>The options of the domain, whatever the host's own are: strict, in camel case, members in their order.</summary>
    /// <remarks>Read-only. They also give the shapes of the types, as for a schema.</remarks>
    public static JsonSerializerOptions Options { get; } = Strict();

    /// <summary>Adds ids, money, shares, clauses, facts, closed choices, times, stored forms, events, incidents and decisions to the options.</summary>
    /// <remarks>
    /// The form of the domain does not follow the other settings of the options: what one host stores, another reads. A missing member, an
    /// unknown one, a value out of range or a form of another version is a <see cref="JsonException"/> that names the path. A converter that
    /// the options have already comes first. Decisions and explanations are written and not read.
    /// </remarks>
    /// <param name="options">The host's options.</param>
    /// <param name="upgrades">The upgrades of older stored forms; none where no older form is stored.</param>
    /// <returns>The host's options.</returns>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot be changed.</exception>
    /// <example><code>
    /// var json = new JsonSerializerOptions().AddMarketDept();
    /// string sent = JsonSerializer.Serialize(incident, json);
    /// Incident received = JsonSerializer.Deserialize&lt;Incident&gt;(sent, json)!;
    /// </code></example>
    public static JsonSerializerOptions AddMarketDept(this JsonSerializerOptions options, params ReadOnlySpan<FormUpgrade> upgrades)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new StoredForms(upgrades.ToArray()));
        options.Converters.Add(new Events());
        AddValues(options);
        // Options without a resolver use reflection, where the host has it, and the converters are found there too.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Add(MarketDeptJsonContext.Default);
        return options;
    }

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = MarketDeptJsonContext.Default.WithAddedModifier(Shapes.Complete),
        };
        AddValues(options);
        options.MakeReadOnly();
        return options;
    }

    private static void AddValues(JsonSerializerOptions options)
    {
        JsonConverter[] times =
        [
            NodaConverters.InstantConverter, NodaConverters.LocalDateConverter, NodaConverters.LocalDateTimeConverter,
            NodaConverters.YearMonthConverter, NodaConverters.DurationConverter, NodaConverters.IsoIntervalConverter, NodaConverters.IsoDateIntervalConverter,
        ];
        foreach (var converter in (IEnumerable<JsonConverter>)[.. times, .. Values.Texts(), .. Values.Lists(), .. Forms.Forms.All()])
            options.Converters.Add(converter);
    }
}
