namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] CommitmentsTexts =>
    [
        (LimitNegative, new(
            "权限表中的额度低于零；只能是零或以上。",
            "A limit in the table of limits is below zero; allowed is zero or more.")),
        (LimitTwice, new(
            "权限表对同一职务的同一类业务定了两个额度；只能定一个。",
            "The table has two limits for the same position and business; allowed is one.")),
        (LimitBeyondByRegulation, new(
            "制度本身已把这类业务留给经理决定，公司不能另定额度；只能对其他业务定额度。",
            "A limit is set for what the regulation itself reserves to the manager; allowed is one for other business.")),
        (LimitOfAnotherPosition, new(
            "不能给经理或部门以外的人定额度；只能给本部门须向经理请示的职务定。",
            "A limit is set for the manager, who decides, or for somebody outside the department; allowed are the "
            + "positions that ask the manager.")),
        (PromiseIsNoReduction, new(
            "所承诺的运价不低于现行运价，或者为零；只能低于现行运价而高于零，为零的属于免费托运。",
            "The promised rate is not below the tariff, or it is nothing; allowed is less than the tariff and more than "
            + "nothing, for nothing at all is free carriage.")),
        (PromiseChangesNothing, new(
            "所承诺的结算方式就是现行的方式；只能是另一种方式。",
            "The promised settlement method is the one in force; allowed is another method.")),
        (PromiseInTheFuture, new(
            "登记的事情晚于登记的时刻；只能登记当时已经发生的事。",
            "What is recorded of the promise lies after its recording; allowed is what has happened by then.")),
        (PromiseTimeGoesBackwards, new(
            "这一步的时间早于同一承诺的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same promise; allowed is not before that.")),
        (PromiseAuthorizationHeldAlready, new(
            "这项授权已经与该承诺对照过；每项授权只能对照一次。",
            "The promise is held against this authorisation already; allowed is each once.")),
        (PromiseNothingToRatify, new(
            "这项承诺事先已有授权，或者已经追认；只能追认没有授权的承诺。",
            "The promise was authorised or is ratified already; allowed is one that nobody authorised.")),
        (PromiseCorrectedAlready, new(
            "这项承诺已经向客户更正过；更正只能登记一次。",
            "The promise was corrected with the customer already; allowed is once.")),
        (PromiseNotMadeYet, new(
            "承诺之后的事情早于承诺本身，或者追认不晚于承诺；只能在作出承诺之后，追认不能抹去违纪。",
            "What became of the promise is dated before it was made, or its ratification not after it; allowed is after "
            + "that, for a ratification does not erase the breach.")),
        (PromiseNotOfPrice, new(
            "这项承诺改变的是结算方式，而不是价格；只能对降低运价或免费托运的承诺进行这一步。",
            "The promise is not of a price; allowed is one of a lower rate or of free carriage.")),
        (PromiseNotOfSettlement, new(
            "这项承诺改变的是价格，应收款并不因它而产生；只能对改变结算方式的承诺进行这一步。",
            "The promise is of a price, and no receivables arise under it; allowed is one of a settlement method.")),
        (PromiseConsignmentKnown, new(
            "这票托运已经登记在该承诺之下；每票只能登记一次。",
            "The consignment is recorded under the promise already; allowed is each once.")),
        (PromiseConsignmentUnknown, new(
            "这票托运没有登记在该承诺之下；只能指明已登记的托运。",
            "The consignment is not recorded under the promise; allowed is one that is.")),
        (PromiseLossBeyondMoney, new(
            "该承诺之下的差价合计会超过金额所能表示的上限；至多等于该上限。",
            "The price differences under the promise would come to more than an amount of money can be; allowed is up to "
            + "that much together.")),
        (PromiseWasAuthorized, new(
            "这项承诺事先已有授权，不能据此追究任何人；只能追究没有授权的承诺。",
            "The promise was authorised beforehand, so there is nothing to charge anybody with; allowed is one that was "
            + "not.")),
        (PromiseMonthlyTypeUnknown, new(
            "公司没有写明回单付是否算月结类，无法判断；只能在写明之后进行。",
            "Whether payment on signed receipt is of the monthly type is not stated; allowed is once the company has "
            + "said so.")),
    ];
}
