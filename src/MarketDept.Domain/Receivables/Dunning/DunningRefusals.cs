namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Why a reminder, a demand for payment, or a request for help with it is refused (催收与协助请求的拒绝).</summary>
public static class DunningRefusals
{
    /// <summary>The log has an entry with the same id already.</summary>
    public static readonly Refusal IdTaken = new("dunning.id-taken", "9.5", RefusalCategory.Conflict,
        zh: "催收记录中已有相同编号的催收。已登记的，不必再登记；新的催收请换一个编号。", en: "The dunning log has an entry with that id already. If it is the same, nothing need be done; give a new entry another id.");

    /// <summary>The debt has no balance on the day of the demand.</summary>
    public static readonly Refusal NothingOwed = new("dunning.nothing-owed", "9.5", RefusalCategory.WrongState,
        zh: "这笔应收款当日没有欠款。不必催收；指错应收款的，请改指尚有欠款的应收款。", en: "The debt has no balance on that day, so there is nothing to demand. Nothing need be done, or name the debt that is meant.");

    /// <summary>The debt is not overdue, so it can be reminded of and not demanded.</summary>
    public static readonly Refusal NotOverdue = new("dunning.not-overdue", "9.5", RefusalCategory.Limit,
        zh: "这笔应收款尚未逾期。现在可以提醒，逾期之后才能催收。", en: "The debt is not overdue yet. Send a reminder now, or a demand once it is overdue.");

    /// <summary>The debt is not overdue for as many days as the level requires.</summary>
    public static readonly Refusal LevelTooEarly = new("dunning.level-too-early", "9.5", RefusalCategory.Limit,
        zh: "逾期天数未达到这一催收级别。请待达到之后使用，或者用较低的级别。", en: "The debt is not overdue long enough for this level. Wait until it is, or use a lower level.");

    /// <summary>The demand is above the balance that is neither disputed nor covered by credit.</summary>
    public static readonly Refusal AboveUndisputed = new("dunning.above-undisputed", "9.5", RefusalCategory.Limit,
        zh: "催收的金额超过没有争议、也没有余款可抵的欠款。至多等于该金额。", en: "The demand exceeds the balance that is neither disputed nor covered by credit. Demand at most that balance.");

    /// <summary>The request for help comes from a person who is no collector.</summary>
    public static readonly Refusal NotByCollector = new("assistance.not-by-collector", "5.4", RefusalCategory.NotEntitled,
        zh: "提出请求的不是收款员。协助催款须由收款员请求。", en: "The person who asks for help is no collector. Let a collector ask.");

    /// <summary>Help is asked of a person who does not own the customer, or nobody owns the customer.</summary>
    public static readonly Refusal NotOfOwner = new("assistance.not-of-owner", "5.4", RefusalCategory.UnknownReference,
        zh: "被请求的人不是该客户的归属人。请向归属人请求；无人归属的，请先报经理确定。", en: "The person asked does not own the customer. Ask the owner; where there is none, report it to the manager first.");

    /// <summary>The last day for the answer lies before the day of the request.</summary>
    public static readonly Refusal AnswerDueInThePast = new("assistance.due-in-the-past", "8.4", RefusalCategory.Limit,
        zh: "要求答复的期限早于请求当日。期限不得早于该日。", en: "The last day for the answer is before the day of the request. Name that day or a later one.");

    /// <summary>The answer comes from another person than the one who was asked.</summary>
    public static readonly Refusal AnsweredByAnother = new("assistance.answered-by-another", "8.4", RefusalCategory.NotEntitled,
        zh: "答复的不是被请求的人。须由被请求的归属人答复。", en: "The person who answers was not asked. Let the owner who was asked answer.");

    /// <summary>The request was called off, so it is neither answered nor called off again.</summary>
    public static readonly Refusal CalledOff = new("assistance.called-off", "8.4", RefusalCategory.WrongState,
        zh: "这项协助请求已经取消。不必再办；仍需协助的，请另提一项请求。", en: "The request was called off already. Nothing need be done; if help is still needed, make a new request.");

    /// <summary>The person who calls the request off is neither a collector nor the manager.</summary>
    public static readonly Refusal CalledOffByAnother = new("assistance.called-off-by-another", "5.4", RefusalCategory.NotEntitled,
        zh: "取消请求的既不是收款员，也不是经理。须由收款员或经理取消。", en: "The person who calls the request off is neither a collector nor the manager. Let a collector or the manager call it off.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        IdTaken, NothingOwed, NotOverdue, LevelTooEarly, AboveUndisputed, NotByCollector, NotOfOwner, AnswerDueInThePast, AnsweredByAnother,
        CalledOff, CalledOffByAnother,
    ];
}
