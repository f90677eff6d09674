namespace MarketDept.Domain.Customers.Care;

/// <summary>Why a step on a satisfaction survey is refused (满意程度调查的拒绝理由).</summary>
public static class SurveyRefusals
{
    /// <summary>An employee answers in the customer's place.</summary>
    public static readonly Refusal AnsweredByEmployee = new("surveys.answered-by-employee", "8.3.8", RefusalCategory.NotEntitled,
        zh: "调查表须由客户方人员填写，员工不得代填。", en: "An employee answers in the customer's place. Let a person of the customer answer.");

    /// <summary>The score is outside the scale of the survey.</summary>
    public static readonly Refusal ScoreOutOfScale = new("surveys.score-out-of-scale", "8.3.8", RefusalCategory.Limit,
        zh: "评分超出评分范围。评分不得低于最低分，不得高于最高分。", en: "The score is outside the scale. Give a score from the lowest to the highest.");

    /// <summary>The answer has no score, no answered question and no comment.</summary>
    public static readonly Refusal NothingAnswered = new("surveys.nothing-answered", "8.3.8", RefusalCategory.Incomplete,
        zh: "评分、回答、意见至少须有一项。没有答复的，请登记为未作答。", en: "The answer has nothing in it. Give a score, an answer or a comment, or record silence.");

    /// <summary>The survey is passed on to somebody who is not the leader.</summary>
    public static readonly Refusal NotToLeader = new("surveys.not-to-leader", "8.3.8", RefusalCategory.NotEntitled,
        zh: "调查表须反馈给部门经理、获其授权的副经理或主管领导。",
        en: "The survey is passed on to somebody who is not the leader. Name the manager, his delegate or the supervising executive.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [AnsweredByEmployee, ScoreOutOfScale, NothingAnswered, NotToLeader];
}
