using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Sheets;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>A form of another version: upgraded where it is older and an upgrade is known, else refused with both versions.</summary>
public class Reading_an_older_form
{
    // An artificial old form, number 0: the place was called "spot", and nobody wrote down who put it there.
    private static readonly FormUpgrade FromZero = FormUpgrade.Of<HandOverSnapshot>(0, old =>
    {
        old["place"] = old["spot"]!.DeepClone();
        old.Remove("spot");
        old["placedBy"] = "unknown";
        return old;
    });

    private static JsonObject Old()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Made.Of<HandOverSnapshot>(1, isFull: true), ThePackages.Options))!.AsObject();
        json["form"] = 0;
        json["spot"] = "柜 3";
        json.Remove("place");
        json.Remove("placedBy");
        return json;
    }

    [Fact]
    public void An_upgrade_makes_the_next_form_of_it()
    {
        var read = JsonSerializer.Deserialize<HandOverSnapshot>(Old(), new JsonSerializerOptions().AddMarketDept(FromZero))!;

        Assert.Equal(Made.Of<HandOverSnapshot>(1, isFull: true) with { Place = "柜 3", PlacedBy = "unknown" }, read);
    }

    [Fact]
    public void The_newest_form_is_not_upgraded()
    {
        var now = Made.Of<HandOverSnapshot>(2, isFull: true);

        Assert.Equal(now, JsonSerializer.Deserialize<HandOverSnapshot>(JsonSerializer.Serialize(now, ThePackages.Options), new JsonSerializerOptions().AddMarketDept(FromZero)));
    }

    [Fact]
    public void An_upgrade_that_forgets_a_member_is_an_error_and_no_default()
    {
        var forgets = FormUpgrade.Of<HandOverSnapshot>(0, old => old);

        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HandOverSnapshot>(Old(), new JsonSerializerOptions().AddMarketDept(forgets))).Path?[..1]);
    }

    [Fact]
    public void An_older_form_without_an_upgrade_is_refused_with_both_versions() => Refused(Old().ToJsonString(), "form 0", "form 1");

    [Fact]
    public void A_newer_form_is_refused_with_both_versions_and_not_truncated()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Made.Of<HandOverSnapshot>(1), ThePackages.Options))!.AsObject();
        json["form"] = 2;
        json.Insert(0, "newThing", "what a later version stores");

        Refused(json.ToJsonString(), "form 2", "form 1");
    }

    [Fact]
    public void A_newer_form_inside_another_is_refused_too()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Made.Of<ViolationSnapshot>(1, isFull: true), ThePackages.Options))!;
        json["reports"]![1]!["incident"]!["form"] = 2;

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ViolationSnapshot>(json, ThePackages.Options));

        Assert.Contains("form 2", refused.Message, StringComparison.Ordinal);
        Assert.Equal("$.reports[1].incident.form", refused.Path);
    }

    [Fact]
    public void There_is_no_upgrade_from_the_newest_form() =>
        Assert.Throws<ArgumentOutOfRangeException>("fromForm", () => FormUpgrade.Of<DunningLogSnapshot>(StoredForm.Current, it => it));

    private static void Refused(string json, string written, string known)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HandOverSnapshot>(json, ThePackages.Options));
        Assert.Equal("$.form", refused.Path);
        Assert.Contains(written, refused.Message, StringComparison.Ordinal);
        Assert.Contains(known, refused.Message, StringComparison.Ordinal);
    }
}
