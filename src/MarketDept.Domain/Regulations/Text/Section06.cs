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
                "A collector follows the leaders' assignments, works by the collection operating rules, and meets on time the "
                + "collection task that the company has set."),
            Ruling = new(
                "完成情况以实收还是以到期款为基数，原文未定。读作并列两个比率：实收与任务之比，到期款中已收之比。"
                + "未完成任务不在第十一节所列之内，不罚款。",
                "Whether the task is measured against money received or against money due is left open. Two rates stand side by "
                + "side: received to target, and received of what was due to due. Missing the target is not among the cases of "
                + "section 11 and is not fined."),
        },

        new("6.2", ClauseKinds.Record | ClauseKinds.Calculation)
        {
            Title = new("清单与应收款项", "Lists and receivables"),
            Summary = new(
                "收款员打印客户的运输清单，核对应收款项并把款收回。",
                "The collector prints the customers' consignment lists, checks the receivables and collects them."),
            Ruling = new(
                "此处的运输清单与9.1的托运清单列表名称不同。读作同一种单据。",
                "The list is called differently here and in 9.1. Both names are read as one document."),
        },

        new("6.3", ClauseKinds.Workflow)
        {
            Title = new("核实客户异议", "Verifying objections"),
            Summary = new(
                "客户对应收款项有质疑的，收款员查明实情，并把处理意见提给部门负责人。",
                "Where a customer objects to a receivable, the collector verifies the objection and proposes to the department "
                + "manager how to handle it."),
            Ruling = new(
                "质疑期间催收与账龄是否停止，原文未说。读作：账龄照原到期日续计；有争议的部分暂停催收，同意扣除的部分在入账之前也不催收，其余部分照常到期。同一笔费用的质疑合计不得超过所计的金额。"
                + "提出意见的人不得作决定。",
                "The text does not say whether an objection stops dunning or ageing. Ageing runs on by the original due date; "
                + "dunning pauses for the disputed part only, and for what was accepted until it is booked; the remainder stays due. "
                + "Of one charge no more is disputed in all than is charged. Whoever proposes does not decide."),
        },

        new("6.4", ClauseKinds.Report)
        {
            Title = new("收款统计", "Collection statistics"),
            Summary = new("账款收回了多少，要定期统计。", "How much has been collected is compiled regularly."),
            Ruling = new(
                "“定期”未定。读作以月为期（见9.6），另可按任意起止日期统计。",
                "The period is left open. It is the month (see 9.6), and any other range of dates besides."),
        },

        new("6.5", ClauseKinds.Human)
        {
            Title = new("协助维护", "Assisting maintenance"),
            Summary = new("业务员维护客户时，收款员予以协助。", "The collector helps the salespersons to look after their customers."),
            Ruling = new(
                "协助不带来归属：收款员可以查看客户，但不因此拥有客户；其与客户的联系也不算第一时间联系。",
                "Assisting gives no ownership. The collector may read the customer but does not own him, and his calls are no "
                + "first contact."),
            WhyNotComputed = new(
                "协助到什么程度由人判断，没有可计算的内容。",
                "How far the help goes is for a person to judge; there is nothing to compute."),
        },
    ];
}
