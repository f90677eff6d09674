namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] MoneyOwedTexts =>
    [
        (ReceivableEntryInTheFuture, new(
            "分录或客户确认的日期还没有到；只能是登记当日或以前。",
            "An entry or a confirmation is recorded for a day still to come; allowed is the day of recording or an "
            + "earlier one.")),
        (ReceivableBillNotConfirmed, new(
            "客户还没有确认这份账单，尚不产生应收款；只能从已确认的账单产生。",
            "The bill is not confirmed, so nothing is owed for it yet; allowed is one that the customer has confirmed.")),
        (ReceivableDueDateKnown, new(
            "付款日期已经按合同确定，不能另行填写；只能由有权者变更合同。",
            "The due date is known already by the contract; allowed is an amendment of the contract by somebody entitled.")),
        (ReceivableDueDateUnknown, new(
            "原来的或变更后的付款日期尚未确定，无从变更；只能把已确定的日期改为另一个确定的日期。",
            "The due date, or the one that it would become, is not known yet; allowed is to move a known one to another.")),
        (ReceivableDueDateUnchanged, new(
            "变更后的付款日期与现行日期相同；只能改为另一天。",
            "The amended due date is the one that holds already; allowed is another day.")),
        (ReceivableDueDateInThePast, new(
            "变更后的付款日期早于决定之日；只能是决定当日或以后。",
            "The amended due date lies before the day of the decision; allowed is that day or a later one.")),
        (ReceivableTimeGoesBackwards, new(
            "这次变动早于同一应收款的上一次变动，或早于它所依据的合同变更；只能按先后顺序登记。",
            "The change is dated before the last one on the same debt, or before the amendment that it follows; allowed "
            + "is one after the other.")),
        (ReceivableOtherDebt, new(
            "所依据的决定、质疑或合同属于另一笔应收款；只能用这笔应收款自己的。",
            "The decision, dispute or contract is of another debt; allowed is the debt's own.")),
        (ReceivableDeductionBookedAlready, new(
            "这次质疑所同意的扣款已经入账；只能入账一次。",
            "What was accepted in the dispute is booked already; allowed is once.")),
        (ReceivableBeforeDecision, new(
            "分录的日期早于它所依据的决定；只能是决定当日或以后。",
            "The entry is booked for a day before the decision that it rests on; allowed is from that day on.")),
        (ReceivableAboveBalance, new(
            "分录的金额超过该日及以后的欠款余额；至多等于从该日起一直未清的金额。",
            "The entry takes more than is owed on its day or a later one; allowed is at most what is open from that day on.")),
        (ReceivableAboveDetermination, new(
            "核销超过认定无法收回的金额；至多等于认定金额减去依该认定已核销的部分。",
            "The write-off goes beyond what was determined uncollectable; allowed is what was determined less what "
            + "stands written off under it.")),
        (ReceivableAboveWriteOff, new(
            "坏账收回超过仍在核销的金额；至多等于该笔核销尚存的部分。",
            "More is recovered than stands of the write-off; allowed is at most what still stands of it.")),
        (ReceivableEntryIdTaken, new(
            "这笔应收款已有相同编号的分录；只能用没有用过的编号。",
            "The debt has an entry with that id already; allowed is an id that was not used.")),
        (ReceivableBeforeConfirmation, new(
            "分录的日期早于客户确认这笔应收款之日；只能是确认当日或以后。",
            "The entry is booked for a day before the debt was confirmed; allowed is from that day on.")),
        (ReceivableNotReversible, new(
            "这类分录不能这样取回：扣款和核销可以单独冲销，收款分配须连同收款单一起冲销，坏账收回只能针对核销。",
            "An entry of that kind is not taken back in that way; allowed is to reverse a deduction or a write-off, to "
            + "reverse an allocation together with its receipt, and to recover a write-off.")),
        (ReceivableNothingToReverse, new(
            "这条分录已经全部冲销，没有剩余；每条分录只能冲销一次。",
            "Nothing of the entry stands any more; allowed is to reverse an entry once.")),
        (ReceivableReversedTooEarly, new(
            "冲销的日期太早：核销只能在其次日或以后冲回，其他分录只能在其当日或以后冲销。",
            "The entry is taken back for too early a day; allowed is from the day after it on for a write-off, and from "
            + "its own day on for any other.")),
        (ReceiptNotPositive, new(
            "收款单的金额不大于零；只能大于零。",
            "The receipt is not of more than nothing; allowed is more than nothing.")),
        (ReceiptInTheFuture, new(
            "收款日期还没有到；只能是登记当日或以前。",
            "The money is said to have come in on a day still to come; allowed is the day of recording or an earlier one.")),
        (ReceiptOtherCustomer, new(
            "这笔收款会用来偿还另一个客户的欠款；只能用于付款客户自己的欠款。",
            "The money would pay another customer's debt; allowed is a debt of the one who paid.")),
        (ReceiptAboveUnallocated, new(
            "分配的金额超过该日及以后尚未分配的收款；至多等于从该日起一直未分配的金额。",
            "More is allocated than is free on that day or a later one; allowed is at most what is unallocated from that "
            + "day on.")),
        (ReceiptEntryIdTaken, new(
            "这张收款单已有相同编号的分录；只能用没有用过的编号。",
            "The receipt has an entry with that id already; allowed is an id that was not used.")),
        (ReceiptNotReceivedYet, new(
            "分录的日期早于收款之日；只能是收款当日或以后。",
            "The entry is booked for a day before the money came in; allowed is from that day on.")),
        (ReceiptTimeGoesBackwards, new(
            "这次变动的时间早于同一收款单的上一次变动；只能按先后顺序登记。",
            "The change is dated before the last one on the same receipt; allowed is not before that.")),
        (ReceiptInstructionNotConfirmed, new(
            "客户指定的账单到分配之日尚未确认；只能指定当日已经确认的账单。",
            "The customer named a bill that is not confirmed by the day of the allocation; allowed are bills confirmed "
            + "by then.")),
        (DisputeOtherLine, new(
            "质疑的明细不在账单上，或账单上的金额不同；只能质疑账单上的明细，金额照账单。",
            "A disputed line is not on the bill, or is charged otherwise there; allowed is a line of the bill as it is charged there.")),
        (DisputeAboveLine, new(
            "对一项费用的质疑金额超过该项费用；至多等于该项费用。",
            "More of a line is disputed than is charged for it; allowed is at most what is charged.")),
        (DisputeAboveBalance, new(
            "质疑或同意的金额超过欠款；至多等于尚欠的金额。",
            "More is disputed or accepted than is owed; allowed is at most what is owed.")),
        (DisputeAboveDisputed, new(
            "认为有理由、提议或同意的金额超过质疑的金额；至多等于质疑的金额。",
            "More is found justified, proposed or accepted than is disputed; allowed is at most what is disputed.")),
        (DisputeNotVerified, new(
            "质疑还没有与相关部门核实，未核实不等于没有理由；只能在核实之后进行。",
            "The dispute is not verified with the departments, which is not the same as groundless; allowed is once it is.")),
        (DisputeWrongStatus, new(
            "质疑目前的状态不能进行这一步；只能依次核实、书面记录、上报、决定，决定之前可以撤回。",
            "The step does not follow from where the dispute stands; allowed is to verify, write down, report and decide "
            + "it in this order, and to withdraw it before the decision.")),
        (DisputeTimeGoesBackwards, new(
            "这一步的时间早于同一质疑的上一步；只能按先后顺序登记。",
            "The step is dated before the last one in the same dispute; allowed is not before that.")),
        (DisputeNotToLeader, new(
            "质疑上报给了无权决定的人；只能上报给有权决定的人。",
            "The dispute is reported to somebody who may not decide it; allowed is somebody who may.")),
        (UncollectableWithoutGround, new(
            "认定无法收回而没有理由；只能依据所列的理由，逾期本身不是理由。",
            "A debt is called uncollectable without a ground; allowed are the grounds of the list, and being late is none.")),
        (UncollectableWithoutEvidence, new(
            "认定无法收回而没有证据；至少要有一件证据。",
            "A debt is called uncollectable without evidence; allowed is with at least one piece.")),
        (UncollectableAboveBalance, new(
            "认定无法收回的金额超过欠款；至多等于所欠的金额。",
            "More is called uncollectable than is owed; allowed is at most what is owed on the debt.")),
        (UncollectableNotLongEnough, new(
            "逾期还没有达到该项理由所要求的年限，或者尚无付款日期；只能在达到之日起认定。",
            "The debt is not overdue for as long as the ground asks, or has no due date yet; allowed is from the day on "
            + "which it is.")),
        (UncollectableAboveLimit, new(
            "欠款超过该项理由的限额；只能在限额之内以该项理由认定。",
            "More is owed than the ground allows; allowed is at most its limit.")),
        (UncollectableTimeGoesBackwards, new(
            "认定或撤销的时间早于它所依据的事项；只能按先后顺序办理。",
            "The determination or its revocation is dated before what it rests on; allowed is not before that.")),
        (UncollectableRevoked, new(
            "这项无法收回的认定已经撤销；只能依据仍然有效的认定。",
            "The determination was revoked; allowed is one that stands.")),
        (ArrearsNotComplete, new(
            "同意欠费通知单尚不能生效：未经批准、发出、签齐，或者承诺日期已过；只能在没有任何障碍之后同意欠费。",
            "The arrears consent notice is not approved, issued and signed by all, or its promised date has passed; "
            + "allowed is once nothing stands against it.")),
        (ArrearsOtherDebt, new(
            "通知单说的是另一笔应收款或另一个客户；只能用写明这笔应收款的通知单。",
            "The notice is about another debt or another customer; allowed is one that names this debt.")),
        (ArrearsNothingOwed, new(
            "这笔应收款当日没有欠款，没有什么可同意；只能对欠款同意欠费。",
            "Nothing is owed that could be consented to; allowed is a debt that is open on that day.")),
        (ArrearsNoticeUsed, new(
            "另一项欠费同意已经依据这张通知单；每项同意只能依据自己的通知单。",
            "Another consent to arrears rests on the same notice; allowed is a notice of its own.")),
        (ArrearsRunningAlready, new(
            "这笔应收款已有一项欠费同意尚在期限之内；只能对它展期。",
            "Another consent over the same debt runs; allowed is to extend it.")),
        (ArrearsExtendedAlready, new(
            "这项欠费同意已经展期过；只能对展期后的那一项再展期。",
            "The consent was extended before; allowed is to extend the one that took its place.")),
        (ArrearsNotLater, new(
            "展期后的承诺日期不晚于原承诺日期；只能是更晚的一天。",
            "The date of the extension is not later than the one that it extends; allowed is a later day.")),
        (ArrearsTimeGoesBackwards, new(
            "展期的时间早于被展期的同意；只能在同意之后展期。",
            "The extension is dated before the consent that it extends; allowed is not before that.")),
        (ArrearsCovered, new(
            "当日对欠费没有任何障碍，不构成违反；只有缺少步骤时才能认定。",
            "Nothing stood against the credit, so there is no breach to state; allowed is where a step was missing.")),
        (DunningIdTaken, new(
            "催收记录中已有相同编号的催收；只能用没有用过的编号。",
            "The dunning log has an entry with that id already; allowed is an id that was not used.")),
        (DunningTimeGoesBackwards, new(
            "这次催收的时间早于同一应收款的上一次催收；只能按先后顺序登记。",
            "The demand is dated before the last one for the same debt; allowed is not before that.")),
        (DunningNothingOwed, new(
            "这笔应收款当日没有欠款，没有什么可催；只能催收欠款。",
            "Nothing is owed that could be demanded; allowed is to dun a debt that is open.")),
        (DunningNotOverdue, new(
            "这笔应收款没有逾期；可以提醒，付款日期的次日起才能催收。",
            "The debt is not overdue; allowed is a reminder, and a demand from the day after the due date on.")),
        (DunningLevelTooEarly, new(
            "逾期天数还没有达到这一催收级别的要求；只能在达到之后用这一级别。",
            "The debt is not overdue for as long as the level asks; allowed is once it is.")),
        (DunningAboveUndisputed, new(
            "催收的金额超过没有争议的欠款；至多等于所欠而没有争议的金额。",
            "More is demanded than is owed and not disputed; allowed is at most that.")),
        (DeductionWasAuthorised, new(
            "所答应的扣款没有超出领导事先同意的金额，不是擅自答应；只能追究超出的部分。",
            "The deduction was promised within what the leader had accepted before; allowed is what goes beyond that.")),
    ];
}
