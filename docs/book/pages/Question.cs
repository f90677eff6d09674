namespace MarketDept.Book.Pages;

/// <summary>What a department asks most, in its own words, the clause that answers it, and the answer in a few sentences. The example tells the clause's first case in a sentence.</summary>
internal sealed record Question(string Clause, Bilingual Text, Bilingual Answer, Bilingual Example)
{
    internal static Question[] All { get; } =
    [
        new("8.1.2", new("首次联系（第一时间联系）怎样算？客户归谁？", "What is first contact, and who owns the customer?"), new(
            "首次联系是最早的双向联系：客户有过答复，或者自己来电、来访。只拿到名单、去电没有人接的不算。最早联系的业务员拥有客户。",
            "First contact is the earliest two-way contact: the customer answered, or called or came in himself. A name on a list or an unanswered call does not count. The salesperson with the earliest contact owns the customer."), new(
            "业务员甲 09:00 去电，没有人接；业务员乙 10:00 与客户谈上了，甲 11:00 才联系上。客户归业务员乙。",
            "Salesperson A called at 09:00, and nobody answered. B spoke with the customer at 10:00, A only at 11:00. B owns the customer.")),
        new("11.2.3", new("擅自答应月结，应收只收回一半，要承担什么？", "What does an unauthorised monthly settlement cost when half is collected?"), new(
            "处一次重罚。没有收回的一半由本人负责去收，是责任，不是欠债；经认定收不回的部分，才由本人赔偿。申诉期限未定的，认定尚未生效；罚款不得从工资中扣。",
            "It costs one serious fine. The half that is not collected is his to collect, which is a responsibility, not a debt. He compensates only what is determined uncollectable. Until the time to appeal is set, the finding is not final. The fine may not be deducted from wages."), new(
            "业务员甲擅自答应月结，当月应收8,000元，收回4,000元，还没有认定收不回。罚款50元；没有收回的4,000元由他负责去收，是责任，不是欠债；不赔偿。",
            "Salesperson A granted monthly settlement without authority. Of the month's 8,000 yuan he collected 4,000, and nothing was determined uncollectable. The fine is 50 yuan. The other 4,000 yuan are his to collect, which is a responsibility, not a debt. He compensates nothing.")),
        new("11.2.1", new("擅自降价或免费托运，差价怎样赔？", "Who bears the difference of an unauthorised price cut?"), new(
            "许诺人全额承担已经承运的各票的差价，另处一次重罚。一票未运的，只罚款。申诉期限未定的，认定尚未生效；罚款不得从工资中扣。",
            "Whoever promised it bears the full difference of the consignments carried, and one serious fine. If nothing was carried, there is only the fine. Until the time to appeal is set, the finding is not final. The fine may not be deducted from wages."), new(
            "业务员甲擅自降价，承运两票：一票应收1,000元，收850元；一票应收600元，收540元。他承担差价210元，另罚款50元。",
            "Salesperson A lowered a rate without authority for two consignments: 850 yuan were charged instead of 1,000, and 540 instead of 600. He bears the difference of 210 yuan, and a fine of 50 yuan besides.")),
        new("8.3.3", new("现金结算的客户要欠款，可以答应吗？", "May a customer who settles in cash owe something?"), new(
            "不可以。情况特殊的，先由经理批准，通知单全部签齐才准欠；过了承诺日期没有付清的，由经办人负责收回。",
            "No. In a special case the manager approves first, and the customer may owe once all have signed the form. The handler has to collect what is not paid by the promised date."), new(
            "客户欠1,000元，通知单签齐，承诺 2026-06-10 付清，那天只付了300元。没有付的700元，由经办的业务员甲负责收回。",
            "A customer owed 1,000 yuan, all had signed the form, and he promised to pay by 2026-06-10. He paid only 300 yuan. Salesperson A, who handled it, has to collect the other 700 yuan.")),
        new("9.3", new("客户要求理赔、扣款，怎样办理？", "How is a customer's claim or deduction handled?"), new(
            "先查实，再写书面记录，然后报告经理。经理接受之前，欠款不变。",
            "Verify it, write it down, and report it to the manager. The debt does not change until he accepts."), new(
            "账单100元已经付清，后来接受理赔40元。这40元成为客户的余款。",
            "A bill of 100 yuan was paid. Later a claim of 40 yuan was accepted, and these 40 yuan became the customer's credit.")),
        new("9.4", new("客户想推迟付款，可以答应吗？", "May a customer pay later than the contract says?"), new(
            "收款员不可以答应。只有部门经理可以变更合同的付款日期；账龄仍按原到期日。",
            "A collector may not agree. Only the department manager may change the contract's payment date, and the debt still ages from the original one."), new(
            "账单1,000元，2026-06-30 到期。收款员甲答应晚付，不成立；经理甲把付款日改到 2026-07-31，到那天为止不算逾期。",
            "A bill of 1,000 yuan fell due on 2026-06-30. Collector A agreed to a later payment, which is not valid. Manager A moved the date to 2026-07-31, and until then nothing is overdue.")),
        new("11.3", new("谎报外出拜访，怎样处理？", "What follows from a false report of a visit?"), new(
            "谎报的时段按旷工处理，不另罚款。申诉期限未定的，认定尚未生效。",
            "The time falsely reported is treated as absence, without a fine on top. Until the time to appeal is set, the finding is not final."), new(
            "业务员甲报称 2026-06-09 13:00 至 17:00 外出拜访，经核实没有去。这段时间按旷工处理，不罚款。",
            "Salesperson A reported a visit on 2026-06-09 from 13:00 to 17:00, and verification showed that he did not go. That time is treated as absence. There is no fine.")),
        new("2.1", new("客户的联系资料谁能看？", "Who may see a customer's contact data?"), new(
            "归属业务员、负责的收款员和经理可以看；客户无人归属时，搜集资料的业务员也可以看。",
            "The owner, the collector in charge and the manager may. While the customer has no owner, the salesperson who gathered the data may too."), new(
            "客户归业务员甲，由收款员甲收款。他们和经理可以看；业务员乙、收款员乙、副经理、订单整理员不可以。",
            "Salesperson A owns the customer, and collector A collects. They and the manager may see the data. Salesperson B, collector B, the deputy and the order clerk may not.")),
        new("4.4", new("罚款和赔偿能从工资里扣多少？", "How much of fines and compensation may be deducted from wages?"), WageRules.InShort, new(
            "赔偿1,500元，月工资5,000元，最低工资2,690元。头一个月至多扣1,000元，剩余500元转到下月再扣。",
            "The compensation is 1,500 yuan, the month's wage 5,000 yuan, the minimum wage 2,690 yuan. At most 1,000 yuan are deducted in the first month, and the remaining 500 yuan are left to the next.")),
    ];

    /// <summary>The question that a clause answers; null where it is not asked often.</summary>
    internal static Question? Of(Clause clause) => Array.Find(All, question => question.Clause == clause.Id.ToString());
}
