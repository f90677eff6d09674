using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>What a schema says is what is written, and every type has one name.</summary>
public class Describing_the_json
{
    private static readonly Dictionary<string, JsonObject> All = AllOf([.. SnapshotTypes, .. EventTypes, typeof(DomainEvent), typeof(Violations.Incident), typeof(Explanation)]);

    [Fact]
    public void Every_stored_form_and_event_is_named_once() =>
        Assert.All(SnapshotTypes.Concat(EventTypes), type => Assert.Equal(MarketDeptSchemas.Components + type.Name, MarketDeptSchemas.Of(type, All)["$ref"]!.ToString()));

    [Fact]
    public void Every_reference_leads_to_a_name() =>
        Assert.All(
            All.Values.SelectMany(References).Distinct(),
            reference => Assert.True(All.ContainsKey(reference[MarketDeptSchemas.Components.Length..]), reference));

    [Theory]
    [MemberData(nameof(ThePackages.Snapshots), MemberType = typeof(ThePackages))]
    [MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void What_is_written_has_the_members_and_types_of_the_schema(string name)
    {
        var type = Named(name);

        foreach (var isFull in new[] { false, true })
            Agree(JsonSerializer.SerializeToNode(Made.Of(type, 1, isFull), type, Options), MarketDeptSchemas.Of(type, All), type.Name);
    }

    [Fact]
    public void A_value_is_one_text_and_a_closed_choice_names_its_members()
    {
        Assert.Equal("""{"type":"string"}""", MarketDeptSchemas.Of(typeof(Money), All).ToJsonString());
        Assert.Equal("""{"type":["string","null"]}""", MarketDeptSchemas.Of(typeof(Money?), All).ToJsonString());
        Assert.Equal("""{"type":"string","format":"date"}""", MarketDeptSchemas.Of(typeof(LocalDate), All).ToJsonString());
        Assert.Contains("salesperson", MarketDeptSchemas.Of(typeof(Staffing.Position), All)["enum"]!.AsArray().Select(it => it!.ToString()));
        Assert.Equal("""{"$ref":"#/components/schemas/IncidentSnapshot"}""", MarketDeptSchemas.Of(typeof(Violations.Incident), All).ToJsonString());
        Assert.StartsWith("Describing_the_json is no type that the package writes. Give a snapshot,",
            Assert.Throws<ArgumentException>("type", () => MarketDeptSchemas.Of(typeof(Describing_the_json), All)).Message, StringComparison.Ordinal);
    }

    private static void Agree(JsonNode? written, JsonNode schema, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            Agree(written, All[reference.ToString()[MarketDeptSchemas.Components.Length..]], path);
            return;
        }

        if (schema["oneOf"] is JsonArray several)
        {
            var fitting = written is null
                ? several.Where(it => it!["type"]?.ToString() == "null")
                : several.Where(it => it!["type"]?.ToString() != "null" && (schema["discriminator"] is null || it["$ref"]?.ToString() == schema["discriminator"]!["mapping"]![written["$type"]!.ToString()]!.ToString()));
            Assert.Single(fitting);
            if (written is not null)
                Agree(written, fitting.Single()!, path);
            return;
        }

        string[] types = schema["type"] is JsonArray any ? [.. any.Select(it => it!.ToString())] : [schema["type"]?.ToString() ?? "const"];
        Assert.True(types.Contains(KindOf(written)) || (types.Contains("number") && KindOf(written) == "integer") || types.Contains("const"), $"{path} is {KindOf(written)}, not {string.Join('|', types)}");
        if (written is JsonObject members)
        {
            Assert.Equal(schema["properties"]!.AsObject().Select(it => it.Key).Order(), members.Select(it => it.Key).Order());
            foreach (var (name, member) in members)
                Agree(member, schema["properties"]![name]!, $"{path}.{name}");
        }

        foreach (var item in written as JsonArray ?? [])
            Agree(item, schema["items"]!, $"{path}[]");
    }

    private static string KindOf(JsonNode? written) => written?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => written.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "boolean",
    };

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject it => it.SelectMany(member => member.Key == "$ref" ? [member.Value!.ToString()] : References(member.Value)),
        JsonArray it => it.SelectMany(References),
        _ => [],
    };

    private static Dictionary<string, JsonObject> AllOf(Type[] types)
    {
        var named = new Dictionary<string, JsonObject>();
        foreach (var type in types)
            MarketDeptSchemas.Of(type, named);
        return named;
    }
}
