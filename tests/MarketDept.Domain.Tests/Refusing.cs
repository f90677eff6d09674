using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests;

/// <summary>What a refusal says, beside its code.</summary>
internal static partial class Refusing
{
    /// <summary>Refused for this reason under this clause, and told with particulars in both languages.</summary>
    internal static void ShouldBe(this DomainException refusal, Refusal why, string clause)
    {
        Assert.Same(why, refusal.Refusal);
        Assert.Equal(clause, refusal.Clause.ToString());
        var (chinese, english) = (refusal.Explain(Language.Chinese).Lines, refusal.Explain(Language.English).Lines);
        Assert.Equal((why.Text.Chinese, why.Text.English), (chinese[0].Text, english[0].Text));
        Assert.EndsWith("。", chinese[1].Text, StringComparison.Ordinal);
        Assert.EndsWith(".", english[1].Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(NameInCode(), chinese[1].Text);
    }

    // A status or a kind under the name that it has in code says nothing to who reads Chinese.
    [GeneratedRegex(@"\b(Draft|Drafted|Issued|Complete|Refused|Withdrawn|Sent|Superseded|Discarded|True|False)\b|\b[a-z]{3,}-[a-z]{3,}")]
    private static partial Regex NameInCode();
}
