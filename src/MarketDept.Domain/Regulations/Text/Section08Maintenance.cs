namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 8, part 3: maintaining customers (维护客户), 8.3.1 to 8.3.8.</summary>
internal static class Section08Maintenance
{
    internal static readonly Clause[] Clauses =
    [
        new("8.3.1", ClauseKinds.Human)
        {
            Title = new("尽力满足、不争吵", "Satisfy, never quarrel"),
            Summary = new(
                "竭力满足客户提出的要求，不许同客户争吵。",
                "Every effort is made to satisfy customers' demands, and nobody quarrels with a customer."),
            Ruling = new(
                "是否尽力无从检验；争吵有证据的可以认定。与8.1.4、8.3.4重叠的，同一行为只算一次违规。",
                "Whether effort was the greatest possible cannot be tested; a quarrel can be established on evidence. Where it "
                + "overlaps with 8.1.4 or 8.3.4, one act is one violation."),
            WhyNotComputed = new(
                "努力的程度须由人判断；能够保存的只是投诉和争吵的证据。",
                "The degree of effort is for a person to judge; only complaints and the evidence of a quarrel can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.2", ClauseKinds.Workflow)
        {
            Title = new("提货通知单", "Pickup notice"),
            Summary = new(
                "客户提出上门提货而又合乎本公司条件的，经办人开具《提货通知单》，送调度员确认并签字。",
                "Where a customer asks for pickup and meets the company's conditions for it, the handler fills in a pickup "
                + "notice and the dispatcher confirms it by signing."),
            Ruling = new(
                "提货条件原文未列。读作：条件由公司以具名的规则给出；只需调度员一人签字，且调度员不得兼为经办人；"
                + "本条不要求存根。不予提货的留下记录，不算违规。",
                "The conditions are not given; the company supplies them as a named rule. The dispatcher is the only signer and "
                + "is not the handler; no stub is asked for here. A refused pickup is recorded and is no violation."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.3", ClauseKinds.Invariant | ClauseKinds.Workflow)
        {
            Title = new("现金客户欠款", "Arrears of cash customers"),
            Summary = new(
                "现金结算的客户要欠款，不得应允。情况特殊的，先由部门领导批准，再填制《同意欠费通知单》，送到相关部门；"
                + "这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。客户过了承诺的日期仍未付清的，必须把款收回。",
                "A customer who settles in cash is not allowed to owe. In a special case the department manager approves first; "
                + "then the arrears consent notice is filled in and passed to the departments concerned, their heads confirm by "
                + "signing the stub, and this department keeps the stub safe. What the customer has not paid by the promised date "
                + "has to be collected."),
            Ruling = new(
                "由谁收回，原文缺主语。读作经办人。义务是收回，不是赔偿，与11.2.3不同；自承诺日期的次日起，只就尚欠的余额。"
                + "未经批准、没有办妥通知单就让现金客户欠款的，除违规外，同样须收回：自承诺日期的次日起，没有承诺日期的自应付之日起，同意欠款在应付之日以后的自同意之日起；应付之日未定的，尚不起算；公司可以另定。"
                + "次序固定：批准，发出，签字，批准之前拟就的只是草稿；由谁签字同8.2.2，全部签齐才准欠。要延期，须另立一份新的同意，不得改动原单；账龄始终按原到期日计算。"
                + "同意只及于其金额：另欠的不在其内，付款先抵同意的部分。新的同意没有包括的部分，仍按原同意的日期，由原经办人收回。"
                + "核销不是付款，扣款不算未付。"
                + "回单付是否属月结类，由公司设定；未设定的，不发出同意欠费的通知单。违反本条而造成损失的，按11.1的比例赔偿。",
                "The text does not say who has to collect. It is the handler, and his duty is to collect and not to compensate, "
                + "unlike 11.2.3; it starts the day after the promised date and covers the remaining balance only. Who let a cash customer owe without approval and form has to collect too, besides his breach: from the day after the promised date, "
                + "without one from the day the charge was due, or the later day on which he let it be owed; while no due date is known it does not begin; the company may leave that open. The order is "
                + "fixed: approve, issue, sign; what is drawn up before is a draft; who signs is as in 8.2.2, and the debt is allowed only once all have "
                + "signed. An extension is a new consent and never an edit of the old one, and ageing keeps to the original due "
                + "date. A consent is about its amount: what is owed beside it is no part of it, and what is paid counts for it "
                + "first. What a new consent does not cover stays under the one before it, its date and its handler. A write-off "
                + "is no payment, and what was deducted is none that is missing. Whether payment on signed receipt is of the "
                + "monthly type the company says; while it has not, no consent is issued for it. Where a breach of this clause "
                + "causes a loss, a proportion is compensated under 11.1."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.4", ClauseKinds.Human)
        {
            Title = new("热情服务", "Warm service"),
            Summary = new("无论哪位客户，都要主动而热情地为其服务。", "Every customer, whoever it is, is served actively and warmly."),
            Ruling = new(
                "与8.1.4、8.3.1重叠。读作：同一行为只算一次违规，不叠加。",
                "It overlaps with 8.1.4 and 8.3.1: one act is one violation and nothing is stacked."),
            WhyNotComputed = new(
                "服务是否主动、热情无法度量；能够保存的只是投诉及其证据。",
                "Active and warm service cannot be measured; only a complaint and its evidence can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.5", ClauseKinds.Workflow)
        {
            Title = new("部门信息联络处理单", "Interdepartmental memo"),
            Summary = new(
                "客户有特殊的操作要求，或者运价要调整时，填制《部门信息联络处理单》，送到相关部门；"
                + "这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。",
                "Where a customer needs special handling, or a rate is to be adjusted, the interdepartmental memo is filled in "
                + "and passed to the departments concerned. Their heads confirm by signing the stub, which this department keeps "
                + "safe."),
            Ruling = new(
                "运价由谁批准，原文未说；表单只作告知。读作：降价须事先取得部门经理批准（见8.2.3）；涨价和特殊操作，"
                + "签字知悉即可。由谁签字同8.2.2。新运价不早于最后一次签字生效，不追溯已确认的账单。",
                "The form only informs, and the text does not say who approves a rate. A lower rate needs the manager's prior "
                + "approval (see 8.2.3); for an increase and for special handling acknowledgement is enough. Who signs is as in 8.2.2. A new rate takes "
                + "effect not earlier than the last signature and leaves confirmed bills alone."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.6", ClauseKinds.Calculation | ClauseKinds.Record)
        {
            Title = new("仓储面积与仓储费", "Storage area and fee"),
            Summary = new(
                "客户占用多大的仓储面积，要及时告知，并收取仓储费。",
                "The customer is told in time how much storage area he occupies, and the storage fee is collected."),
            Ruling = new(
                "日数、面积和由谁收费，原文未定。读作：入库日计，出库日不计，至少一天；计费之日即为占用之日，当日入库当日出库的也占用该日，"
                + "同一仓位一日只归一次占用；按每日实际占用的面积而非最高面积；业务员告知，收款员计入账单（见9.2），"
                + "同一笔费用只计一次，且只计已过之日；计错的附理由收回、留存记录，再重新计收；每行四舍五入到分，计费的次数因而会影响合计，宜按月计收。",
                "Days, area and who collects are left open. The day in counts, the day out does not, and at least one day is "
                + "charged; each day that is charged is occupied, also the one of whoever comes and leaves on it, and on a day a place "
                + "is occupied once. The area is what was occupied each day and not the peak. "
                + "The salesperson tells the customer and the collector bills (see 9.2), so that the fee is posted once, and only for "
                + "days that are over; a wrong one is taken back with a reason, kept on record and posted anew. Each line is rounded "
                + "to the fen, half away from zero, and how often fees are posted can therefore change the total: they are best "
                + "posted once a month."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.7", ClauseKinds.Record | ClauseKinds.Report)
        {
            Title = new("流失客户分析表", "Lost-customer analysis"),
            Summary = new(
                "定期编制《流失客户分析表》，查明客户离去的缘由，并竭力挽留客户。",
                "The lost-customer analysis is filled in regularly, the reasons for the loss are analysed, and every effort is "
                + "made to hold on to customers."),
            Ruling = new(
                "多久不来算流失、多久填一次，原文未定。读作：两者均由公司设定；流失不等于归属终止；到了应填之时未填，"
                + "才违反本条。",
                "When a customer is lost and how often the form is due is left open; the company sets both. A lost customer "
                + "keeps his owner. The breach is not filling in the form when it was due."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.8", ClauseKinds.Record)
        {
            Title = new("回访与满意度调查", "Revisits and surveys"),
            Summary = new(
                "定期回访，请客户配合填好《客户满意程度调查表》，听取其对公司各操作部门有何意见与要求，再转达部门领导。",
                "Customers are revisited regularly and asked to fill in the satisfaction survey, so as to learn their opinions "
                + "and wishes concerning the company's operating departments, which are passed on to the department manager."),
            Ruling = new(
                "多久回访一次，原文未定，由公司设定。答案必须出自客户自己，不得由本公司员工代答；未作答不等于满意。每项答案可注明所涉的操作部门；"
                + "反馈给经理、获其授权的副经理或主管领导。",
                "The interval is left open and set by the company. The answers are the customer's own, never an employee's; "
                + "silence does not mean that he is satisfied. An answer may name the operating department that it concerns. The feedback goes to the "
                + "manager, the deputy to whom he delegated that, or the supervising executive."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
