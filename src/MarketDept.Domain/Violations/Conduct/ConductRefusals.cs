namespace MarketDept.Domain.Violations.Conduct;

/// <summary>The refusals of what turns conduct into the facts of a breach (由行为得出违纪事实的拒绝).</summary>
public static class ConductRefusals
{
    /// <summary>The customer was the actor's own: there is nothing to take.</summary>
    public static readonly Refusal TakesHisOwn = new("violation.takes-his-own", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时就归他本人，谈不上抢占。请核对当时的客户归属。", en: "The customer was the actor's own, so there was nothing to take. Check whose customer it was then.");

    /// <summary>The customer was contested, and the actor is one of those who claim him.</summary>
    public static readonly Refusal ClaimsHimToo = new("violation.claims-him-too", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时存争议，他本人就是争议的一方，谈不上抢占。须先由经理裁决。",
        en: "The customer was contested, and the actor is one of those who claim him, so he took nobody's. Let the manager arbitrate first.");

    /// <summary>Nobody owned the customer, so nobody's customer was taken.</summary>
    public static readonly Refusal NobodysCustomer = new("violation.nobodys-customer", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时无人归属，没有抢占任何人的客户。请核对当时的客户归属。", en: "Nobody owned the customer, so nobody's customer was taken. Check whose customer it was then.");

    /// <summary>The promise was authorised beforehand.</summary>
    public static readonly Refusal PromiseWasAuthorized = new("promise.was-authorized", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺事先已获授权，不属擅自承诺。请核对授权记录。", en: "The promise was authorised beforehand, so it is no breach. Check the authorisations.");

    /// <summary>Whether the company counts payment on signed receipt as of the monthly type is not stated.</summary>
    public static readonly Refusal MonthlyTypeUnknown = new("promise.monthly-type-unknown", "11.2.3", RefusalCategory.Incomplete,
        zh: "回单付是否算月结类，公司尚未设定。请先写明。", en: "The company has not stated whether payment on signed receipt is of the monthly type. State it first.");

    /// <summary>The deduction had been accepted before, or whoever promised it might decide it.</summary>
    public static readonly Refusal DeductionWasAuthorized = new("violation.deduction-was-authorised", "9.3", RefusalCategory.Conflict,
        zh: "这项扣款在答应之前已获领导同意，或答应的人本来有权决定，不属擅自答应。请核对授权记录。", en: "The deduction had been accepted before, or whoever promised it might decide it. Check the record of the dispute.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
        [TakesHisOwn, ClaimsHimToo, NobodysCustomer, PromiseWasAuthorized, MonthlyTypeUnknown, DeductionWasAuthorized];
}
