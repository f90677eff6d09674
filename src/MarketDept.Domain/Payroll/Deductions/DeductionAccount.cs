namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A fine or compensation while it is planned: what is still open of it.</summary>
internal sealed class DeductionAccount(MonthItem item, Money owed, Money withheld)
{
    internal MonthItem Item => item;

    internal Money Withheld => withheld;

    /// <summary>What was withheld beyond what is owed now.</summary>
    internal Money Refund => Money.Max(withheld - owed, Money.Zero);

    internal Money Left { get; set; } = Money.Max(owed - withheld, Money.Zero);

    internal ItemPart Rest() => ItemPart.Of(item, Left);
}
