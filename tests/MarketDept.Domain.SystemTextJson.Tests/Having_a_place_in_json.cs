using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Nothing of the domain is forgotten, and nothing is written by a way that nobody chose.</summary>
public class Having_a_place_in_json
{
    [Fact]
    public void Every_snapshot_and_every_event_of_the_domain_has_a_shape() =>
        Assert.All(SnapshotTypes.Concat(EventTypes), type => Assert.Equal(JsonTypeInfoKind.Object, MarketDeptJson.Options.GetTypeInfo(type).Kind));

    [Fact]
    public void Every_event_is_named_once_and_by_its_own_name()
    {
        var named = MarketDeptJson.Options.GetTypeInfo(typeof(DomainEvent)).PolymorphismOptions!.DerivedTypes;

        Assert.Equal(EventTypes.Select(it => it.Name).Order(StringComparer.Ordinal), named.Select(it => (string)it.TypeDiscriminator!).Order(StringComparer.Ordinal));
        Assert.All(named, it => Assert.Equal(it.DerivedType.Name, it.TypeDiscriminator));
    }

    [Fact]
    public void Every_alternative_has_its_name() =>
        Assert.All(
            Reached().Where(it => it.Type.IsAbstract && it.Kind == JsonTypeInfoKind.Object),
            it => Assert.Equal(
                it.Type.Assembly.GetTypes().Where(type => type.IsSubclassOf(it.Type) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
                it.PolymorphismOptions!.DerivedTypes.Select(type => (string)type.TypeDiscriminator!).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_value_is_written_by_a_converter_of_ours_or_of_NodaTime() =>
        Assert.All(
            Reached().Where(it => it.Kind == JsonTypeInfoKind.None && Nullable.GetUnderlyingType(it.Type) is null && !Plain.Contains(it.Type)),
            it => Assert.Contains(it.Converter.GetType().Assembly, new[] { typeof(MarketDeptJson).Assembly, typeof(NodaConverters).Assembly }));

    [Fact]
    public void Every_id_of_the_domain_is_a_text_in_a_hosts_options() =>
        Assert.All(
            ThePackages.Domain.GetExportedTypes().SelectMany(type => type.GetProperties()).Select(it => it.PropertyType)
                .Where(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(Id<>) && !it.ContainsGenericParameters).Distinct(),
            type => Assert.Equal("\"A-1\"", JsonSerializer.Serialize(Activator.CreateInstance(type, "A-1"), type, Options)));

    [Fact]
    public void A_schema_names_every_stored_form_and_event_once()
    {
        var all = SnapshotTypes.Concat(EventTypes).ToArray();

        Assert.Equal(all.Length, all.Select(it => it.Name).Distinct().Count());
        Assert.All(all, type => Assert.NotEmpty(MarketDeptJson.Options.GetJsonSchemaAsNode(type)["properties"]!.AsObject()));
    }

    private static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(decimal)];

    private static Dictionary<Type, JsonTypeInfo>.ValueCollection Reached()
    {
        var seen = new Dictionary<Type, JsonTypeInfo>();
        var waiting = new Queue<Type>([.. SnapshotTypes, .. EventTypes, typeof(Notices.NoticeContent)]);
        while (waiting.TryDequeue(out var type))
        {
            if (seen.ContainsKey(type))
                continue;
            var shape = seen[type] = MarketDeptJson.Options.GetTypeInfo(type);
            foreach (var next in shape.Properties.Select(it => it.PropertyType)
                .Concat(shape.PolymorphismOptions?.DerivedTypes.Select(it => it.DerivedType) ?? [])
                .Concat(type.IsGenericType ? type.GetGenericArguments().Where(it => !type.Name.StartsWith("Id`", StringComparison.Ordinal)) : [])
                .Concat(shape.Converter.GetType() is { IsGenericType: true } own && own.Name.StartsWith("Formed`", StringComparison.Ordinal) ? own.GetGenericArguments()[1..] : []))
            {
                waiting.Enqueue(next);
            }
        }

        return seen.Values;
    }
}
