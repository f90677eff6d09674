namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 11: the sanctions for breaches (违纪处理). Which clause overrides which is data here only.</summary>
internal static class Section11
{
    internal static readonly Clause[] Clauses =
    [
        new("11.1", ClauseKinds.Calculation)
        {
            Title = new("一般违规", "Ordinary breach"),
            Summary = new(
                "作业不合操作规定的，按每人每次处以该版制度所定的一般罚款；造成经济损失的，由个人按一定的比例赔偿。",
                "Working against the operating rules draws the edition's ordinary fine, per person and time; where it causes "
                + "economic loss, the person compensates a certain proportion of it."),
            Ruling = new(
                "操作规定读作第八至第十节，依据必须是其中某一条，没有依据的不予认定；第二至第七节只是职责，不作依据。"
                + "只追究受该条约束的本部门岗位。认定的是行为，不是报告：同一行为的各份报告逐项事实合并，有争议的写明，不受争议影响的照样成立。"
                + "有无损失没有查明的，赔偿未定，不是零。比例原文未定，也没有默认值：逐案决定并写明理由，大于0、至多为1；有损失而未定比例的，结果为未定，不是零；"
                + "比例只随写明的损失而定，损失为零时不起作用。几个人的，各罚各的，赔偿按责任人的权重分担，分配到分，各份之和等于总额。同一人的同一行为只罚一次，"
                + "客户和托运的数目不增加次数；日后再犯是另一次。任何人不得决定自己的案件，也不得裁定针对自己决定的申诉。"
                + "程序原文未定，由公司设定：是否先听取陈述（默认先听取），可否申诉、期限多长（没有默认值，设定之前认定不生效）。"
                + "申诉由主管领导裁定，可以部分成立，不得加重；对主管领导的决定，由公司指定的人裁定，没有指定的不设申诉。没有争议的罚款，不必等待赔偿比例。岗位没有填写的，写明未经核对。匿名举报不能单独作为证据。结论只说明制度如何处理，不作扣款。",
                "The operating rules are sections 8 to 10: the basis is one of their clauses, and without a basis there is no "
                + "finding; sections 2 to 7 describe duties and are no basis. Only posts of the department that the clause binds are charged. An act "
                + "is judged and not a report: several reports of one act are put together fact by fact, disputes are named, and what they "
                + "do not touch stands. While nobody has stated whether anything was lost, compensation is undetermined and not zero. The proportion has no default: it is decided case "
                + "by case with a reason, above 0 and at most 1. Where there is a loss and no proportion has been decided, the "
                + "result is undetermined and not zero; a proportion stands beside a stated loss only, and of a loss of nothing it is "
                + "nothing. Several persons are each fined, and what is compensated is split by their weights, to the fen. One act of one person is fined once, whatever "
                + "the number of customers or consignments; doing it again later is another act. Nobody decides his own case or hears "
                + "an appeal against himself. The text has no procedure; the company states it: whether the person is heard first (by default yes), whether there is an appeal and for how long (no default; until then nothing is final). "
                + "The executive rules on appeals, may allow them in part and never makes it worse; against the executive it is whom the company names, else there is none. "
                + "An undisputed fine does not wait for the share. A post that is not stated is told as unchecked. An "
                + "anonymous report alone is no evidence. The result is a finding of what the regulation says, and deducts nothing."),
            LegalRisk = LegalRisks.Compensation,
            Tier = FineTier.Ordinary,
        },

        new("11.2", ClauseKinds.Calculation)
        {
            Title = new("从重情形", "Serious cases"),
            Summary = new(
                "有所列情形之一的，按每人每次处以该版制度所定的重罚，并对经济损失作相应赔偿。",
                "Any of the listed cases draws the edition's serious fine, per person and time, and the corresponding economic "
                + "compensation."),
            Ruling = new(
                "与一般罚款是否并罚，原文未说。读作：重罚取代一般罚款，同一人的同一行为只罚一次；赔偿是另一笔金额，不并入罚款。"
                + "只限所列四种情形。",
                "The text does not say whether both fines add up. The serious fine stands instead of the ordinary one, one fine "
                + "for one act of one person; compensation is an amount of its own. Only the four listed cases count."),
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.1", ClauseKinds.Calculation)
        {
            Title = new("擅自降价或免费", "Unauthorised price cut or free carriage"),
            Summary = new(
                "自作主张许诺客户降价或免费托运的，由此形成的差价归许诺人承担。",
                "Whoever promises a customer a lower rate or free carriage on his own authority bears the price difference that "
                + "results."),
            Ruling = new(
                "差价读作：就按该许诺实际承运的各票，以该票应收的运价（公司按许诺时有效的运价给出；免费托运而事先准许过较低运价的，给出准许的价）减去实际计价，逐票相加，含税，全额承担；免费即计价为零。"
                + "有权的人已准许较低运价的，以所准许的运价代替，只就超出准许的部分承担。免收仓储、点数、装卸等费用不属本条（见8.2.3）。"
                + "计价高于运价的不属本条，也不抵减其他各票；客户日后补付的应予减去。许诺本身就是违规：一票未运，照样罚款，"
                + "赔偿为零。损失自许诺起，至更正或追认止；追认不消除违规。",
                "The difference is added up over every consignment in fact carried under the promise: what should be charged for it (stated by the company by the tariff in "
                + "force at the promise; where carriage was promised for nothing and a lower rate had been allowed, that rate) less what was charged, tax included, borne in full; carriage for nothing counts as charged 0. "
                + "Where somebody entitled had allowed a lower rate, that stands for the tariff: only what is beyond it is borne. Free storage, counting or handling is outside this clause (see 8.2.3). "
                + "Charging more than the tariff is outside this clause and offsets nothing; what the customer still pays reduces "
                + "the amount. The promise itself is the breach: with nothing carried there is a fine and compensation of 0. Loss "
                + "runs from the promise until it is corrected or ratified, and ratification does not erase the breach."),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.2", ClauseKinds.Calculation)
        {
            Title = new("擅自应允无理由扣款", "Groundless deduction"),
            Summary = new(
                "自作主张应允无理由扣款的，因此损失的金额归应允人承担。",
                "Whoever agrees on his own authority to a groundless deduction bears the part that is lost."),
            Ruling = new(
                "损失的金额读作：扣款减去有理由的部分，再减去已追回的部分，不低于零，全额承担。无理由指按9.3查实后找不到根据；"
                + "尚未查实的，结论待定，不作无理由论。扣款全部有理由的，不属本条；领导事先同意的部分不计在内。有权决定的人未经核实就答应的，违反9.3，适用11.1；有理由而未报告的，业务员违反8.5，其他岗位违反9.3，同样适用11.1。",
                "The lost part is the deduction less its justified part and less what was recovered, never below 0, and is "
                + "borne in full. Groundless means that no ground came out of the verification of 9.3; what is not verified "
                + "yet is undetermined, and not groundless. A wholly justified deduction is no case of this clause, and one that "
                + "was justified but not reported is only 11.1: it breaks 8.5 for a salesperson and 9.3 for others. "
                + "What the leader had accepted before is no part of it. Somebody entitled who granted it unverified breaks 9.3, under 11.1."),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.3", ClauseKinds.Calculation | ClauseKinds.Workflow)
        {
            Title = new("擅自应允月结", "Unauthorised monthly settlement"),
            Summary = new(
                "自作主张应允客户改走月结类结算的，此后逐月形成的应收款项，由其本人去收；确实收不回的，由其赔偿。",
                "Whoever on his own authority lets a customer settle in a monthly way has to collect each month's receivable "
                + "himself, and compensates what cannot be collected."),
            Ruling = new(
                "分两步，只计许诺之后、更正或追认之前形成的应收款项：每月的应收款项先是收回的义务；只有经记录在案、附有根据的认定为收不回的金额，才须赔偿。"
                + "根据有清单，公司可以增列，默认不增列。逾期不等于收不回；责任人不得自己作此认定。只凭逾期年限认定的，由此而来的赔偿另附高风险提示。认定撤销，赔偿随之失效。日后收到的款项，减少赔偿或予以退还。月结类读作一切按期延后的结算："
                + "月结、半月结、若干日后结；回单付算不算，由公司设定，没有默认值。让员工承担收不回的货款曾被法院否定，"
                + "结论因此附法律风险提示。",
                "There are two steps, for what arose after the promise and before its correction or ratification. Each month's receivable is first a duty to collect; compensation is owed only for what a "
                + "recorded determination with a ground has found uncollectable. The grounds are a list, to which the company may add; by default it adds none. Overdue is not uncollectable, and the person "
                + "liable does not make the determination. A compensation that follows from years overdue alone carries a high risk of its own. Once a determination is revoked nothing is compensated. What is received afterwards reduces the compensation or leads to a "
                + "refund. Monthly-type means any deferred periodic settlement: monthly, half-monthly, so many days; whether "
                + "payment on signed receipt is one of them is a parameter that the company sets, without default. A court has "
                + "struck down charging uncollected money to an employee, so the finding carries a legal-risk warning."),
            LegalRisk = LegalRisks.Uncollected,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.2.4", ClauseKinds.Calculation)
        {
            Title = new("窃取资料并占有客户", "Poaching"),
            Summary = new(
                "有意窃取别的业务员的客户资料，并把他人的客户占为己有。",
                "Another salesperson's customer data is stolen on purpose and a colleague's customer is appropriated."),
            Ruling = new(
                "从窄解释：有意、取得资料、占有客户，三者缺一不可。取得资料或占有客户有其一而三者不全的，属8.1.3，适用11.1；"
                + "两者皆无的，不构成违规。公司可以改为有意而二者有其一即适用本条。不明的事实可能改变结论的，为未定，并指明缺什么。赔偿以证实的损失为准，原文没有公式。客户归还原来的归属业务员。",
                "It is read narrowly: intent, data taken and customer appropriated, all three. With data taken or the customer "
                + "appropriated but not all three, it is 8.1.3 under 11.1; with neither, it is no breach. The company may let intent and one of both be enough. Where a fact that is "
                + "not known could change that, the case is undetermined and names what is missing. Compensation is the proven loss, for which the text has no formula. The customer goes "
                + "back to the rightful owner."),
            LegalRisk = LegalRisks.Compensation,
            Overrides = [new(11, 1)],
            Tier = FineTier.Serious,
        },

        new("11.3", ClauseKinds.Workflow)
        {
            Title = new("谎报拜访", "False report of a visit"),
            Summary = new(
                "虚报外出拜访的，以旷工论处。",
                "A false report of having been out visiting a customer is treated as absence without leave."),
            Ruling = new(
                "旷工多久，原文未定。认定所载的是谎报的整个时段；折算工时时减去其中经核实属实的拜访，只计公司工作日历之内的时间。只计旷工，不另罚款；"
                + "同一次谎报只计一次。经核实并按公司程序听取本人陈述之后，由部门经理决定；经理是当事人或没有经理在任的，由主管领导决定。",
                "The length is left open. The finding states the whole interval falsely claimed; when it is turned into working time, visits in it that were "
                + "verified as genuine are taken off, and only time within the company's calendar counts. There is no money fine on top, and one false report counts once. The manager decides after verification "
                + "and, by the company's procedure, after hearing the person; where he is the party or none is in office, the supervising executive does."),
            LegalRisk = LegalRisks.Absence,
            Overrides = [new(11, 1)],
        },
    ];
}
