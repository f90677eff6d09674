namespace MarketDept.Book.Pages;

/// <summary>What a department asks most, in its own words, and the clause that answers it. The example is the clause's first case.</summary>
internal sealed record Question(string Clause, Bilingual Text)
{
    internal static Question[] All { get; } =
    [
        new("8.1.2", new("首次联系（第一时间联系）怎样算？客户归谁？", "What is first contact, and whose is the customer?")),
        new("11.2.3", new("擅自答应月结，应收只收回一半，要承担什么？", "What does an unauthorised monthly settlement cost when half is collected?")),
        new("11.2.1", new("擅自降价或免费托运，差价怎样赔？", "Who bears the difference of an unauthorised price cut?")),
        new("8.3.3", new("现金结算的客户要欠款，可以答应吗？", "May a customer who settles in cash owe something?")),
        new("9.3", new("客户要求理赔、扣款，怎样办理？", "How is a customer's claim or deduction handled?")),
        new("9.4", new("客户想推迟付款，可以答应吗？", "May a customer pay later than the contract says?")),
        new("11.3", new("谎报外出拜访，怎样处理？", "What comes of a false report of a visit?")),
        new("2.1", new("客户的联系资料谁能看？", "Who sees a customer's contact data?")),
        new("4.4", new("罚款和赔偿能从工资里扣多少？", "How much of fines and compensation may be withheld from wages?")),
    ];
}
