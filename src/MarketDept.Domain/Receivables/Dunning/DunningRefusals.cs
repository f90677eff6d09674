namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Why a demand is refused (催收的拒绝).</summary>
public static class DunningRefusals
{
    /// <summary>The log has an entry with that id already.</summary>
    public static readonly Refusal IdTaken = new("dunning.id-taken", "9.5", RefusalCategory.Conflict,
        zh: "催收记录中已有相同编号的催收。请换一个编号。", en: "The dunning log has an entry with that id. Use another id.");

    /// <summary>Nothing is owed that could be demanded.</summary>
    public static readonly Refusal NothingOwed = new("dunning.nothing-owed", "9.5", RefusalCategory.WrongState,
        zh: "这笔应收款当日没有欠款，不能催收。", en: "Nothing is owed that could be demanded. Dun a debt that is open.");

    /// <summary>The debt is not overdue; it may be reminded of and not demanded.</summary>
    public static readonly Refusal NotOverdue = new("dunning.not-overdue", "9.5", RefusalCategory.Limit,
        zh: "这笔应收款尚未逾期。可以提醒，逾期之后才能催收。", en: "The debt is not overdue. Send a reminder, and demand it once it is overdue.");

    /// <summary>The debt is not overdue for as long as the level asks.</summary>
    public static readonly Refusal LevelTooEarly = new("dunning.level-too-early", "9.5", RefusalCategory.Limit,
        zh: "逾期天数未达到这一催收级别。须在达到之后使用。", en: "The debt is not overdue for as long as the level asks. Use a lower level.");

    /// <summary>More is demanded than is owed and neither disputed nor covered by credit.</summary>
    public static readonly Refusal AboveUndisputed = new("dunning.above-undisputed", "9.5", RefusalCategory.Limit,
        zh: "催收的金额超过没有争议、也没有余款可抵的欠款。至多等于该金额。", en: "More is demanded than is owed without dispute or credit. Demand that amount at most.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [IdTaken, NothingOwed, NotOverdue, LevelTooEarly, AboveUndisputed];
}
