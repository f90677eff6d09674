namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 9: how collectors work (收款操作规定).</summary>
internal static class Section09
{
    internal static readonly Clause[] Clauses =
    [
        new("9.1", ClauseKinds.Workflow | ClauseKinds.Record)
        {
            Title = new("托运清单列表", "Consignment list"),
            Summary = new(
                "《托运清单列表》要定期打出，并及时送交客户。",
                "The consignment list is printed regularly and delivered to the customer in time."),
            Ruling = Reading.Of(
                ("“定期”是多久，制度没有规定；每个结算周期一次。", "The regulation does not say how often; it is once in each settlement cycle."),
                ("清单列出尚未进入已确认账单的托运，与6.2的运输清单是同一种单据。",
                    "The list shows consignments that are not yet on a confirmed bill, and is the same document as in 6.2."),
                ("周期已过，承运的货没有列入清单，或者清单没有在期限内送达的，即为漏送。",
                    "A cycle is missed if it is over and a consignment is on no list, or its list was not delivered in time."),
                ("没有设定送达期限的，是否及时未定。", "Without a time for delivery, it is undetermined whether the list came in time.")),
            AnsweredBy = [new(11, 1)],
        },

        new("9.2", ClauseKinds.Calculation | ClauseKinds.Invariant)
        {
            Title = new("费用合并与确认", "Charges merged and confirmed"),
            Summary = new(
                "装卸费、点数费、仓储费等各项，一并计进客户的总额，并请客户确认。",
                "Counting, storage, handling and similar fees are all included in the customer's total, and the customer is asked to confirm it."),
            Ruling = Reading.Of(
                ("“等”字表明费用种类不限于所列。", "The list of fees is open."),
                ("确认必须明示，沉默不算；可以部分确认，有争议的行分出另办（见6.3）。",
                    "Confirmation is explicit, and silence is none; it may be partial, and disputed lines are handled apart (see 6.3)."),
                ("同一来源的费用至多进入一份账单；已发生而没有进入任何账单的，能够查出。",
                    "A charge from one source is on at most one bill; a charge that is on no bill can be found.")),
            AnsweredBy = [new(11, 1)],
        },

        new("9.3", ClauseKinds.Workflow | ClauseKinds.Invariant)
        {
            Title = new("理赔与扣款", "Claims and deductions"),
            Summary = new(
                "客户要求理赔、扣款之类的，须先会同相关部门查实，再把事由和扣除的金额写成书面记录，并向部门领导报告；不得自作主张减少或免除客户的费用。",
                "Where a customer asks for a claim, a deduction or the like, it is first verified with the departments concerned. Its cause and "
                + "amount are then put in writing and reported to the department manager. Nobody reduces or waives a customer's charges without authority."),
            Ruling = Reading.Of(
                ("制度只说报告，又不许自行减免，所以须有人决定：部门经理接受之前，应收余额不变。",
                    "The regulation only says to report, but bans waiving, so somebody has to decide: the debt changes only once the manager has accepted."),
                ("次序为查实、记录、报告。", "The order is verify, write down, report."),
                ("货损理赔与价格扣款是两类，不相混同。", "A claim for damage and a price deduction are two different kinds."),
                ("开票之后才接受的，以红字发票或贷项处理。", "What is accepted after invoicing is settled by a red invoice or a credit note."),
                ("应允无理由扣款的，适用11.2.2；有理由而未报告的，只适用11.1。",
                    "A groundless deduction comes under 11.2.2; a justified one that was not reported only under 11.1.")),
            AnsweredBy = [new(11, 1), new(11, 2, 2)],
        },

        new("9.4", ClauseKinds.Invariant)
        {
            Title = new("合同付款日期", "Contractual payment date"),
            Summary = new(
                "合同写明的付款日期，不得应客户之请往后推。",
                "The payment date in the contract may not be put off because the customer asks for it."),
            Ruling = Reading.Of(
                ("经理同意是否也不行，制度没有规定。", "The regulation does not say whether the ban holds even with the manager's consent."),
                ("禁令针对收款员，收款员一律不得改期。", "The ban is on collectors, and no collector may move the date."),
                ("部门经理可以变更合同，定出新的到期日。", "The manager may amend the contract and set a new due date."),
                ("原到期日留存在案，账龄仍按原日期计算。", "The original date is kept, and ageing keeps to it."),
                ("新日期不得早于决定之日。", "The new date may not be before the day of the decision.")),
            AnsweredBy = [new(11, 1)],
        },

        new("9.5", ClauseKinds.Invariant)
        {
            Title = new("开票与催收", "Invoicing and dunning"),
            Summary = new(
                "《公路运输发票》的金额须与客户确认的一致；票开出后还要催收账款。",
                "The road freight invoice is issued for the amount that the customer confirmed, and the payment is then demanded."),
            Ruling = Reading.Of(
                ("制度所说的发票，今为增值税发票。", "The invoice of the regulation is a VAT invoice today."),
                ("可以开多张，税类不同的可以分开；合计等于确认的金额，不得超出。",
                    "Several may be issued, also for different VAT classes; together they equal the confirmed amount and never exceed it."),
                ("未经确认不开票。", "Nothing is invoiced without confirmation."),
                ("开票日期本身不起算付款期限，账期条款以开票为起点的除外。",
                    "The date of the invoice alone starts no payment term, unless the term is agreed to run from it.")),
            AnsweredBy = [new(11, 1)],
        },

        new("9.6", ClauseKinds.Report | ClauseKinds.Calculation)
        {
            Title = new("月初报表", "Monthly statement"),
            Summary = new(
                "每到月初，把上个月应收与已收的账款统计出来，交给部门领导。",
                "Early each month the receivables and receipts of the month before are compiled and handed to the department manager."),
            Ruling = Reading.Of(
                ("“月初”是哪一天，制度没有规定；不迟于公司设定的日期。",
                    "The regulation does not say by which day; it is the day that the company sets, at the latest."),
                ("上月应收既列当月变动，也列月末余额。", "Receivables are shown both as the month's movement and as the balance at its end."),
                ("已收按收款日期归月，不问抵的是哪个月的账。", "Receipts count by their date, whichever month's bills they pay."),
                ("报表提交后不再改动，迟到的记录另出修订版。", "A submitted statement is not changed; late entries go into a revision.")),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
