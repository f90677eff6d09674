using System.Text;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Conventions;

public class Saying_the_same_everywhere
{
    private static readonly string[] Places = ["zh-CN", "en-US", "tr-TR", "ar-SA"];
    private static readonly string[] Zones = ["Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati"];

    public static TheoryData<string, string> KindsAndLanguages =>
    [
        .. ViolationKind.List.OrderBy(kind => kind.Value)
            .SelectMany(kind => Enum.GetNames<Language>().Select(language => new TheoryDataRow<string, string>(kind.Name, language))),
    ];

    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    public void An_explanation_is_the_same_to_the_byte_in_every_culture_and_time_zone(string kind, string language)
    {
        var expected = Cultures.Under("", () => Explain(kind, language));

        foreach (var place in Places)
            Assert.Equal(expected, Cultures.Under(place, () => Explain(kind, language)));
        foreach (var zone in Zones)
            Assert.Equal(expected, In(zone, () => Explain(kind, language)));
    }

    private static string Explain(string kind, string language)
    {
        var words = Enum.Parse<Language>(language);
        var assessment = PenaltyPolicy.Standard.Assess(One_of_each_kind.Of(ViolationKind.FromName(kind)));
        var text = new StringBuilder().Append(assessment.Explain(words)).Append('\n');
        foreach (var finding in assessment.Findings())
            text.Append(finding.Explain(words)).Append('\n');
        return Convert.ToHexString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The process's own time zone, put back afterwards; nothing else in the tests reads it.</summary>
    private static T In<T>(string zone, Func<T> act)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            return act();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
