namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 5: the salesperson (业务员职责). Job description, never the basis of a fine.</summary>
internal static class Section05
{
    internal static readonly Clause[] Clauses =
    [
        new("5.1", ClauseKinds.Invariant)
        {
            Title = new("受业务操作规定约束", "Bound by the business operating rules"),
            Summary = new("业务员听从领导安排，作业依照业务操作规定。", "A salesperson follows the leaders' assignments and works by the business operating rules."),
            Ruling = new(
                "本条是指引：它使第八节约束业务员；罚款以被违反的那一条操作规定为依据，不以本条为依据。第八节专属业务员的义务，不因此及于其他岗位。",
                "This is a pointer: it makes section 8 binding on salespersons. A fine rests on the operating clause that was broken, never on this "
                + "one, and duties that section 8 lays on salespersons alone do not reach other posts through it."),
        },

        new("5.2", ClauseKinds.Human)
        {
            Title = new("礼貌待客", "Courtesy"),
            Summary = new("业务员待客热情，言谈举止文明有礼。", "A salesperson meets customers warmly, civilly and politely."),
            Ruling = new(
                "与4.2相同：一次失礼只认定一次，依据取8.1.4、8.3.4等操作规定，不取本条。",
                "As 4.2: one act counts once, and its basis is an operating clause such as 8.1.4 or 8.3.4, not this one."),
            WhyNotComputed = new("热情与礼貌无法度量；能够保存的只是投诉及其证据。", "Warmth and politeness cannot be measured; only a complaint and its evidence can be kept."),
        },

        new("5.3", ClauseKinds.Invariant)
        {
            Title = new("开发与维护客户", "Developing and maintaining customers"),
            Summary = new(
                "业务员开发客户，并维护归自己管的客户。", "A salesperson develops customers and looks after those in his charge."),
            Ruling = new(
                "经理能否拥有客户，原文未说。读作：客户归业务员；公司明文设定允许的，经理也可以拥有。",
                "The text does not say whether the manager may own a customer. Owners are salespersons; the manager may be one only where the "
                + "company has expressly allowed it."),
        },

        new("5.4", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("协助收款", "Assisting collection"),
            Summary = new(
                "对归自己管的客户，业务员要帮收款员把应收款项收回来。",
                "A salesperson helps the collector to bring in the receivables of the customers in his charge."),
            Ruling = new(
                "协助不等于担责：单凭本条不产生赔偿。求助应向该客户的归属业务员提出。",
                "To assist is not to be liable: no compensation follows from this clause alone. Help is asked of the customer's owner."),
            WhyNotComputed = new(
                "是否尽力协助由人判断；能够保存的是求助与答复的记录。",
                "Whether help was given in earnest is for a person to judge; the request and its answer can be kept."),
        },
    ];
}
