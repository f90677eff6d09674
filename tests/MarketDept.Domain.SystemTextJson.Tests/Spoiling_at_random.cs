using System.Globalization;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Stored forms and events, spoilt as JSON at one to three places: each is refused with a path, or read as it is written again.
/// Deterministic by <c>MARKETDEPT_FUZZ_SEED</c>, and longer by <c>MARKETDEPT_FUZZ_TIMES</c>.</summary>
public class Spoiling_at_random
{
    private const int Tries = 60;

    // What may stand anywhere in a text that a host was sent: of another kind, out of every range, unknown, or with what does not print.
    private static readonly string[] Anything =
    [
        "null", "true", "0", "-1", "1e40", "0.001", "99", "9223372036854775808", "\"\"", "\" \"", "\"99\"", "\"2026-13-40\"", "\"9999-12-31\"", "\"甲\\n[ERROR] 伪造\"",
        "\"\\u001b[31m\"", "\"<half>\"", "[]", "[null]", "{}", "{\"$type\":\"x\"}", "[[[[[[[[]]]]]]]]",
    ];

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void An_event_is_refused_with_a_path_or_read_as_it_is_written(string type) => Held(Named(type));

    [Theory, MemberData(nameof(ThePackages.Snapshots), MemberType = typeof(ThePackages))]
    public void A_stored_form_is_refused_with_a_path_or_read_as_it_is_written(string type) => Held(Named(type));

    private static void Held(Type type)
    {
        var (refused, read) = (0, 0);
        var random = new Random(Read("MARKETDEPT_FUZZ_SEED") + type.Name.Length);
        for (var i = 0; i < Tries * Read("MARKETDEPT_FUZZ_TIMES"); i++)
        {
            var json = JsonSerializer.Serialize(Made.Of(type, random.Next()), type, Options);
            for (var places = random.Next(1, 4); places > 0; places--)
                json = Spoilt(json, random);
            if (random.Next(10) == 0)
                json = WithAMemberTwice(json, random);
            json = json.Replace("<half>", "\\ud800", StringComparison.Ordinal).Replace("\\u003Chalf\\u003E", "\\ud800", StringComparison.Ordinal);
            try
            {
                var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, Options), type, Options);
                Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type, Options), type, Options));
                read++;
            }
            catch (JsonException told)
            {
                Assert.True(told.Path is ['$', ..], $"No path: {told.Message}\n{json}");
                Assert.DoesNotContain(told.Message, letter => char.IsControl(letter));
                refused++;
            }
            catch (Exception failed) when (failed is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"{failed.GetType().Name}: {failed.Message}\n{json}", failed);
            }
        }

        Assert.True(refused > read, $"{refused} refused, {read} read: nothing was spoilt.");
    }

    private static string Spoilt(string json, Random random)
    {
        if (JsonNode.Parse(json) is not { } root)
            return json;
        var nodes = Spoiling.All(root).ToList();
        var node = nodes[random.Next(nodes.Count)];
        switch (random.Next(6))
        {
            case 0 when node is JsonObject { Count: > 0 } it:
                it.Remove(it.ElementAt(random.Next(it.Count)).Key);
                break;
            case 1 when node is JsonObject it:
                it["unheardOf"] = JsonNode.Parse(Anything[random.Next(Anything.Length)]);
                break;
            case 2 when node is JsonArray { Count: > 0 } it:
                it.Add(it[random.Next(it.Count)]?.DeepClone());
                break;
            case 3 when nodes[random.Next(nodes.Count)] is var other && node.Parent is not null:
                node.ReplaceWith(other.DeepClone());
                break;
            default:
                if (node.Parent is null)
                    return Anything[random.Next(Anything.Length)];
                node.ReplaceWith(JsonNode.Parse(Anything[random.Next(Anything.Length)]));
                break;
        }

        return root.ToJsonString();
    }

    private static string WithAMemberTwice(string json, Random random) =>
        json.Split('"') is { Length: > 2 } parts && parts[(2 * random.Next(parts.Length / 2)) + 1] is var name
            ? json.Replace($"\"{name}\":", $"\"{name}\":null,\"{name}\":", StringComparison.Ordinal) : json;

    private static int Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
}
