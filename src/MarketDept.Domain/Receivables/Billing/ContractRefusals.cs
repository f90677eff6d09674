namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why terms of a contract are refused (合同条款的拒绝).</summary>
public static class ContractRefusals
{
    /// <summary>The contract has no payment term for that month: it begins later.</summary>
    public static readonly Refusal BeginsLater = new("contract.begins-later", "9.4", RefusalCategory.Limit,
        zh: "合同在这个月尚未开始。须是合同开始以后的服务月份。", en: "The contract begins in a later month. Name a month from its first term on.");

    /// <summary>The contract has that term from that month on already.</summary>
    public static readonly Refusal NothingAmended = new("contract.nothing-amended", "9.4", RefusalCategory.Conflict,
        zh: "合同从这个月起本来就是这个付款期限。请填写另一个期限。", en: "The contract has that term already. Name another term.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [BeginsLater, NothingAmended];
}
