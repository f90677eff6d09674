namespace MarketDept.Domain.Notices;

/// <summary>One reason against carrying out what a form asks for (障碍), with the clause that is broken where it is carried out all the same.</summary>
/// <remarks>An obstacle is evidence and no penalty: whether somebody broke an operating rule is decided in his case. Equality is by value.</remarks>
/// <param name="Kind">The kind of the reason (种类).</param>
/// <param name="Clause">The clause that is broken otherwise (条款): one of the operating rules, and so the basis of an ordinary fine.</param>
/// <param name="Department">The department whose signature lacks (部门); null for any other reason, and for the dispatcher's signature.</param>
/// <param name="Day">The day that the reason depends on (日期): of a late step, the requested or promised day, the last day on a confirmed bill, or
/// the end of the time for pickup.</param>
/// <param name="Limit">The largest amount consented to (同意的金额); null for any other reason.</param>
public sealed record EffectObstacle(
    EffectObstacleKind Kind, ClauseId Clause, Department? Department = null, LocalDate? Day = null, Money? Limit = null) : DomainValue
{
    /// <summary>The reason in a few words, without the clause (障碍说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public string Describe(Language language) => What.In(language);

    internal Bilingual What => Kind switch
    {
        EffectObstacleKind.NoForm => new("没有填写通知单", "there is no form"),
        EffectObstacleKind.NotApproved => new($"当时未经部门经理批准{Came.Chinese}", $"the manager had not approved it{Came.English}"),
        EffectObstacleKind.NotIssued => new($"当时通知单尚未发出{Came.Chinese}", $"the form had not been issued{Came.English}"),
        EffectObstacleKind.NotSigned when Department is { } of =>
            new($"当时“{of.Name}”未在存根上签字{Came.Chinese}", $"'{of.Name}' had not signed its stub{Came.English}"),
        EffectObstacleKind.NotSigned => new($"当时调度员未签字{Came.Chinese}", $"the dispatcher had not signed{Came.English}"),
        EffectObstacleKind.Withdrawn => new("通知单已撤回", "the form was withdrawn"),
        EffectObstacleKind.PickupRefused => new("已决定不予提货", "the pickup was refused"),
        EffectObstacleKind.BeforeRequestedDay => new($"单上写明自 {Iso.Format(Day)} 起", $"the form says from {Iso.Format(Day)} on"),
        EffectObstacleKind.OnConfirmedBill =>
            new($"账单已确认至 {Iso.Format(Day)}，不追溯", $"bills are confirmed up to {Iso.Format(Day)} and are left alone"),
        EffectObstacleKind.NoArrearsConsent => new("该通知单不准欠费", "the form allows no arrears"),
        EffectObstacleKind.AfterPickupWindow => new($"提货时间至 {Iso.Format(Day)} 已过", $"the time for the pickup was over on {Iso.Format(Day)}"),
        EffectObstacleKind.AboveConsent => new($"同意的金额只有 {Limit:C}", $"no more than {Limit:C} is allowed"),
        _ => new($"承诺日期 {Iso.Format(Day)} 已过", $"the promised date, {Iso.Format(Day)}, has passed"),
    };

    private Bilingual Came => Day is { } day ? new($"，{Iso.Format(day)} 才补", $", it came on {Iso.Format(day)} only") : default;
}
