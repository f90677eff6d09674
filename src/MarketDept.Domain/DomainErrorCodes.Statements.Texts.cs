namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] StatementsTexts =>
    [
        (AllocationToOtherDebt, new(
            "客户指定的不是他自己的欠款；只能指定付款客户的欠款。",
            "The instruction names what is no debt of the customer who pays; allowed are his own debts.")),
        (LedgerAmountNotPositive, new(
            "台账记录的金额不大于零；只能大于零。",
            "An entry of the ledger is not above zero; allowed is more than that.")),
        (LedgerWriteOffWithoutGround, new(
            "核销没有写明认定依据，逾期本身不是依据；只能依据有记录的认定。",
            "A write-off has no ground, and being late is none; allowed is the recorded ground on which it was determined.")),
        (LedgerIdTaken, new(
            "同类的台账记录有相同的编号；每个编号只能出现一次。",
            "Two entries of one kind have the same id in the ledger; allowed is once.")),
        (LedgerUnknownBill, new(
            "记录所指的账单不在台账中；只能指台账中的账单。",
            "An entry is of a bill that the ledger has not; allowed is a bill of the ledger.")),
        (LedgerUnknownWriteOff, new(
            "冲回所指的核销不在台账中；只能冲回台账中的核销。",
            "A reversal is of a write-off that the ledger has not; allowed is a write-off of the ledger.")),
        (LedgerBeforeConfirmation, new(
            "记录的日期，或指定付款的日期，早于账单的确认日；只能是确认当日或以后。",
            "An entry, or an instruction to pay a bill, is dated before the bill was confirmed; allowed is not before that.")),
        (LedgerAboveBalance, new(
            "扣款或核销超过账单当时的余额；至多等于轮到它时的余额。",
            "A deduction or a write-off is above what is owed on the bill; allowed is at most its balance at that turn.")),
        (LedgerOtherCustomersBill, new(
            "客户指定支付另一个客户的账单；只能指定付款客户自己的账单。",
            "A customer instructs to pay another customer's bill; allowed are bills of the customer who pays.")),
        (LedgerReversalNotLater, new(
            "冲回的日期不晚于核销之日；只能是核销以后的一天。",
            "A write-off is reversed on its own day or before it; allowed is a later day.")),
        (LedgerAlreadyReversed, new(
            "这笔核销已经冲回；每笔核销只能冲回一次。",
            "The write-off was reversed already; allowed is once.")),
        (StatementMonthNotEnded, new(
            "这个月还没有结束，不能编制月报；只能从下个月第一天起。",
            "A statement is asked for of a month that has not ended; allowed is from the first day of the next one on.")),
        (StatementOfOtherMonth, new(
            "这份月报属于另一个月；只能提交或比较本月的月报。",
            "The statement is of another month; allowed is one of the month of the series.")),
        (StatementAlreadySubmitted, new(
            "这个月的月报已经提交；之后的变化只能以修订版提交。",
            "The statement of the month was handed in already; allowed is a revision of it.")),
        (StatementNotSubmitted, new(
            "这个月还没有提交过月报，无从修订或比较；只能先提交第一份。",
            "Nothing was handed in yet of the month, to revise or to compare with; allowed is the first statement.")),
        (StatementUnchanged, new(
            "修订版与最近一份月报完全相同；只能提交有变化的修订版。",
            "The revision says the same as the latest statement; allowed is one that differs.")),
        (StatementTimeGoesBackwards, new(
            "修订版的时间早于最近一份月报；只能按先后顺序提交。",
            "The revision is dated before the latest statement; allowed is not before that.")),
        (StatementByOutsider, new(
            "提交月报的人不属于本部门；只能由本部门的人员提交。",
            "Somebody outside the department hands the statement in; allowed is somebody of the department.")),
        (StatementNotToManager, new(
            "月报提交给了经理以外的人；只能提交给部门经理。",
            "The statement is handed to somebody who is not the manager; allowed is the manager.")),
        (StatementNotBalanced, new(
            "月报不平：有欠款而缺还款的收款，或者相反；只能提交完整的月报，含全部欠款及其收款。",
            "The statement does not add up; allowed is the whole, with every debt and the receipts that paid it.")),
        (CollectionTargetNotPositive, new(
            "收款任务的金额不大于零；只能大于零。",
            "A collector's target is not above zero; allowed is more than that.")),
        (CollectionTargetTwice, new(
            "同一收款员在同一个月有两个收款任务；每月只能有一个。",
            "A collector has two targets for one month; allowed is one.")),
    ];
}
