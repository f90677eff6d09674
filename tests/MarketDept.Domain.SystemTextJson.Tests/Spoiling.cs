using System.Text.RegularExpressions;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Every way to spoil one place of a JSON text, with the path that the error has to name.</summary>
internal static partial class Spoiling
{
    /// <summary>Takes each member away in turn.</summary>
    internal static IEnumerable<(string Json, string Path)> WithoutAMember(string json) =>
        from place in Objects(json)
        from name in place.Node.Select(it => it.Key)
        select Changed(json, place.Path, it => it.AsObject().Remove(name), place.Path);

    /// <summary>Adds a member that nobody knows to each object in turn.</summary>
    internal static IEnumerable<(string Json, string Path)> WithAnotherMember(string json) =>
        Objects(json).Select(place => Changed(json, place.Path, it => it.AsObject()["unheardOf"] = 1, place.Path + ".unheardOf"));

    /// <summary>Puts a number that no member can hold in the place of each number.</summary>
    internal static IEnumerable<(string Json, string Path)> WithANumberOutOfRange(string json) =>
        Members(json, it => it.GetValueKind() == JsonValueKind.Number).Select(place => Replaced(json, place, JsonNode.Parse("1e40")));

    /// <summary>Puts a day of the 13th month in the place of each day, month and time.</summary>
    internal static IEnumerable<(string Json, string Path)> WithA13thMonth(string json) =>
        Members(json, it => it.GetValueKind() == JsonValueKind.String && Date().IsMatch(it.GetValue<string>()))
            .Select(place => Replaced(json, place, Date().Replace(Get(json, place).GetValue<string>(), "${year}-13${rest}")));

    /// <summary>Puts null at the end of each list.</summary>
    internal static IEnumerable<(string Json, string Path)> WithNullInAList(string json) =>
        Lists(json).Select(place => Changed(json, place.Path, it => it.AsArray().Add(null), $"{place.Path}[{place.Node.Count}]"));

    private static IEnumerable<(string Path, JsonObject Node)> Objects(string json) => All(JsonNode.Parse(json)!).OfType<JsonObject>().Select(it => (it.GetPath(), it));

    private static IEnumerable<(string Path, JsonArray Node)> Lists(string json) => All(JsonNode.Parse(json)!).OfType<JsonArray>().Select(it => (it.GetPath(), it));

    private static IEnumerable<string> Members(string json, Func<JsonNode, bool> where) => All(JsonNode.Parse(json)!).Where(where).Select(it => it.GetPath());

    internal static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject it => it.Select(member => member.Value),
        JsonArray it => it,
        _ => [],
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);

    private static (string, string) Replaced(string json, string path, JsonNode? by) => Changed(json, path, it => it.ReplaceWith(by), path);

    private static (string, string) Changed(string json, string path, Action<JsonNode> change, string named)
    {
        var root = JsonNode.Parse(json)!;
        change(All(root).First(it => it.GetPath() == path));
        return (root.ToJsonString(), named);
    }

    private static JsonNode Get(string json, string path) => All(JsonNode.Parse(json)!).First(it => it.GetPath() == path);

    [GeneratedRegex(@"^(?<year>\d{4})-\d\d(?<rest>(-\d\d.*)?)$")]
    private static partial Regex Date();
}
