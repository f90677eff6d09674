namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 5: the salesperson (业务员职责). Job description, never the basis of a fine.</summary>
internal static class Section05
{
    internal static readonly Clause[] Clauses =
    [
        new("5.1", ClauseKinds.Invariant)
        {
            Title = new("受业务操作规定约束", "Bound by the business operating rules"),
            Summary = new(
                "业务员听从领导安排，作业依照业务操作规定。",
                "A salesperson follows the leaders' instructions and works by the business operating rules."),
            Ruling = Reading.Of(
                ("本条使第八节约束业务员。", "This clause makes section 8 binding on salespersons."),
                ("罚款以被违反的那一条操作规定为依据，不以本条为依据。", "A fine rests on the operating clause that was broken, never on this one."),
                ("第八节中只说业务员的义务，不因本条及于其他岗位。", "What section 8 asks of salespersons alone does not bind other posts through this clause.")),
        },

        new("5.2", ClauseKinds.Human)
        {
            Title = new("礼貌待客", "Courtesy"),
            Summary = new("业务员待客热情，言谈举止文明有礼。", "A salesperson meets customers warmly, civilly and politely."),
            Ruling = Reading.Of(
                ("与4.2相同：一次失礼只认定一次。", "As in 4.2, one discourtesy is found once."),
                ("以8.1.4、8.3.4等操作规定为依据，不以本条为依据。", "Its basis is an operating clause such as 8.1.4 or 8.3.4, not this one.")),
            WhyNotComputed = new(
                "热情与礼貌无法度量；能够保存的只是投诉及其证据。",
                "Warmth and politeness cannot be measured; only a complaint and its evidence can be kept."),
        },

        new("5.3", ClauseKinds.Invariant)
        {
            Title = new("开发与维护客户", "Developing and maintaining customers"),
            Summary = new(
                "业务员开发客户，并维护归自己管的客户。", "A salesperson develops customers and looks after those in his charge."),
            Ruling = Reading.Of(
                ("经理能否拥有客户，制度没有规定。", "The regulation does not say whether the manager may own customers."),
                ("客户归业务员；公司设定允许的，经理也可以拥有。", "Customers belong to salespersons; the manager may own them only if the company has set so.")),
        },

        new("5.4", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("协助收款", "Assisting collection"),
            Summary = new(
                "对归自己管的客户，业务员要帮收款员把应收款项收回来。",
                "A salesperson helps the collector to bring in the receivables of the customers in his charge."),
            Ruling = Reading.Of(
                ("协助不等于担责：单凭本条不产生赔偿。", "Helping is not liability: this clause alone never leads to compensation."),
                ("求助应向该客户的归属业务员提出。", "The customer's owner is the one to be asked for help.")),
            WhyNotComputed = new(
                "是否尽力协助由人判断；能够保存的是求助与答复的记录。",
                "Whether somebody helped in earnest is for people to judge; the request and its answer can be kept."),
        },
    ];
}
