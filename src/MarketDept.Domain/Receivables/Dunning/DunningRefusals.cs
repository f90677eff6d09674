namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Why a demand for payment, or a request for help with it, is refused (催收与协助请求的拒绝).</summary>
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

    /// <summary>Help in dunning is asked for by somebody who is no collector.</summary>
    public static readonly Refusal NotByCollector = new("assistance.not-by-collector", "5.4", RefusalCategory.NotEntitled,
        zh: "请求协助催款须由收款员提出。", en: "The person who asks is no collector. Have a collector ask.");

    /// <summary>Help is asked of somebody who does not own the customer, or nobody owns him.</summary>
    public static readonly Refusal NotOfOwner = new("assistance.not-of-owner", "5.4", RefusalCategory.UnknownReference,
        zh: "被请求的人不是该客户的归属人。请向归属人请求。", en: "The person asked does not own the customer. Ask the owner.");

    /// <summary>The day until which an answer is asked for is over when it is asked.</summary>
    public static readonly Refusal AnswerDueInThePast = new("assistance.due-in-the-past", "8.4", RefusalCategory.Limit,
        zh: "要求答复的期限不得早于请求当日。", en: "The day for the answer is over. Name the day of the request or a later one.");

    /// <summary>The request is answered by somebody of whom nothing was asked.</summary>
    public static readonly Refusal AnsweredByAnother = new("assistance.answered-by-another", "8.4", RefusalCategory.NotEntitled,
        zh: "答复的不是被请求的人。须由被请求的归属人答复。", en: "The answer comes from somebody who was not asked. Have the owner who was asked answer.");

    /// <summary>The request was called off.</summary>
    public static readonly Refusal CalledOff = new("assistance.called-off", "8.4", RefusalCategory.WrongState,
        zh: "这项协助请求已经取消。请另提一项请求。", en: "The request was called off. Make a new request.");

    /// <summary>The request is called off by somebody who is neither collector nor manager.</summary>
    public static readonly Refusal CalledOffByAnother = new("assistance.called-off-by-another", "5.4", RefusalCategory.NotEntitled,
        zh: "取消协助请求须由收款员或经理办理。", en: "The person may not call the request off. Have a collector or the manager do it.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        IdTaken, NothingOwed, NotOverdue, LevelTooEarly, AboveUndisputed, NotByCollector, NotOfOwner, AnswerDueInThePast, AnsweredByAnother,
        CalledOff, CalledOffByAnother,
    ];
}
