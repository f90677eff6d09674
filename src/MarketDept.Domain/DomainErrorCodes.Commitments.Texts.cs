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
