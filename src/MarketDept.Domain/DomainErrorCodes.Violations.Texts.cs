namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] ViolationsTexts =>
    [
        (ViolationWithoutEvidence, new(
            "报告违纪而没有证据；至少要有一件证据。",
            "A violation is reported without evidence; allowed is with at least one piece.")),
        (ViolationReportedBeforeAct, new(
            "报告的时间早于行为之日，或早于所报拜访的结束时间；只能在行为当日或以后、所报拜访结束之后报告。",
            "The violation is reported before the day of the act, or before the visit claimed would have ended; allowed "
            + "is not before that.")),
        (ViolationWrongStatus, new(
            "案件目前的状态不能进行这一步：先听取陈述才能认定，认定之后才能接受、申诉或生效，不成立或已撤销的案件不再变动。",
            "The step does not follow from where the case stands; allowed is to hear before a breach is established, to "
            + "accept, appeal or make final what is decided, and nothing once it was dismissed or withdrawn.")),
        (ViolationTimeGoesBackwards, new(
            "这一步的时间早于同一案件的上一步，或早于它所依据的事项；只能按先后顺序登记。",
            "The step in the case is dated before the last one, or before what it rests on; allowed is not before that.")),
        (ViolationNotHeard, new(
            "还没有听取当事人的陈述，他没有机会说明；只能在记录其陈述或未作陈述之后认定。",
            "The person was not heard yet; allowed is once his statement, or that he made none, is on record.")),
        (ViolationOtherCase, new(
            "认定说的是另一事件、行为、日期或人员，或列入了不是当事人的人；只能用本案自己的认定。",
            "The finding is of another incident, act, day or person, or names somebody who is no party; allowed is one "
            + "of this case.")),
        (ViolationOtherEdition, new(
            "认定所依据的版本不是行为当日有效的版本；只能依据行为当日有效的版本。",
            "The finding was made under another edition; allowed is the one in force on the day of the act.")),
        (ViolationUndetermined, new(
            "认定中的金额尚未确定，未定不等于零；只能在确定之后作出认定。",
            "An amount of the finding is undetermined, which is not zero; allowed is once it is decided.")),
        (ViolationReporterMayNotConfirm, new(
            "副经理不能凭授权认定他自己报告的违纪；只能由经理本人认定。",
            "The deputy manager would confirm, under delegation, what he himself reported; allowed is the manager himself.")),
        (ViolationAppealTimeOver, new(
            "申诉期限已过；只能在期限届满之前申诉。",
            "The time to appeal is over; allowed was before its end.")),
        (ViolationAppealTimeRunning, new(
            "申诉期限尚未届满，认定还不能生效；只能在届满之后，或在本人接受之后。",
            "The time to appeal is not over yet; allowed is from its end on, or once the decision is accepted.")),
        (ViolationAppealOpen, new(
            "申诉还没有裁决；只能在主管领导裁决之后进行。",
            "An appeal is not decided yet; allowed is once the supervising executive has ruled.")),
        (TakesHisOwn, new(
            "这个客户当时就归他本人，谈不上抢占；只能追究占有他人客户的行为。",
            "The customer was the actor's own, so there was nothing to take; allowed is a customer of somebody else.")),
        (NobodysCustomer, new(
            "这个客户当时无人归属，没有抢占任何人的客户；只能追究占有当时归他人的客户的行为。",
            "Nobody owned the customer, so nobody's customer was taken; allowed is a customer who was somebody's then.")),
    ];
}
