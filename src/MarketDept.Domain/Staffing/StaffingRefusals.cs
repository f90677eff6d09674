namespace MarketDept.Domain.Staffing;

/// <summary>Why a decision, a delegation or a limit is refused (权限的拒绝).</summary>
public static class StaffingRefusals
{
    /// <summary>The delegation is not from the manager to the deputy, or it covers what cannot be delegated.</summary>
    public static readonly Refusal DelegationNotAllowed = new("staffing.delegation-not-allowed", "4.1", RefusalCategory.NotEntitled,
        zh: "这样的授权不成立。授权须由经理授予副经理，不得包括留给主管领导决定的事项。",
        en: "The delegation is not valid. Let the manager delegate to the deputy manager, without matters reserved to the supervising executive.");

    /// <summary>The decider is a party: nobody decides his own case.</summary>
    public static readonly Refusal DecidesOwnCase = new("staffing.decides-own-case", "11.1", RefusalCategory.NotEntitled,
        zh: "决定人本人是当事人或受益人，任何人不得决定自己的事。请由另一位有权者决定。",
        en: "The person who decides is a party or gains by the decision, and nobody decides his own case. Let another entitled person decide.");

    /// <summary>The decider's position does not decide this, and no delegation in force covers it, or the manager is a party and the executive
    /// decides.</summary>
    public static readonly Refusal NotEntitledToDecide = new("staffing.not-entitled-to-decide", "4.1", RefusalCategory.NotEntitled,
        zh: "其职务无权办理这件事，也没有可用的授权。请由职务相符或已获授权的人办理；经理是当事人或缺位的，请由主管领导办理。",
        en: "The person's position does not decide this, and no delegation can be used for it. Let a person with that position or delegation act; where the manager is a party or missing, the supervising executive.");

    /// <summary>A submission to the supervising executive comes from a person who is not the manager.</summary>
    public static readonly Refusal NotSubmittedByManager = new("staffing.not-submitted-by-manager", "3.6", RefusalCategory.NotEntitled,
        zh: "提出报请的不是经理。报请主管领导须由经理提出。", en: "The person who submits is not the manager. Let the manager submit it.");

    /// <summary>A limit is below zero.</summary>
    public static readonly Refusal LimitNegative = new("limits.negative", "8.5", RefusalCategory.Limit,
        zh: "权限额度为负数。请填写零或以上的额度。", en: "The limit is below zero. Set zero or more.");

    /// <summary>A position has two limits for one kind of business.</summary>
    public static readonly Refusal LimitTwice = new("limits.twice", "8.5", RefusalCategory.Conflict,
        zh: "同一职务的同一类业务定了两个额度。请只保留一个额度。", en: "A position has two limits for one kind of business. Keep one limit.");

    /// <summary>The regulation itself reserves this to the manager.</summary>
    public static readonly Refusal LimitBeyondByRegulation = new("limits.beyond-by-regulation", "8.5", RefusalCategory.NotEntitled,
        zh: "制度本身已把这类事项留给经理决定，不得另设额度。请只为其余事项设额度。",
        en: "The regulation reserves this kind of business to the manager. Set limits for other kinds only.");

    /// <summary>The limit is set for a position that asks nobody or is outside the department.</summary>
    public static readonly Refusal LimitOfAnotherPosition = new("limits.of-another-position", "8.5", RefusalCategory.NotEntitled,
        zh: "经理和部门以外的职务没有权限额度。请只为须请示经理的岗位设额度。",
        en: "The manager and positions outside the department have no limit. Set limits for the posts that ask the manager.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
        [DelegationNotAllowed, DecidesOwnCase, NotEntitledToDecide, NotSubmittedByManager, LimitNegative, LimitTwice, LimitBeyondByRegulation, LimitOfAnotherPosition];
}
