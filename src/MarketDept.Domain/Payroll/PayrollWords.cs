using System.Globalization;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>Words and numbers as this floor writes them, the same in every culture.</summary>
internal static class PayrollWords
{
    internal static Bilingual Of(FindingItemKind kind) => kind switch
    {
        FindingItemKind.Fine => new("罚款", "fine"),
        FindingItemKind.Compensation => new("赔偿", "compensation"),
        FindingItemKind.DutyToCollect => new("负责收回", "duty to collect"),
        _ => new("旷工", "absence"),
    };

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
