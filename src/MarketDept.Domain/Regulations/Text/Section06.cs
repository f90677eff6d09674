namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 6: the collector (收款员职责). Job description, never the basis of a fine.</summary>
internal static class Section06
{
    internal static readonly Clause[] Clauses =
    [
        new("6.1", ClauseKinds.Record | ClauseKinds.Report)
        {
            Title = new("收款任务", "Collection task"),
            Summary = new(
                "收款员听从领导安排，作业依照收款操作规定；公司下达的收款任务要如期完成。",
                "A collector follows the leaders' instructions, works by the collection operating rules, and completes on time the collection task "
                + "that the company has set."),
            Ruling = Reading.Of(
                ("完成情况以实收还是以到期款为基数，制度没有规定。", "The regulation does not say whether the task is measured against money received or money due."),
                ("两个比率并列：实收与任务之比，到期款中已收之比。",
                    "Two rates stand side by side: what was received of the target, and what was paid of the amount due."),
                ("没有完成任务不在第十一节所列之内，不罚款。", "A missed target is not listed in section 11 and is not fined.")),
        },

        new("6.2", ClauseKinds.Record | ClauseKinds.Calculation)
        {
            Title = new("清单与应收款项", "Lists and receivables"),
            Summary = new(
                "收款员打印客户的运输清单，核对应收款项并把款收回。",
                "The collector prints the customers' consignment lists, checks the receivables and collects them."),
            Ruling = Reading.Of(
                ("“运输清单”与9.1的托运清单列表名称不同，是同一种单据。", "The consignment list is named differently here and in 9.1; both are the same document.")),
        },

        new("6.3", ClauseKinds.Workflow)
        {
            Title = new("核实客户异议", "Verifying objections"),
            Summary = new(
                "客户对应收款项有质疑的，收款员查明实情，并把处理意见提给部门负责人。",
                "Where a customer questions a receivable, the collector finds out the facts and proposes to the department manager how to handle it."),
            Ruling = Reading.Of(
                ("质疑期间催收与账龄是否停止，制度没有规定。", "The regulation does not say whether an objection stops dunning or ageing."),
                ("账龄照原到期日续计。", "The debt goes on ageing from its original due date."),
                ("有争议的部分暂停催收，其余部分照常到期。", "Dunning pauses for the disputed part; the rest stays due."),
                ("同意扣除的部分，入账之前也不催收。", "What was accepted as a deduction is not demanded either, even before it is booked."),
                ("同一笔费用的质疑，合计不得超过所计的金额。", "Objections to one charge may not exceed the amount charged."),
                ("提出意见的人不得作决定。", "The person who made the proposal does not decide.")),
        },

        new("6.4", ClauseKinds.Report)
        {
            Title = new("收款统计", "Collection statistics"),
            Summary = new(
                "账款收回了多少，要定期统计。",
                "Statistics of the money collected are compiled regularly."),
            Ruling = Reading.Of(
                ("“定期”是多久，制度没有规定。", "The regulation does not say how often."),
                ("以月为期（见9.6），另可按任意起止日期统计。", "Statistics are monthly (see 9.6) and can also cover any other dates.")),
        },

        new("6.5", ClauseKinds.Human)
        {
            Title = new("协助维护", "Assisting maintenance"),
            Summary = new("业务员维护客户时，收款员予以协助。", "The collector helps the salespersons to look after their customers."),
            Ruling = Reading.Of(
                ("协助不带来归属：收款员可以看客户资料，但不因此拥有客户。",
                    "Helping gives no ownership: the collector may see the customer's data but does not own the customer."),
                ("收款员与客户的联系不算第一时间联系。", "A collector's contact with the customer is no first contact.")),
            WhyNotComputed = new("协助到什么程度由人判断，没有数字可算。", "How far the help goes is for people to judge; there is no figure to work out."),
        },
    ];
}
