using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>What a host sends: values in types of its own, incidents, and decisions to be read by people.</summary>
public class Sending_values
{
    private sealed record Sent(
        Id<Customer> Customer, Money Amount, Share Share, ClauseId Clause, Fact Fact, Position Position, SettlementMethod Method, Quantity Quantity,
        RegionCode Region, LocalDate On, YearMonth Month, ValueList<Money> Parts);

    private static readonly Sent Value = new(
        new("K1"), Money.FromYuan(1680.32m), Share.FromDecimal(0.3m), new(8, 2, 3), Fact.Unknown, Position.Salesperson, SettlementMethod.List.First(),
        Quantity.Of(12.5m, "箱"), RegionCode.Parse("440106"), new(2026, 6, 3), new(2026, 6), []);

    [Theory, InlineData("zh-CN"), InlineData("de-DE"), InlineData("ar-SA")]
    public void Values_are_texts_in_a_type_of_the_host_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var json = JsonSerializer.Serialize(Value with { Parts = null! }, Options);

            Assert.Equal(
                """{"Customer":"K1","Amount":"1680.32","Share":"0.3","Clause":"8.2.3","Fact":"unknown","Position":"salesperson","Method":"NAME","Quantity":{"number":"12.5","unit":"箱"},"Region":"440106","On":"2026-06-03","Month":"2026-06","Parts":null}"""
                    .Replace("NAME", Value.Method.Name, StringComparison.Ordinal),
                json);
            Assert.Equal(Value with { Parts = null! }, JsonSerializer.Deserialize<Sent>(json, Options));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Amount", "1680.3")]
    [InlineData("Amount", "1,680.32")]
    [InlineData("Amount", "¥1680.32")]
    [InlineData("Amount", "")]
    [InlineData("Amount", "99999999999999999999.00")]
    [InlineData("Share", "1.5")]
    [InlineData("Clause", "8.02")]
    [InlineData("Clause", "100")]
    [InlineData("Fact", "maybe")]
    [InlineData("Position", "SALESPERSON")]
    [InlineData("Position", "1")]
    [InlineData("Region", "44")]
    [InlineData("Customer", " ")]
    [InlineData("On", "2026-02-30")]
    [InlineData("Month", "2026-13")]
    public void A_text_that_is_none_is_refused_with_the_path(string member, string text)
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Value with { Parts = null! }, Options))!;
        json[member] = text;

        Assert.Equal("$." + member, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Sent>(json, Options)).Path);
    }

    [Theory, InlineData("7"), InlineData("\"7\""), InlineData("\"fine\""), InlineData("\"FINE\""), InlineData("\" Fine\""), InlineData("null")]
    public void An_enum_is_read_by_its_exact_name_only(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<FindingItemKind>(json, Options));

    [Fact]
    public void An_id_is_a_key_of_a_dictionary()
    {
        var json = JsonSerializer.Serialize(new Dictionary<Id<Customer>, Money> { [new("K1")] = Money.FromYuan(1m) }, Options);

        Assert.Equal("""{"K1":"1.00"}""", json);
        Assert.Equal(Money.FromYuan(1m), JsonSerializer.Deserialize<Dictionary<Id<Customer>, Money>>(json, Options)![new("K1")]);
    }

    [Fact]
    public void An_id_that_is_none_is_not_written() => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(Id<Customer>), Options));

    [Fact]
    public void The_form_of_the_domain_does_not_follow_the_options_of_the_host()
    {
        var own = new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddMarketDept();
        var stored = Made.Of<HandOverSnapshot>(1);

        Assert.Equal(JsonSerializer.Serialize(stored, MarketDeptJson.Options), JsonSerializer.Serialize(stored, own));
        Assert.Equal(stored, JsonSerializer.Deserialize<HandOverSnapshot>(JsonSerializer.Serialize(stored, own), own));
    }

    [Fact]
    public void An_error_in_a_record_inside_a_type_of_the_host_names_where_it_stands()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(new Dictionary<string, HandOverSnapshot> { ["a"] = Made.Of<HandOverSnapshot>(1) }, Options))!;
        json["a"]!["placedAt"] = "yesterday";

        var refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, HandOverSnapshot>>(json, Options));

        Assert.Equal("$.a", refused.Path);
        Assert.Contains(".placedAt", refused.Message, StringComparison.Ordinal);
    }

    private static readonly Incident Promised = new(
        new("I-1"), new LocalDate(2026, 6, 5), [new Offender(new("S01"), 2), new Offender(new("S02"))],
        new ViolationFacts.UnauthorizedConcession([new CarriedConsignment("W-1", Money.FromYuan(1860m), Money.FromYuan(1580m))]));

    [Fact]
    public void An_incident_is_written_as_it_is_stored_and_read_back()
    {
        var json = JsonSerializer.Serialize(Promised, Options);

        Assert.Equal(JsonSerializer.Serialize(Promised.ToSnapshot(), Options), json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Incident>(json, Options), Options));
    }

    [Fact]
    public void A_decision_and_its_explanation_are_written_for_readers_and_not_read_back()
    {
        var assessment = PenaltyPolicy.Standard.Assess(Promised);
        var written = JsonNode.Parse(JsonSerializer.Serialize(assessment, Options))!;
        var report = JsonNode.Parse(JsonSerializer.Serialize(PenaltyPolicy.Standard.AssessAll([Promised]), Options))!;
        var explained = JsonNode.Parse(JsonSerializer.Serialize(assessment.Explain(Language.Chinese), Options))!;

        Assert.Equal(("11.2.1", "280.00", "Applies"), ((string)written["clause"]!, (string)written["compensation"]!, (string)written["outcome"]!));
        Assert.Equal(["S01", "S02"], report["findings"]!.AsArray().Select(it => (string)it!["staff"]!));
        Assert.Equal("50.00", (string)report["totals"]![0]!["fines"]!);
        Assert.Equal("Chinese", (string)explained["language"]!);
        Assert.Equal(assessment.Explain(Language.Chinese).Lines.Select(it => it.Text), explained["lines"]!.AsArray().Select(it => (string)it!["text"]!));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Assessment>(written, Options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Explanation>(explained, Options));
    }

    [Fact]
    public void A_host_without_reflection_finds_every_shape()
    {
        var generated = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddMarketDept();
        var report = PenaltyPolicy.Standard.AssessAll([Promised]);
        object[] all = [Promised, report, report.Findings[0], report.Findings[0].Explain(Language.English), PenaltyPolicy.Standard.Assess(Promised), Value.Amount, Value.Quantity];

        Assert.All(all, it => Assert.Equal(JsonSerializer.Serialize(it, it.GetType(), new JsonSerializerOptions().AddMarketDept()), JsonSerializer.Serialize(it, generated.GetTypeInfo(it.GetType()))));
        Assert.All(
            SnapshotTypes.Concat(EventTypes).Select(type => Made.Of(type, 1)),
            it => Assert.Equal(JsonSerializer.Serialize(it, it.GetType(), new JsonSerializerOptions().AddMarketDept()), JsonSerializer.Serialize(it, generated.GetTypeInfo(it.GetType()))));
    }
}
