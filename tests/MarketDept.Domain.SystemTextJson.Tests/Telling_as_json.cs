using FsCheck.Xunit;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Every event: written and read it is equal, and spoilt anywhere it is refused with the path.</summary>
public class Telling_as_json
{
    [Property(MaxTest = 40)]
    public void Every_event_is_read_back_equal_as_itself_and_as_any_event(int seed)
    {
        foreach (var type in EventTypes)
        {
            var told = (DomainEvent)Made.Of(type, seed);
            var json = JsonSerializer.Serialize(told, type, Options);

            var read = JsonSerializer.Deserialize<DomainEvent>(json, Options);

            Assert.Equal(json, JsonSerializer.Serialize(read, Options));
            Assert.IsType(type, JsonSerializer.Deserialize(json, type, Options));
            // An incident has no equality by value: an event that carries one is compared by what is written of it.
            if (told is not (ViolationReported or ViolationReportJoined))
                Assert.Equal(told, read);
        }
    }

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void A_member_that_is_missing_is_an_error_with_the_path_and_no_default(string type) => Refuses(type, Spoiling.WithoutAMember);

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void An_unknown_member_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithAnotherMember);

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void A_number_out_of_range_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithANumberOutOfRange);

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void A_13th_month_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithA13thMonth);

    [Theory, MemberData(nameof(ThePackages.Events), MemberType = typeof(ThePackages))]
    public void Null_in_a_list_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithNullInAList);

    [Fact]
    public void An_event_of_another_kind_is_refused() =>
        Assert.Contains("BillCancelled", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Domain.Receivables.Billing.BillRecalled>(
            JsonSerializer.Serialize(Made.Of<Domain.Receivables.Billing.BillCancelled>(1), Options), Options)).Message, StringComparison.Ordinal);

    private static void Refuses(string name, Func<string, IEnumerable<(string Json, string Path)>> spoilt)
    {
        var type = Named(name);
        var json = JsonSerializer.Serialize(Made.Of(type, 1, isFull: true), type, Options);
        foreach (var (spoiled, path) in spoilt(json))
        {
            var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(spoiled, type, Options));
            Assert.Equal(path, refused.Path);
        }
    }
}
