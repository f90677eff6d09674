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
            Ruling = Reading.Of(
                ("是否尽力无从检验；争吵有证据的可以认定。", "Whether the effort was great enough cannot be tested; a quarrel can be found on evidence."),
                ("与8.1.4、8.3.4重叠的，同一行为只算一次违规。", "Where it overlaps with 8.1.4 or 8.3.4, one act is one breach.")),
            WhyNotComputed = new(
                "努力的程度须由人判断；能够保存的只是投诉和争吵的证据。",
                "How hard somebody tried is for people to judge; only complaints and the evidence of a quarrel can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.2", ClauseKinds.Workflow)
        {
            Title = new("提货通知单", "Pickup notice"),
            Summary = new(
                "客户提出上门提货而又合乎本公司条件的，经办人开具《提货通知单》，送调度员确认并签字。",
                "Where a customer asks for pickup and meets the company's conditions for it, the handler fills in a pickup "
                + "notice and the dispatcher confirms it by signing."),
            Ruling = Reading.Of(
                ("符合哪些条件才提货，制度没有规定，由公司列明。", "The regulation does not give the conditions; the company names them."),
                ("只需调度员一人签字，调度员不得兼为经办人。", "The dispatcher is the only one who signs, and he is not the handler."),
                ("本条不要求存根。", "No stub is asked for here."),
                ("不予提货的留下记录，不算违规。", "A pickup that is declined is recorded and is no breach.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.3", ClauseKinds.Invariant | ClauseKinds.Workflow)
        {
            Title = new("现金客户欠款", "Arrears of cash customers"),
            Summary = new(
                "现金结算的客户要欠款，不得应允。情况特殊的，先由部门领导批准，再填制《同意欠费通知单》，送到相关部门；这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。客户过了承诺的日期仍未付清的，必须把款收回。",
                "A customer who settles in cash is not allowed to owe. In a special case the department manager approves first, and then the "
                + "arrears consent notice is filled in and passed to the departments concerned. Their heads sign the stub to confirm, and the "
                + "marketing department keeps the stub safe. What the customer has not paid by the promised date has to be collected."),
            Ruling = Reading.Of(
                ("由谁收回，制度没有规定；由经办人收回。", "The regulation does not say who has to collect; the handler does."),
                ("经办人的义务是收回，不是赔偿，与11.2.3不同。", "His duty is to collect and not to compensate, unlike 11.2.3."),
                ("义务自承诺日期的次日起，只就尚欠的余额。", "The duty begins on the day after the promised date and covers only what is still owed."),
                ("未经批准、没有办妥通知单就让现金客户欠款的，除违规外，同样须收回；公司可以另行设定。",
                    "Whoever lets a cash customer owe without approval and form has to collect too, besides the breach; the company may set otherwise."),
                ("没有承诺日期的，自应付之日起收回；同意欠款更晚的，自同意之日起。",
                    "Without a promised date he collects from the day on which the charge was due, or from the later day on which he agreed."),
                ("应付之日未定的，尚不起算。", "While the due date is not known, the duty has not begun."),
                ("次序固定：批准，发出，签字；批准之前拟就的只是草稿。",
                    "The order is fixed: approve, issue, sign; what was drawn up before the approval is only a draft."),
                ("由谁签字同8.2.2，全部签齐才准欠。", "Who signs is as in 8.2.2, and the customer may owe only once all have signed."),
                ("要延期，须另立一份新的同意，不得改动原单；账龄始终按原到期日计算。",
                    "An extension is a new consent and never a change of the old one; ageing keeps to the original due date."),
                ("同意只及于其金额：另欠的不在其内，付款先抵同意的部分。",
                    "A consent covers its amount only: other debts are outside it, and payments go to the consented part first."),
                ("新的同意没有包括的部分，仍按原同意的日期，由原经办人收回。", "What a new consent leaves out stays with the old one, its date and its handler."),
                ("核销不是付款，扣款不算未付。", "A write-off is no payment, and an accepted deduction is not unpaid."),
                ("回单付是否属月结类，由公司设定；设定之前，不发出这类客户的通知单。",
                    "Whether payment on signed receipt is of the monthly type is for the company to set; until then no form is issued for such customers."),
                ("违反本条而造成损失的，按11.1的比例赔偿。", "Where a breach of this clause causes a loss, a proportion is compensated under 11.1.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.4", ClauseKinds.Human)
        {
            Title = new("热情服务", "Warm service"),
            Summary = new("无论哪位客户，都要主动而热情地为其服务。", "Every customer, whoever it is, is served actively and warmly."),
            Ruling = Reading.Of(
                ("与8.1.4、8.3.1重叠：同一行为只算一次违规，不叠加。", "It overlaps with 8.1.4 and 8.3.1: one act is one breach and is not counted twice.")),
            WhyNotComputed = new(
                "服务是否主动、热情无法度量；能够保存的只是投诉及其证据。",
                "Active and warm service cannot be measured; only a complaint and its evidence can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.5", ClauseKinds.Workflow)
        {
            Title = new("部门信息联络处理单", "Interdepartmental memo"),
            Summary = new(
                "客户有特殊的操作要求，或者运价要调整时，填制《部门信息联络处理单》，送到相关部门；这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。",
                "Where a customer needs special handling, or a rate is to be adjusted, the interdepartmental memo is filled in and passed to the "
                + "departments concerned. Their heads sign the stub to confirm, and the marketing department keeps the stub safe."),
            Ruling = Reading.Of(
                ("运价由谁批准，制度没有规定；处理单只作告知。", "The regulation does not say who approves a rate; the memo only informs."),
                ("降价须事先取得部门经理批准（见8.2.3）。", "A lower rate needs the manager's approval beforehand (see 8.2.3)."),
                ("涨价和特殊操作，签字知悉即可。", "For a higher rate and for special handling it is enough that the departments know of it."),
                ("由谁签字同8.2.2。", "Who signs is as in 8.2.2."),
                ("新运价不早于最后一次签字生效，不追溯已确认的账单。", "A new rate takes effect not before the last signature and leaves confirmed bills alone.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.6", ClauseKinds.Calculation | ClauseKinds.Record)
        {
            Title = new("仓储面积与仓储费", "Storage area and fee"),
            Summary = new(
                "客户占用多大的仓储面积，要及时告知，并收取仓储费。",
                "The customer is told in time how much storage area he occupies, and the storage fee is collected."),
            Ruling = Reading.Of(
                ("日数、面积和由谁收费，制度没有规定。", "The regulation does not say how days and area are counted, or who collects the fee."),
                ("入库日计，出库日不计，至少一天。", "The day in counts, the day out does not, and at least one day is charged."),
                ("计费之日即为占用之日，当日入库当日出库的也占用该日；同一仓位一日只归一次占用。",
                    "A day that is charged is occupied, also for goods that come and leave on it; a place is occupied once a day."),
                ("按每日实际占用的面积，不按最高面积。", "The area is what was occupied on each day, not the largest."),
                ("业务员告知客户，收款员计入账单（见9.2）。", "The salesperson tells the customer, and the collector puts the fee on the bill (see 9.2)."),
                ("同一笔费用只计一次，且只计已过之日。", "A fee is charged once, and only for days that are over."),
                ("计错的附理由收回，留存记录，再重新计收。", "A wrong fee is taken back with a reason, kept on record and charged again."),
                ("每行四舍五入到分，计收的次数会影响合计，宜按月计收。",
                    "Each line is rounded to the fen, so the number of times affects the total; charging once a month is best.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.7", ClauseKinds.Record | ClauseKinds.Report)
        {
            Title = new("流失客户分析表", "Lost-customer analysis"),
            Summary = new(
                "定期编制《流失客户分析表》，查明客户离去的缘由，并竭力挽留客户。",
                "The lost-customer analysis is filled in regularly, the reasons for the loss are found out, and every effort is made to keep customers."),
            Ruling = Reading.Of(
                ("多久不来算流失、多久填一次，制度没有规定，均由公司设定。",
                    "The regulation does not say when a customer is lost or how often the form is due; the company sets both."),
                ("流失不等于归属终止。", "A lost customer keeps his owner."),
                ("到了应填之时未填，才违反本条。", "Only a form that is due and not filled in breaches this clause.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.3.8", ClauseKinds.Record)
        {
            Title = new("回访与满意度调查", "Revisits and surveys"),
            Summary = new(
                "定期回访，请客户配合填好《客户满意程度调查表》，听取其对公司各操作部门有何意见与要求，再转达部门领导。",
                "Customers are revisited regularly and asked to fill in the satisfaction survey. What they say and wish about the company's "
                + "operating departments is passed on to the department manager."),
            Ruling = Reading.Of(
                ("多久回访一次，制度没有规定，由公司设定。", "The regulation does not say how often; the company sets it."),
                ("答案必须出自客户自己，不得由本公司员工代答；未作答不等于满意。",
                    "The answers are the customer's own and never an employee's; no answer does not mean that he is satisfied."),
                ("每项答案可注明所涉的操作部门。", "An answer may name the operating department that it concerns."),
                ("反馈给经理、获其授权的副经理或主管领导。", "The feedback goes to the manager, the deputy to whom he delegated that, or the supervising executive.")),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
