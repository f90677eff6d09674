namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 4: the deputy manager or assistant (副经理、助理职责). Job description, never the basis of a fine.</summary>
internal static class Section04
{
    internal static readonly Clause[] Clauses =
    [
        new("4.1", ClauseKinds.Permission)
        {
            Title = new("协助经理", "Assisting the manager"),
            Summary = new(
                "副经理（助理）听从领导安排的工作，辅助经理办好各方面的管理事务。",
                "The deputy manager (assistant) follows the leaders' assignments and helps the manager with every part of management."),
            Ruling = new(
                "副经理算不算“部门领导”，原文未说。读作：只有凭记录在案的授权才能代行经理职权，授权须写明范围和起止时间，范围之外或期满之后无权代行。",
                "The text does not say whether the deputy is a department leader. He acts as one only under a recorded delegation with a scope and "
                + "a period; outside the scope or after the period he has no such power."),
        },

        new("4.2", ClauseKinds.Human)
        {
            Title = new("礼貌待客", "Courtesy"),
            Summary = new("对客户态度热情，言行文明有礼。", "Customers are met warmly, civilly and politely."),
            Ruling = new(
                "待客态度在4.2、5.2、8.1.4、8.3.1、8.3.4中反复出现。读作同一种违规：一次失礼只认定一次，依据取操作规定中的条款，不取本条。",
                "Conduct towards customers recurs in 4.2, 5.2, 8.1.4, 8.3.1 and 8.3.4. All are one type of violation: one act counts once, and its "
                + "basis is the clause among the operating rules, not this one."),
            WhyNotComputed = new("热情与礼貌无法度量；能够保存的只是投诉及其证据。", "Warmth and politeness cannot be measured; only a complaint and its evidence can be kept."),
        },

        new("4.3", ClauseKinds.Human)
        {
            Title = new("熟悉岗位", "Knowing the posts"),
            Summary = new("熟知部门内每个岗位的职责与操作规定。", "The deputy knows the duties and the operating rules of every post in the department."),
            WhyNotComputed = new("一个人是否熟知，只能由人考察，从数据中看不出来。", "Whether somebody knows a subject has to be examined by a person; no data shows it."),
        },

        new("4.4", ClauseKinds.Calculation | ClauseKinds.Report)
        {
            Title = new("考勤、工作量与工资", "Attendance, workload and wages"),
            Summary = new("登记部门员工的出勤，统计其工作量，并汇总工资。", "The deputy keeps the staff's attendance, compiles their workload and sums up their wages."),
            Ruling = new(
                "是否由程序计算工资，原文未说。读作：不计算，只按人按月列出旷工、罚款、赔偿等项目交给工资系统，每项带唯一的键，重复移交也只计一次；不同性质的项目分列，不相加。",
                "The text leaves open whether wages are computed here. They are not: absences, fines, liabilities and the like are handed to "
                + "payroll as items per person and month, each with a key of its own so that handing over twice counts once. Items of different "
                + "nature are never added into one figure."),
        },

        new("4.5", ClauseKinds.Report)
        {
            Title = new("营业额报表", "Turnover report"),
            Summary = new("按月统计并汇总营业额报表。", "The deputy compiles the turnover report of every month."),
            Ruling = new(
                "营业额取什么金额、归入哪个月，原文未定。读作：取客户已确认的账单金额，归入服务发生的月份；收款情况属于9.6，是另一份报表。",
                "Which amount is turnover, and in which month, is left open. It is the amount of confirmed bills, in the month of the service. "
                + "Receipts belong to 9.6, which is a different report."),
        },

        new("4.6", ClauseKinds.Human)
        {
            Title = new("会议", "Meetings"),
            Summary = new("筹备并召集有关的会议。", "The deputy organises and calls the relevant meetings."),
            WhyNotComputed = new("何时开会、议什么事由人决定，没有可计算的内容。", "When to meet and about what is for people to decide; there is nothing to compute."),
        },

        new("4.7", ClauseKinds.Record)
        {
            Title = new("文件归档", "Filing"),
            Summary = new(
                "各类文件由副经理（助理）分类，整理有序。", "The deputy classifies documents of every kind and keeps them in order."),
            Ruling = new(
                "8.2.2、8.3.3、8.3.5要求存根留在市场部，却未指明由谁保管。读作由本岗位保管，公司另有指定的除外。其他文件登记编号、名称、存放位置、保管人和保存期限；如何分类由公司自定。",
                "Clauses 8.2.2, 8.3.3 and 8.3.5 keep the stubs in the department without naming a keeper. It is this post, unless the company names "
                + "another. Other documents are on record by number, name, place, keeper and until when; the kinds are the company's own."),
        },

        new("4.8", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("发现并处理问题", "Finding and handling problems"),
            Summary = new("部门里的各种问题，要尽早发现并着手处理。", "Problems of any kind in the department are found in good time and dealt with."),
            Ruling = new(
                "副经理能否自行认定违纪，原文未说。读作：可以上报，由部门经理认定。",
                "The text does not say whether the deputy may establish a violation. He may report one; the manager confirms it."),
            WhyNotComputed = new(
                "发现问题靠人的观察，处理问题靠人的判断；能够保存的是问题记录：谁何时发现什么，由谁何时怎样处理。",
                "Noticing takes a person's eyes and handling takes judgement; what can be kept is a record of the problem: who found what and when, "
                + "and who handled it, when and how."),
        },
    ];
}
