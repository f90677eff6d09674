namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>Why a goal or an appraisal is refused (目标与考核的拒绝).</summary>
public static class AppraisalRefusals
{
    /// <summary>Two goals for the same kind of work cover the same day.</summary>
    public static readonly Refusal GoalsOverlapping = new("goals.overlapping", "3.1", RefusalCategory.Conflict,
        zh: "同一类工作的两个目标日期重叠。每一天、每一类工作至多一个目标。", en: "Two goals for one kind of work overlap. Set at most one goal for each kind of work and day.");

    /// <summary>The person has an appraisal in this round already.</summary>
    public static readonly Refusal TwiceInPeriod = new("appraisal.twice-in-period", "3.3", RefusalCategory.Conflict,
        zh: "此人在这一轮已经考核过。不必再考核；指错人员的，请改指所要考核的人员。", en: "The person was appraised in this round already. Nothing need be done, or name the person who is meant.");

    /// <summary>The appraised period has not ended yet.</summary>
    public static readonly Refusal PeriodNotOver = new("appraisal.period-not-over", "3.3", RefusalCategory.WrongState,
        zh: "考核期间还没有结束。须从期间结束的次日起考核。", en: "The appraised period is not over yet. Appraise from the day after its last day on.");

    /// <summary>A score lies below the lowest or above the highest score of the round.</summary>
    public static readonly Refusal ScoreOutOfScale = new("appraisal.score-out-of-scale", "3.3", RefusalCategory.Limit,
        zh: "评分超出这一轮的分值范围。须在最低分与最高分之间。", en: "The score is outside the scale of the round. Give a score from the lowest to the highest.");

    /// <summary>The person does not belong to the department, and so is not appraised here.</summary>
    public static readonly Refusal OutsideDepartment = new("appraisal.outside-department", "3.3", RefusalCategory.UnknownReference,
        zh: "此人不属于本部门。请只考核本部门的人员。", en: "The person does not belong to the department. Appraise members of the department only.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } = [GoalsOverlapping, TwiceInPeriod, PeriodNotOver, ScoreOutOfScale, OutsideDepartment];
}
