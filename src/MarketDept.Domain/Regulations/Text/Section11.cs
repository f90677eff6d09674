namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 11: the sanctions for breaches (违纪处理). Which clause overrides which is data here only.</summary>
internal static class Section11
{
    private static readonly (string Chinese, string English) WhenFinal = (
        "公司设定申诉期限（或者设定不设申诉）之前，认定不是最终的：不生效，也不计入当月（见11.1）。",
        "Until the company has set the time for appeals, or that there is no appeal, the finding is not final: it takes no effect and counts in no month (see 11.1).");

    internal static readonly Clause[] Clauses =
    [
        new("11.1", ClauseKinds.Calculation)
        {
            Title = new("一般违规", "Ordinary breach"),
            Summary = new(
                "作业不合操作规定的，按每人每次处以该版制度所定的一般罚款；造成经济损失的，由个人按一定的比例赔偿。",
                "Whoever does not work by the operating rules pays the edition's ordinary fine, per person and time. Where a loss results, he "
                + "compensates a certain proportion of it."),
            Ruling = Reading.Of(
                ("操作规定是第八至第十节，依据必须是其中某一条，没有依据的不予认定。",
                    "The operating rules are sections 8 to 10; a finding needs one of their clauses as its basis, and without a basis there is none."),
                ("第二至第七节只是职责，不作依据。", "Sections 2 to 7 describe duties and are no basis."),
                ("只追究受该条约束的本部门岗位；岗位没有填写的，写明未经核对。",
                    "Only posts of the department that the clause binds are charged; a post that is not stated is shown as unchecked."),
                ("认定的是行为，不是报告：同一行为的几份报告合起来看，说法不一的写明，不受影响的结果照样成立。",
                    "An act is judged, not a report: several reports of one act are read together, disputed facts are named, and results that do not depend on them stand."),
                ("有无损失没有查明的，赔偿未定，不是零。", "While it is not known whether anything was lost, compensation is undetermined and not zero."),
                ("比例制度没有规定，也没有默认：逐案决定并写明理由，大于0，不超过100%。",
                    "The regulation gives no proportion and there is no default: it is decided case by case with a reason, above 0 and at most 100 %."),
                ("有损失而未定比例的，赔偿未定，不是零；损失为零的，比例不起作用。",
                    "With a loss and no decided proportion, compensation is undetermined and not zero; of a loss of zero the proportion changes nothing."),
                ("几个人的，各罚各的；赔偿按权重分担，分配到分，各份之和等于总额。",
                    "Several persons are each fined; the compensation is split by their weights to the fen, and the parts add up to the whole."),
                ("同一人的同一行为只罚一次，不论涉及几个客户、几票货；日后再犯是另一次。",
                    "One act of one person is fined once, however many customers or consignments it touches; doing it again later is another act."),
                ("任何人不得决定自己的案件，也不得裁定针对自己决定的申诉。", "Nobody decides his own case or an appeal against his own decision."),
                ("程序制度没有规定，由公司设定：是否先听取陈述（默认先听取），可否申诉、期限多长（没有默认）。",
                    "The regulation has no procedure; the company sets whether the person is heard first (by default yes), and whether and how long one may appeal (no default)."),
                ("公司设定申诉期限（或者设定不设申诉）之前，认定不是最终的：不生效，也不计入当月。",
                    "Until the company has set the time for appeals, or that there is no appeal, a finding is not final: it takes no effect and counts in no month."),
                ("申诉由主管领导裁定，可以部分成立，不得加重。",
                    "The supervising executive rules on appeals; he may allow them in part and never makes the result worse."),
                ("主管领导自己的认定，由公司指定的人裁定；没有指定的，不设申诉，可以直接成为最终的。",
                    "Against a finding of the executive himself, the person whom the company names rules; if it names nobody, there is no appeal and the finding can become final at once."),
                ("没有争议的罚款，不必等待赔偿比例。", "An undisputed fine does not wait for the proportion."),
                ("匿名举报不能单独作为证据。", "An anonymous report alone is not evidence."),
                ("认定只说明制度如何处理，不作扣款。", "A finding says what the regulation provides and deducts nothing.")),
            LegalRisk = LegalRisks.Compensation,
            Tier = FineTier.Ordinary,
        },

        new("11.2", ClauseKinds.Calculation)
        {
            Title = new("从重情形", "Serious cases"),
            Summary = new(
                "有所列情形之一的，按每人每次处以该版制度所定的重罚，并对经济损失作相应赔偿。",
                "Each of the listed cases costs the edition's serious fine, per person and time, and the loss is compensated accordingly."),
            Ruling = Reading.Of(
                ("与一般罚款是否并罚，制度没有规定。", "The regulation does not say whether both fines add up."),
                ("重罚取代一般罚款，同一人的同一行为只罚一次。", "The serious fine replaces the ordinary one, and one act of one person is fined once."),
                ("赔偿是另一笔金额，不并入罚款。", "Compensation is an amount of its own and no part of the fine."),
                ("只限所列四种情形。", "Only the four listed cases count."),
                WhenFinal),
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.1", ClauseKinds.Calculation)
        {
            Title = new("擅自降价或免费", "Unauthorised price cut or free carriage"),
            Summary = new(
                "自作主张许诺客户降价或免费托运的，由此形成的差价归许诺人承担。",
                "Whoever promises a customer a lower rate or free carriage without authority bears the difference in price that results."),
            Ruling = Reading.Of(
                ("差价就按该许诺实际承运的各票计算：应收的运价减去实际计价，逐票相加，含税，全额承担。",
                    "The difference is counted for the consignments actually carried under the promise: the due rate less the charge, added up, tax included, and borne in full."),
                ("应收的运价由公司按许诺时有效的运价给出；免费托运的，计价为零。",
                    "The company states the due rate by the tariff in force at the promise; free carriage counts as a charge of 0."),
                ("事先准许过较低运价的，以准许的价代替运价，只就超出准许的部分承担。",
                    "If a lower rate had been allowed, it stands in for the tariff, and only what goes beyond it is borne."),
                ("免收仓储、点数、装卸等费用不属本条（见8.2.3）。", "Free storage, counting or handling is outside this clause (see 8.2.3)."),
                ("计价高于运价的一票，不抵减其他各票。", "A consignment charged above the tariff offsets nothing."),
                ("客户日后补付的应予减去。", "What the customer pays later is taken off."),
                ("许诺本身就是违规：一票未运，照样罚款，赔偿为零。", "The promise itself is the breach: with nothing carried there is a fine and compensation of 0."),
                ("损失自许诺起，至更正或追认止；追认不消除违规。",
                    "The loss runs from the promise until it is corrected or ratified; ratification does not undo the breach."),
                WhenFinal),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.2", ClauseKinds.Calculation)
        {
            Title = new("擅自应允无理由扣款", "Groundless deduction"),
            Summary = new(
                "自作主张应允无理由扣款的，因此损失的金额归应允人承担。",
                "Whoever grants a groundless deduction without authority bears the part that is lost."),
            Ruling = Reading.Of(
                ("损失是扣款减去有理由的部分，再减去已追回的部分，不低于零，全额承担。",
                    "The loss is the deduction less its justified part and less what was recovered, never below 0, and is borne in full."),
                ("无理由，是按9.3查实后找不到理由；尚未查实的，结论待定，不作无理由论。",
                    "Groundless means that the verification of 9.3 found no reason; what is not verified yet is undetermined and not groundless."),
                ("扣款全部有理由的，不属本条；领导事先同意的部分不计在内。",
                    "A deduction that is wholly justified is outside this clause, and so is any part that the leader had accepted before."),
                ("有权决定的人未经核实就答应的，违反9.3，适用11.1。", "Somebody entitled to decide who grants it unverified breaches 9.3, and 11.1 applies."),
                ("有理由而未报告的，业务员违反8.5，其他岗位违反9.3，同样适用11.1。",
                    "A justified deduction that was not reported breaches 8.5 for a salesperson and 9.3 for other posts; 11.1 applies as well."),
                WhenFinal),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.3", ClauseKinds.Calculation | ClauseKinds.Workflow)
        {
            Title = new("擅自应允月结", "Unauthorised monthly settlement"),
            Summary = new(
                "自作主张应允客户改走月结类结算的，此后逐月形成的应收款项，由其本人去收；确实收不回的，由其赔偿。",
                "Whoever grants a customer monthly settlement without authority has to collect each month's receivable himself, and compensates "
                + "what cannot be collected."),
            Ruling = Reading.Of(
                ("分两步：每月形成的应收款项，先由本人负责收回；认定收不回的，才由本人赔偿。",
                    "There are two steps: each month's receivable is first his to collect; only what is determined uncollectable is his to compensate."),
                ("负责收回是责任，不是欠债。", "A duty to collect is a responsibility, not a debt of his."),
                ("只计许诺之后、更正或追认之前形成的应收款项。", "Only receivables from after the promise, and before its correction or ratification, count."),
                ("收不回须有记录在案的认定，并附清单所列的认定依据；公司可以增列，默认不增列。",
                    "A determination of what is uncollectable is on record, with a listed ground; the company may add grounds and by default adds none."),
                ("逾期不等于收不回；责任人不得自己作此认定。", "Overdue is not uncollectable, and the person liable does not make the determination himself."),
                ("只凭逾期年限认定的，由此而来的赔偿另附高风险提示。", "Compensation that rests on years overdue alone carries a high legal risk of its own."),
                ("认定撤销的，赔偿随之取消；日后收到的款项，减少赔偿或者退还。",
                    "If the determination is revoked, the compensation falls away; money received later reduces it or is paid back."),
                ("月结类是一切按期延后的结算：月结、半月结、若干日后结。",
                    "Monthly-type means any deferred periodic settlement: monthly, half-monthly, or after so many days."),
                ("回单付算不算，由公司设定，没有默认；设定之前未定。",
                    "Whether payment on signed receipt counts is for the company to set, without a default; until then it is undetermined."),
                ("让员工承担收不回的货款曾被法院否定，认定因此附法律风险提示。",
                    "A court has rejected charging uncollected money to an employee, so the finding carries a legal-risk warning."),
                WhenFinal),
            LegalRisk = LegalRisks.Uncollected,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.4", ClauseKinds.Calculation)
        {
            Title = new("窃取资料并占有客户", "Poaching"),
            Summary = new(
                "有意窃取别的业务员的客户资料，并把他人的客户占为己有。",
                "Another salesperson's customer data are stolen on purpose, and a colleague's customer is taken over."),
            Ruling = Reading.Of(
                ("须是有意，并且取得资料、占有客户二者齐备。", "It takes intent, and both data taken and the customer taken."),
                ("取得资料、占有客户至少有其一，而不是有意或者二者不齐备的，属8.1.3，适用11.1；二者皆无的，不构成违规。",
                    "With at least one of the two, but without intent or without the other, it is 8.1.3 under 11.1; with neither, there is no breach."),
                ("公司可以设定：只要有意，二者有其一即可。", "The company may set that, with intent, one of the two is enough."),
                ("没有查明的事实可能改变结论的，结论未定，并指明缺什么。",
                    "Where a fact that is not known could change the outcome, it is undetermined and names what is missing."),
                ("赔偿以证实的损失为准；怎样计算，制度没有规定。", "Compensation is the proven loss; the regulation does not say how to compute it."),
                ("客户归还原来的归属业务员。", "The customer goes back to his rightful owner."),
                WhenFinal),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.3", ClauseKinds.Workflow)
        {
            Title = new("谎报拜访", "False report of a visit"),
            Summary = new(
                "虚报外出拜访的，以旷工论处。",
                "Whoever falsely reports a visit to a customer is treated as absent without leave."),
            Ruling = Reading.Of(
                ("旷工多久，制度没有规定。", "The regulation does not say how long the absence is."),
                ("认定写明谎报的整个时段。", "The finding states the whole time that was falsely claimed."),
                ("折算工时时，减去其中经核实属实的拜访，只计公司工作日历之内的时间。",
                    "When it is turned into working hours, verified visits within it are taken off, and only time within the company's calendar counts."),
                ("只计旷工，不另罚款；同一次谎报只计一次。", "It counts as absence without a fine on top, and one false report counts once."),
                ("经核实并按公司程序听取本人陈述之后，由部门经理决定。",
                    "The manager decides after verification and, by the company's procedure, after hearing the person."),
                ("经理是当事人或没有经理在任的，由主管领导决定。", "Where the manager is a party or none is in office, the supervising executive decides."),
                WhenFinal),
            LegalRisk = LegalRisks.Absence,
            Overrides = [new(11, 1)],
        },
    ];
}
