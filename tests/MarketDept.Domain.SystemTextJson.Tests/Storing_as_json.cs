using FsCheck.Xunit;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Every snapshot: written and read it is the same, and spoilt anywhere it is refused with the path.</summary>
public class Storing_as_json
{
    [Property(MaxTest = 40)]
    public void Every_snapshot_is_read_back_as_it_was_written(int seed)
    {
        foreach (var type in SnapshotTypes)
        {
            var json = JsonSerializer.Serialize(Made.Of(type, seed), type, Options);

            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, Options), type, Options));
        }
    }

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void A_member_that_is_missing_is_an_error_with_the_path_and_no_default(string type) => Refuses(type, Spoiling.WithoutAMember);

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void An_unknown_member_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithAnotherMember);

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void A_number_out_of_range_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithANumberOutOfRange);

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void A_13th_month_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithA13thMonth);

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void Null_in_a_list_is_an_error_with_the_path(string type) => Refuses(type, Spoiling.WithNullInAList);

    private static void Refuses(string name, Func<string, IEnumerable<(string Json, string Path)>> spoilt)
    {
        var type = Named(name);
        var json = JsonSerializer.Serialize(Made.Of(type, 1, isFull: true), type, Options);
        Assert.NotNull(JsonSerializer.Deserialize(json, type, Options));
        foreach (var (spoiled, path) in spoilt(json))
        {
            var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(spoiled, type, Options));
            Assert.Equal(path, refused.Path);
        }
    }
}
