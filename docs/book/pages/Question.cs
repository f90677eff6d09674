namespace MarketDept.Book.Pages;

/// <summary>What a department asks most, in its own words, the clause that answers it, and the answer in a few sentences. The example is the clause's first case.</summary>
internal sealed record Question(string Clause, Bilingual Text, Bilingual Answer)
{
    internal static Question[] All { get; } =
    [
        new("8.1.2", new("首次联系（第一时间联系）怎样算？客户归谁？", "What is first contact, and who owns the customer?"), new(
            "首次联系是最早的双向联系：客户有过答复，或者自己来电、来访。只拿到名单、去电没有人接的不算。最早联系的业务员拥有客户。",
            "First contact is the earliest two-way contact: the customer answered, or called or came in himself. A name on a list or an unanswered call does not count. The salesperson with the earliest contact owns the customer.")),
        new("11.2.3", new("擅自答应月结，应收只收回一半，要承担什么？", "What does an unauthorised monthly settlement cost when half is collected?"), new(
            "处一次重罚。没有收回的一半由本人负责去收，是责任，不是欠债；经认定收不回的部分，才由本人赔偿。",
            "It costs one serious fine. The half that is not collected is his to collect, which is a responsibility, not a debt. He compensates only what is determined uncollectable.")),
        new("11.2.1", new("擅自降价或免费托运，差价怎样赔？", "Who bears the difference of an unauthorised price cut?"), new(
            "许诺人全额承担已经承运的各票的差价，另处一次重罚。一票未运的，只罚款。",
            "Whoever promised it bears the full difference of the consignments carried, and one serious fine. If nothing was carried, there is only the fine.")),
        new("8.3.3", new("现金结算的客户要欠款，可以答应吗？", "May a customer who settles in cash owe something?"), new(
            "不可以。情况特殊的，先由经理批准，通知单全部签齐才准欠；过了承诺日期没有付清的，由经办人负责收回。",
            "No. In a special case the manager approves first, and the customer may owe once all have signed the form. The handler has to collect what is not paid by the promised date.")),
        new("9.3", new("客户要求理赔、扣款，怎样办理？", "How is a customer's claim or deduction handled?"), new(
            "先查实，再写书面记录，然后报告经理。经理接受之前，欠款不变。",
            "Verify it, write it down, and report it to the manager. The debt does not change until he accepts.")),
        new("9.4", new("客户想推迟付款，可以答应吗？", "May a customer pay later than the contract says?"), new(
            "收款员不可以答应。只有部门经理可以变更合同的付款日期；账龄仍按原到期日。",
            "A collector may not agree. Only the department manager may change the contract's payment date, and the debt still ages from the original one.")),
        new("11.3", new("谎报外出拜访，怎样处理？", "What follows from a false report of a visit?"), new(
            "谎报的时段按旷工处理，不另罚款。",
            "The time falsely reported is treated as absence, without a fine on top.")),
        new("2.1", new("客户的联系资料谁能看？", "Who may see a customer's contact data?"), new(
            "归属业务员、负责的收款员和经理可以看；客户无人归属时，搜集资料的业务员也可以看。",
            "The owner, the collector in charge and the manager may. While the customer has no owner, the salesperson who gathered the data may too.")),
        new("4.4", new("罚款和赔偿能从工资里扣多少？", "How much of fines and compensation may be deducted from wages?"), new(
            "罚款不扣。赔偿以工资的一定比例为限，又不得低于最低工资；当月扣不下的，下月再扣。",
            "Fines are not deducted. Compensation is limited to a share of the wage, and the minimum wage has to remain. What does not fit into one month is left to the next.")),
    ];

    /// <summary>The question that a clause answers; null where it is not asked often.</summary>
    internal static Question? Of(Clause clause) => Array.Find(All, question => question.Clause == clause.Id.ToString());
}
