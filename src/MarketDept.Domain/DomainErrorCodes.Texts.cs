using System.Collections.Frozen;

namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    // Made when a text is first asked for: whoever only refuses, or only switches on a code, never touches it.
    private static readonly (string Code, Bilingual Text)[] Rows =
    [
        .. BillingTexts, .. MoneyOwedTexts, .. DunningTexts, .. StatementsTexts,
    ];

    private static readonly FrozenDictionary<string, Bilingual> ByCode =
        Rows.ToFrozenDictionary(row => row.Code, row => row.Text, StringComparer.Ordinal);

    /// <summary>All codes (全部错误代码), area by area: for a message table of the host's own.</summary>
    public static ValueList<string> All { get; } = ValueList.From(Rows.Select(row => row.Code));

    /// <summary>What is refused under a code, and what is allowed instead (拒绝的说明), whatever the case; null where it is none of <see cref="All"/>.</summary>
    /// <param name="code">The code of a refusal, such as <see cref="DomainException.Code"/>.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    public static Bilingual? Describe(string code) =>
        ByCode.TryGetValue(Guard.Against.NullOrWhiteSpace(code), out var text) ? text : null;
}
