namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] CareTexts =>
    [
        (VisitsNotOfDepartment, new(
            "外访记录的主人不是市场部的人员；只能为本部门的职务建立外访记录。",
            "A visit diary would be opened for somebody outside the department; allowed is a position of the department.")),
        (VisitsAlreadyKnown, new(
            "外访记录中已经有这个编号的拜访；只能用新的编号。",
            "The diary has a visit with that id already; allowed is an id that is new to it.")),
        (VisitsUnknown, new(
            "外访记录中没有这次拜访；只能指明在其中计划过或登记过的拜访。",
            "The diary has no such visit; allowed is one that was planned or recorded in it.")),
        (VisitsWrongStatus, new(
            "这次拜访目前的状态不能进行这一步：已计划的才能取消或登记，已登记的才能更正或核实。",
            "The step does not follow from where the visit stands; allowed is to call off or record a planned one, and "
            + "to correct or verify one that is recorded.")),
        (VisitsAlreadyRecorded, new(
            "这次拜访已经登记，登记的内容不能改写；只能另加一条更正。",
            "The visit is recorded already; allowed is a correction, which is a new entry on it.")),
        (VisitsAlreadyVerified, new(
            "这次拜访已经核实为属实或不属实；只有尚无定论时才能进行这一步。",
            "The visit was found genuine or false already; allowed is only as long as nothing is determined.")),
        (VisitsTimeGoesBackwards, new(
            "这一步的时间早于同一次拜访或同一拜访要求的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same visit or request; allowed is not before that.")),
        (VisitsPlannedTooLate, new(
            "拜访已经开始才登记计划；计划只能在开始之前，开始之后应登记拜访本身。",
            "The visit is planned when it would have begun already; allowed is before it begins, and afterwards it is "
            + "recorded.")),
        (VisitsEndNotAfterStart, new(
            "拜访的结束时间不晚于开始时间；结束只能晚于开始。",
            "The visit does not end after it starts; allowed is an end after the start.")),
        (VisitsTooLong, new(
            "一次拜访超过了 24 小时；至多 24 小时，更长的应分次登记。",
            "The visit lasts longer than 24 hours; allowed are 24 hours at most.")),
        (VisitsInTheFuture, new(
            "拜访还没有开始就登记为已完成；只能在结束之后登记。",
            "The visit is recorded as made before it began; allowed is once it has ended.")),
        (VisitsNotEnded, new(
            "拜访还没有结束就登记为已完成；应等结束之后再登记。",
            "The visit is recorded as made while it goes on; allowed is once it is over.")),
        (VisitsOverlapping, new(
            "这次拜访与本人登记的另一次拜访时间重叠；同一人的拜访只能一次接着一次。",
            "The visit overlaps another one of the same person; allowed is one after the other.")),
        (VisitsOtherCustomer, new(
            "登记的客户与计划拜访的客户不同；只能登记计划的客户，或者另用一个编号。",
            "What is recorded under a planned visit was with another customer; allowed is the planned customer, or "
            + "another id.")),
        (VisitsRequestAlreadyAnsweredSo, new(
            "对这项拜访要求已经作过同样的答复；只能作不同的答复。",
            "The request for a visit has this answer already; allowed is another answer.")),
        (VisitsRequestScheduledInThePast, new(
            "约定的拜访日期已经过去；只能约在答复当日或以后。",
            "The visit that was asked for is scheduled for a day that is over; allowed is the day of the answer or a "
            + "later one.")),
        (SurveysWrongStatus, new(
            "调查表目前的状态不能进行这一步：已征询的才能作答或记为未获作答，未获作答之后仍可补答，已作答的才能反馈。",
            "The step does not follow from where the survey stands; allowed is an answer, or a record of silence, once "
            + "it was asked, and to pass it on once it is answered.")),
        (SurveysTimeGoesBackwards, new(
            "这一步的时间早于同一份调查表的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same survey; allowed is not before that.")),
        (SurveysAnsweredByEmployee, new(
            "员工不得代替客户填写调查表；只能由客户的人员作答。",
            "An employee answers the survey in the customer's place; allowed is a person of the customer.")),
        (SurveysScoreOutOfScale, new(
            "评分超出调查表的分值范围；只能在最低分与最高分之间。",
            "The score is outside the scale of the survey; allowed is from its lowest to its highest.")),
        (SurveysNothingAnswered, new(
            "答复中没有评分、没有回答、也没有意见；至少要有一项，沉默应记为未获作答。",
            "The survey is answered with nothing; allowed is a score, an answer or a comment, and silence is recorded as "
            + "silence.")),
        (SurveysNotToManager, new(
            "调查表反馈给了经理以外的人；只能反馈给部门经理。",
            "The survey is passed on to somebody who is not the manager; allowed is the manager.")),
        (LossesStillActive, new(
            "按公司所定的流失标准，这个客户还不算流失；只能在达到标准之日起填入。",
            "By the company's rule the customer is not lost yet; allowed is from the day on which he is.")),
        (LossesLastOrderUnknown, new(
            "不知道客户最近一次下单的日期，就不能说他已经流失；只能在查明该日期之后填入。",
            "When the customer last ordered is not known, and unknown is not lost; allowed is with that day.")),
        (LossesWithoutReason, new(
            "填入流失客户而没有写明原因；可以从公司的原因表中选取，也可以用文字写明。",
            "A lost customer is entered without a reason; allowed is one of the company's list, or one in words.")),
        (LossesUnknownReason, new(
            "公司的流失原因表中没有这一项；只能选取表中所列的原因。",
            "The reason is not in the company's list; allowed are the reasons that it has.")),
        (LossesLostBeforeLastOrder, new(
            "所填的流失日期不晚于客户最近一次下单之日；只能晚于该日。",
            "The customer is said to be lost since a day not after his last order; allowed is a later day.")),
        (LossesInTheFuture, new(
            "所填的日期晚于填入之日；只能是填入当日或以前。",
            "What is entered lies after the day of the entry; allowed is that day or earlier.")),
        (LossesOutsidePeriod, new(
            "所填的流失日期晚于这份分析表的期间；只能是期间最后一天或以前。",
            "The customer is said to be lost since a day after the period of the form; allowed is its last day or earlier.")),
        (LossesAlreadyEntered, new(
            "这个客户已经在分析表中；每个客户只能填入一次。",
            "The customer is in the analysis already; allowed is once.")),
        (LossesUnknownCustomer, new(
            "分析表中没有这个客户；只能对已填入的客户进行这一步。",
            "The customer is not in the analysis; allowed is one that was entered.")),
        (LossesCompleted, new(
            "这份分析表已经完成，不能再改动；这一步只能在完成之前进行。",
            "The analysis was completed; allowed was before that.")),
        (LossesTimeGoesBackwards, new(
            "这一步的时间早于同一份分析表的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same analysis; allowed is not before that.")),
    ];
}
