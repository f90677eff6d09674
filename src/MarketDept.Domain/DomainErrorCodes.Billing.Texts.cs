namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] BillingTexts =>
    [
        (ChargeNegativeWithoutReason, new(
            "费用为负数而没有写明理由；只能不低于零，或者写明理由。",
            "A charge below zero is given without a reason; allowed is zero and above, or a reason.")),
        (BillWrongStatus, new(
            "账单目前的状态不能进行这一步。编制中才能增减费用、提交客户或作废，提交之后才能确认、提出异议或收回，有异议时才能决定异议。",
            "The step does not follow from where the bill stands. Allowed are changes, presenting and cancelling in a "
            + "draft; confirming, objecting and taking back once it is with the customer; a decision once he objected.")),
        (BillTimeGoesBackwards, new(
            "这一步的时间早于同一账单的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same bill; allowed is not before that.")),
        (BillOtherCustomer, new(
            "要计入账单的费用，或者对账单作答的人，属于另一个客户；只能是账单上这个客户的。",
            "What would go on the bill, or who answers to it, is of another customer; allowed is what is of the customer "
            + "of the bill.")),
        (BillOtherMonth, new(
            "这票托运不属于账单的服务月份；只能计入同一服务月份的托运。",
            "The consignment is of another month; allowed are those of the service month of the bill.")),
        (BillSourceTwice, new(
            "这项来源的费用已经在这份账单上；同一来源在一份账单上只能出现一次。",
            "The source of the charge is on this bill already; allowed is once.")),
        (BillSourceOnAnotherBill, new(
            "这项来源的费用已经在另一份账单上；同一来源只能进入一份账单。",
            "The source of the charge is on another bill already; allowed is one bill.")),
        (BillUnknownSource, new(
            "账单上没有来源如此的费用；只能指明账单自己的费用。",
            "No charge of the bill has that source; allowed are its own charges.")),
        (BillWithoutCharges, new(
            "账单上没有任何费用，没有什么可以确认；至少要有一项费用才能提交。",
            "The bill has no charge, so there is nothing to confirm; allowed is to present it with at least one.")),
        (BillTotalNotSum, new(
            "所报或所确认的总额不等于各项费用之和；只能是各项费用之和。",
            "The total stated or confirmed is not the sum of the charges; allowed is their sum.")),
        (BillNegativeTotal, new(
            "各项费用合计低于零，应退给客户的不能做成账单；合计只能不低于零。",
            "The charges come to less than zero together, and what the customer is owed is no bill; allowed is zero and "
            + "above.")),
        (BillAnsweredByEmployee, new(
            "员工不得代替客户确认账单或提出异议；只能由客户自己的人员作答。",
            "An employee would confirm or object in the customer's place; allowed is a person of the customer.")),
        (BillSplitsNothing, new(
            "要分出另办的费用一项也没有，或者是全部；部分确认时，有争议的至少一项，且不能是全部。",
            "No charge is disputed, or all are, so that nothing is split; allowed is at least one and not all of them.")),
        (BillWasObjectedTo, new(
            "客户已对这份账单的费用提出过异议，不得再自行收回更改；只能由客户确认，或者对新的异议作出决定。",
            "The customer objected to charges of this bill, and nobody corrects it alone from then on; allowed is to "
            + "confirm it, or a decision on another objection.")),
        (BillCorrectedBeyond, new(
            "有异议的费用不得更正得更高，原本不低于零的也不得更正到零以下；只能降低，至多降到零。",
            "A disputed charge would be corrected upward, or to less than zero; allowed is not more, and not below zero "
            + "unless it was.")),
        (ContractBeginsLater, new(
            "合同在这个月还没有付款期限，它从以后的月份才开始；只能用于合同开始以后的服务月份。",
            "The contract has no payment term for that month, since it begins later; allowed are months from its first "
            + "term on.")),
        (ContractTimeGoesBackwards, new(
            "这次变更的时间早于合同的上一次变更；只能按先后顺序登记。",
            "The amendment is dated before the last one of the contract; allowed is not before that.")),
        (ContractNothingAmended, new(
            "合同从这个月起本来就是这个付款期限，没有变更可言；只能改为另一个期限。",
            "The contract has that term from that month on already; allowed is another term.")),
        (ConsignmentListEmpty, new(
            "托运清单上一票托运也没有；至少要列一票。",
            "The consignment list would be empty; allowed is at least one consignment.")),
        (ConsignmentOtherCustomer, new(
            "这票托运属于另一个客户；清单上只能列本客户的托运。",
            "The consignment is of another customer; allowed on the list are those of its own.")),
        (ConsignmentAfterPeriod, new(
            "这票托运晚于清单所涵盖的期间；只能列到期间最后一天为止的托运。",
            "The consignment was carried after the period of the list; allowed is until the last day of it.")),
        (ConsignmentListedTwice, new(
            "这票托运已经列在清单上；每票托运只能列在一份清单上，且只列一次。",
            "The consignment is on a list already; allowed is one list, once.")),
        (ConsignmentBilled, new(
            "这票托运已经进入客户确认过的账单；清单上只能列尚未进入已确认账单的托运。",
            "The consignment is on a confirmed bill; allowed on a list are those that are on none yet.")),
        (ConsignmentListDelivered, new(
            "这份清单已经送达客户；送达只能登记一次。",
            "The list was delivered to the customer already; allowed is once.")),
        (ConsignmentListNotPrintedYet, new(
            "清单的送达时间早于打印时间；只能在打印之后送达。",
            "The list is delivered before it was printed; allowed is not before that.")),
        (InvoiceBillNotConfirmed, new(
            "客户还没有确认这份账单，不能开票；只能在确认之后开具发票。",
            "The bill is not confirmed, so nothing is invoiced; allowed is once the customer has confirmed it.")),
        (InvoiceNumberMalformed, new(
            "发票的号码或代码位数不对，或者含有数字以外的字符；数电发票的号码只能是 20 位数字，其他发票只能是 8 位数字的号码加 10 位或 12 位数字的代码。",
            "The number or code of the invoice has not the right length, or something else than digits in it; allowed "
            + "are 20 digits for a digital invoice, or a number of 8 digits with a code of 10 or 12.")),
        (InvoiceNumberOfAnotherForm, new(
            "发票号码的形式与发票种类不符；数电发票只能用不带代码的 20 位号码，其他发票只能用带代码的 8 位号码。",
            "The number does not go with the kind of invoice; allowed is one of 20 digits without a code for a digital "
            + "invoice, and one of 8 digits with a code for any other.")),
        (InvoiceNumberTaken, new(
            "这张发票的种类、代码和号码已经登记过；三者相同的发票只能登记一次。",
            "Kind, code and number are those of an invoice on record; allowed is each combination once.")),
        (InvoiceWithoutFreightRemark, new(
            "运费发票的备注没有写明起运地、到达地、车辆和货物；四项写全才能登记。",
            "An invoice for carriage does not name its journey; allowed is with origin, destination, vehicle and cargo.")),
        (InvoiceTimeGoesBackwards, new(
            "这一步的时间早于同一账单开票事项的上一步，或早于它所依据的事项；只能按先后顺序登记。",
            "The step on the invoices of the bill is dated before the last one, or before what it rests on; allowed is "
            + "not before that.")),
        (InvoiceInTheFuture, new(
            "发票上的开票日期还没有到；只能在开票当日或以后登记。",
            "The date on the invoice is still to come; allowed is to record it on that day or later.")),
        (InvoiceBeforeConfirmation, new(
            "开票日期早于客户确认账单之日；只能是确认当日或以后。",
            "The invoice is dated before the customer confirmed the bill; allowed is from that day on.")),
        (InvoiceAboveConfirmed, new(
            "发票合计会超过应开金额；至多开到账单尚未开票的部分。",
            "The invoices would come to more than what is to be invoiced; allowed is at most what is left of the bill.")),
        (InvoiceAboveTaxCategory, new(
            "某一税目的开票金额会超过账单在该税目下的费用；至多开到该税目尚未开票的部分。",
            "The invoices would come to more than the bill charges in a tax category; allowed is at most what is left of "
            + "that category.")),
        (InvoiceCorrectsUnknown, new(
            "红字发票所冲的不是这份账单的发票，或本身就是红字发票；只能冲这份账单的蓝字发票。",
            "The red invoice corrects none of the bill's invoices; allowed is one of them that is not red itself.")),
        (InvoiceCorrectsEarlier, new(
            "红字发票的日期早于它所冲的发票；只能是同日或以后。",
            "The red invoice is dated before the one that it corrects; allowed is not before that.")),
        (InvoiceCorrectsTooMuch, new(
            "红字发票冲回的金额超过原发票剩余的部分；至多冲回剩余的金额。",
            "The red invoice takes back more than is left of the one that it corrects; allowed is at most what is left.")),
        (InvoiceDeductionTwice, new(
            "这笔扣款已经从应开金额中减去；每笔扣款只能计入一次。",
            "The deduction is taken account of in the invoices already; allowed is once.")),
        (InvoiceDeductionAboveConfirmed, new(
            "扣款超过账单的应开金额，减去之后会低于零；至多等于应开金额。",
            "The deduction would leave less than nothing to be invoiced; allowed is at most what is to be invoiced.")),
        (InvoiceDeductionOfOtherBill, new(
            "这笔扣款是在另一份账单的应收款上同意的；只能计入本账单应收款上同意的扣款。",
            "The deduction was accepted on the debt of another bill; allowed is one on the debt of this bill.")),
        (InvoiceDeductionUnknown, new(
            "账单的开票事项中没有这笔扣款，无从撤回；只能撤回已经计入的扣款。",
            "There is no such deduction to be taken back; allowed are those taken account of in the invoices.")),
        (TurnoverBillTwice, new(
            "同一份账单在营业额中计了两次；每份账单只能计一次。",
            "A bill is counted in the turnover twice; allowed is once.")),
    ];
}
