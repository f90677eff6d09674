namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] CustomersTexts =>
    [
        (ContactDataNotVisible, new(
            "他不能查看这个客户的联系资料；只有归属业务员、负责该客户的收款员和经理可以查看。",
            "He may not see the contact data of this customer; allowed are the salesperson who owns him, the collector "
            + "in charge and the manager.")),
        (NotASalesperson, new(
            "客户不能归这个职务的人；只能归业务员。",
            "A customer cannot go to somebody of this position; allowed is a salesperson.")),
        (ContactIdTaken, new(
            "这个编号已经代表另一次联系，记录不得改写；只能用新的编号登记。",
            "The id stands for another contact already, and an entry is never changed; allowed is a new id.")),
        (ContactByOutsider, new(
            "部门以外的人与客户的联系不计入联系记录；只能登记市场部人员的联系。",
            "Somebody outside the department has no contact to log with a customer; allowed is somebody of the marketing "
            + "department.")),
        (NothingContested, new(
            "这个客户的归属当时没有争议，没有什么可裁决；只能裁决至少两名业务员之间的争议。",
            "The customer is not contested then; allowed is a contest of at least two salespersons.")),
        (OwnerNotInContest, new(
            "被裁定为归属人的业务员不在争议各方之中；只能裁给争议中的一方。",
            "The one to whom the customer would be awarded is not in the contest; allowed is one who is.")),
        (CustomerMergedAway, new(
            "这份客户记录已经并入另一份；只能在并入的那一份上继续登记。",
            "The customer's record was merged into another; allowed is a change of that record.")),
        (MergeIntoItself, new(
            "客户记录不能并入它自己；只能并入另一份记录。",
            "A customer's record cannot be merged into itself; allowed is another record.")),
        (CustomerWrongStage, new(
            "客户目前的阶段不能进行这一步：往来之前或流失之后才能报为意向，往来之前或重进时才能开始往来，往来中的才能流失，流失的才能重进。",
            "The step does not follow from the stage of the customer; allowed is to report interest before he is active "
            + "or once he is lost, to begin before he is active, to lose one who is active, and to return once lost.")),
        (ReportByAnother, new(
            "意向客户的详细报告来自归属业务员以外的人；只能由归属业务员上报。",
            "The report on an interested customer comes from somebody else than his owner; allowed is the owner.")),
        (ReportIncomplete, new(
            "意向客户的详细报告缺项；联系人、业务需求、期望结算方式和线路或区域齐备才能上报。",
            "The report on an interested customer lacks something; allowed is with contact person, demand, expected "
            + "settlement, and route or area.")),
        (SettlementOfAnother, new(
            "这项结算约定属于另一名客户；只能记录本客户的约定，或已并入本客户的档案的约定。",
            "The settlement term is another customer's; allowed is one of this customer, or of a record merged into this one.")),
        (CustomerTimeGoesBackwards, new(
            "这一步的时间早于这个客户同类事项的上一次；只能按先后顺序登记。",
            "The step is earlier than the last one of its kind on the same customer; allowed is no earlier time.")),
    ];
}
