namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] NoticesTexts =>
    [
        (NoticesHandlerNotOfDepartment, new(
            "填写通知单的人不属于市场部；只能由本部门的人员填写。",
            "Somebody outside the marketing department fills in one of its forms; allowed is somebody of it.")),
        (NoticesWrongStatus, new(
            "通知单目前的状态不能进行这一步：尚未发出的才能批准或发出，已发出的才能签字，未签齐的才能撤回或不予提货。",
            "The step does not follow from where the notice stands; allowed is to approve and issue a draft, to sign "
            + "what is issued, and to withdraw it or refuse the pickup before all have signed.")),
        (NoticesTimeGoesBackwards, new(
            "这一步的时间早于同一通知单的上一步，或早于它所依据的事项；只能按先后顺序登记。",
            "The step on the notice is dated before the last one, or before what it rests on; allowed is not before that.")),
        (NoticesNoDepartment, new(
            "通知单没有涉及任何部门；至少要有一个相关部门。",
            "The form concerns no department; allowed is at least one.")),
        (NoticesDepartmentTwice, new(
            "同一部门在一种通知单上列了两次，负责人就要签两次；每个部门只能列一次。",
            "A department is listed twice for one form, so that its head would sign twice; allowed is once.")),
        (NoticesHeadTwice, new(
            "通知单的两个相关部门由同一人负责，他会替两个部门签字；各部门只能由不同的人负责，或者只送其中一个部门。",
            "One person heads two of the departments that the form goes to; allowed is a head of its own for each, or a "
            + "route to one of the two.")),
        (NoticesSignerTwice, new(
            "签字的人已经替同一通知单的另一部门签过字；一人只能替一个部门签字。",
            "Whoever signs has signed the same form for another department; allowed is one department for each person.")),
        (NoticesWithoutStubs, new(
            "这种通知单没有存根：提货只由调度员签字；存根只能用于其他通知单。",
            "The form has no stubs, for the dispatcher alone signs a pickup; allowed are the other forms.")),
        (NoticesNotAPickup, new(
            "这不是提货通知单，调度员不签，也不能不予办理：部门签字只表示知悉；只能对提货通知单进行这一步。",
            "The form is no pickup; allowed is on a pickup, for departments sign that they know of a form and do not "
            + "reject it.")),
        (NoticesNotApproved, new(
            "通知单所请求的事项须经经理事先批准，或尚不能确定是否须批准；只能在批准之后发出，或在查明无须批准之后发出。",
            "What the form asks for needs the manager's approval first, or whether it does is undetermined; allowed is "
            + "with an approval, or once it is known that none is needed.")),
        (NoticesApprovalAfterForm, new(
            "批准晚于通知单的发出；只能先批准，后发出。",
            "The approval comes after the form; allowed is before the form is issued.")),
        (NoticesApprovalTooNarrow, new(
            "所批准的范围不能覆盖通知单所请求的事项；只能请求相同或更窄的范围。",
            "The approval does not cover what the form asks for; allowed is the same or less.")),
        (NoticesAlreadyApproved, new(
            "这张通知单已经批准；批准只能登记一次。",
            "The form is approved already; allowed is one approval.")),
        (NoticesSignedBeforeIssue, new(
            "签字早于通知单的发出，或者通知单还没有发出；只能在发出之后签字。",
            "The form is signed before it was issued; allowed is once it is.")),
        (NoticesDepartmentNotConcerned, new(
            "这个部门不在通知单的相关部门之中；只能是所列的部门。",
            "The department is not among those that the form concerns; allowed are those listed.")),
        (NoticesNotHeadOrDelegate, new(
            "签字的既不是部门负责人，也不是他指定的人；只能由负责人或其指定的人签字。",
            "The signer is neither the head of the department nor a delegate; allowed is its head, or whom he has named.")),
        (NoticesAlreadySigned, new(
            "这份存根或提货通知单已经签字；每份只能签一次。",
            "The stub, or the pickup, is signed already; allowed is once.")),
        (NoticesNotDispatcher, new(
            "在提货通知单上签字的不是调度员；只能由调度员签字。",
            "Somebody who is no dispatcher signs a pickup; allowed is a dispatcher.")),
        (NoticesDispatcherIsHandler, new(
            "提货通知单的经办人不能又以调度员的身份签字；只能由另一人签字。",
            "The handler of a pickup would sign it as dispatcher; allowed is another person.")),
        (NoticesConditionsNotMet, new(
            "客户的要求不符合公司的提货条件；只能不予提货，这不算违反。",
            "The request does not meet the company's conditions for pickup; allowed is to refuse the pickup, which is no "
            + "breach.")),
        (NoticesConditionsNotChecked, new(
            "还没有查明是否符合公司的提货条件；只能在逐项查明之后发出。",
            "Whether the request meets the conditions for pickup was not checked; allowed is once all are checked.")),
        (NoticesPickupBeforeIssue, new(
            "提货时间早于通知单的发出；只能在发出之后提货。",
            "The goods would be picked up before the notice is issued; allowed is not before the issue.")),
        (NoticesWithdrawnByAnother, new(
            "撤回通知单的既不是经办人，也不是经理；只能由经办人或经理撤回。",
            "The notice is withdrawn by somebody who may not; allowed is its handler or the manager.")),
        (NoticesRetroactive, new(
            "通知单所请求的事项会从发出以前开始生效；只能从发出当日或以后开始。",
            "What the form asks for would hold from a day before it is issued; allowed is the day of issue or a later one.")),
        (NoticesSettlementUnchanged, new(
            "客户本来就用这种结算方式；只能改为另一种方式。",
            "The customer pays in this way already; allowed is a change to another method.")),
        (NoticesMonthlyCustomer, new(
            "这个客户按月结类结算，不需要同意欠费；只能对以现金结算的客户同意欠费。",
            "The customer settles by the month; allowed is a consent to arrears for one who settles in cash.")),
        (NoticesMonthlyTypeUnknown, new(
            "公司没有写明回单付是否算月结类，不能确定能否同意欠费；只能在写明之后发出通知单。",
            "Whether payment on signed receipt is of the monthly type is undetermined, and so whether a consent to "
            + "arrears is for this customer; allowed is once the company has stated it.")),
        (NoticesAmountNotPositive, new(
            "同意欠费的金额不大于零；所填的欠费只能大于零。",
            "The amount that shall be owed is not more than nothing; allowed is more than nothing.")),
        (NoticesPromisedNotAfterIssue, new(
            "承诺付款的日期不晚于通知单发出之日；只能是发出以后的一天。",
            "The promised date is not after the day on which the form is issued; allowed is a later day.")),
        (NoticesRateNotPositive, new(
            "通知单上的运价不大于零；运价只能大于零，免费托运须另行请求。",
            "A rate on the form is not more than nothing; allowed is more than nothing, for free carriage is asked for "
            + "by itself.")),
        (NoticesRateUnchanged, new(
            "新运价与原运价相同；只能改为另一个运价。",
            "The new rate is the old one; allowed is another rate.")),
        (NoticesStubNotSigned, new(
            "要归档的存根还没有人签字；只能在签字之后归档。",
            "The stub is filed and nobody has signed it; allowed is once it is signed.")),
        (NoticesNotKeeper, new(
            "归档存根的不是保管人；只能由公司指定的保管人归档，没有指定时由副经理归档。",
            "The stub is filed by somebody who is not its keeper; allowed is whom the company has named, and else the "
            + "deputy manager.")),
        (NoticesRetentionOver, new(
            "存根的保管期限在归档时已经过去；只能定在归档当日或以后。",
            "The stub is filed to be kept until a day that is over; allowed is the day of filing or a later one.")),
        (NoticesNotEffective, new(
            "通知单所请求的事项不能生效，或不能从这一天起生效；只能在签齐且没有其他障碍之后，结算方式只能由新（重）进客户操作通知单约定。",
            "What the form asks for may not happen, or not from that day; allowed is once nothing stands against it, and "
            + "a settlement only by a customer onboarding notice.")),
    ];
}
