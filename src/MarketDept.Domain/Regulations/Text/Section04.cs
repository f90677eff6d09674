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
            Ruling = Reading.Of(
                ("副经理算不算“部门领导”，制度没有规定。", "The regulation does not say whether the deputy is a department leader."),
                ("副经理只有凭记录在案的授权，才能代行经理职权。", "The deputy acts for the manager only under a delegation that is on record."),
                ("授权须写明范围和起止时间；超出范围或者期满的，无权代行。", "A delegation states its scope and its period; outside them the deputy has no such power.")),
        },

        new("4.2", ClauseKinds.Human)
        {
            Title = new("礼貌待客", "Courtesy"),
            Summary = new("对客户态度热情，言行文明有礼。", "Customers are met warmly, civilly and politely."),
            Ruling = Reading.Of(
                ("待客态度在4.2、5.2、8.1.4、8.3.1、8.3.4中反复出现，是同一种违规。",
                    "Conduct towards customers comes up in 4.2, 5.2, 8.1.4, 8.3.1 and 8.3.4; all of them describe one kind of breach."),
                ("一次失礼只认定一次，以操作规定中的条款为依据，不以本条为依据。", "One discourtesy is found once, and its basis is the operating clause, not this one.")),
            WhyNotComputed = new(
                "热情与礼貌无法度量；能够保存的只是投诉及其证据。",
                "Warmth and politeness cannot be measured; only a complaint and its evidence can be kept."),
        },

        new("4.3", ClauseKinds.Human)
        {
            Title = new("熟悉岗位", "Knowing the posts"),
            Summary = new("熟知部门内每个岗位的职责与操作规定。", "The deputy knows the duties and the operating rules of every post in the department."),
            WhyNotComputed = new("一个人是否熟知，只能由人考察，从记录中看不出来。", "Whether somebody knows a subject has to be examined by people; no record shows it."),
        },

        new("4.4", ClauseKinds.Calculation | ClauseKinds.Report)
        {
            Title = new("考勤、工作量与工资", "Attendance, workload and wages"),
            Summary = new(
                "登记部门员工的出勤，统计其工作量，并汇总工资。",
                "The deputy records the staff's attendance, counts their work and sums up their wages."),
            Ruling = Reading.Of(
                ("怎样算工资，制度没有规定；这里不算工资。", "The regulation does not say how wages are worked out; they are not worked out here."),
                ("只按人按月列出旷工、罚款、赔偿等事项，交给发工资的人。",
                    "Absences, fines, compensation and the like are listed by person and month and handed to payroll."),
                ("同一事项报送两次，只计一次。", "An item that is handed over twice counts once."),
                ("不同性质的事项分列，从不相加。", "Items of different kinds are listed apart and never added up."),
                ("哪些可以从工资中扣、至多扣多少，制度没有规定；由公司选用一套地区扣款规则，没有默认。",
                    "The regulation does not say what may be deducted from wages, or how much; the company chooses the wage rules of a place, without a default.")),
        },

        new("4.5", ClauseKinds.Report)
        {
            Title = new("营业额报表", "Turnover report"),
            Summary = new(
                "按月统计并汇总营业额报表。",
                "The deputy compiles the turnover report every month."),
            Ruling = Reading.Of(
                ("营业额取什么金额、归入哪个月，制度没有规定。", "The regulation does not say which amount is turnover, or in which month it counts."),
                ("取客户已确认的账单金额，归入服务发生的月份。", "Turnover is the amount of the bills that customers have confirmed, in the month of the service."),
                ("收款情况属于9.6，是另一份报表。", "Receipts belong to 9.6, which is another report.")),
        },

        new("4.6", ClauseKinds.Human)
        {
            Title = new("会议", "Meetings"),
            Summary = new("筹备并召集有关的会议。", "The deputy organises and calls the relevant meetings."),
            WhyNotComputed = new("何时开会、议什么事由人决定，没有数字可算。", "When to meet and about what is for people to decide; there is no figure to work out."),
        },

        new("4.7", ClauseKinds.Record)
        {
            Title = new("文件归档", "Filing"),
            Summary = new(
                "各类文件由副经理（助理）分类，整理有序。", "The deputy classifies documents of every kind and keeps them in order."),
            Ruling = Reading.Of(
                ("8.2.2、8.3.3、8.3.5要求存根留在市场部，没有指明由谁保管。",
                    "Clauses 8.2.2, 8.3.3 and 8.3.5 keep the stubs in the department without naming a keeper."),
                ("由副经理（助理）保管，公司另有指定的除外。", "The deputy manager (assistant) keeps them, unless the company names somebody else."),
                ("其他文件登记编号、名称、存放位置、保管人和保存期限。", "Other documents are recorded with number, name, place, keeper and how long they are kept."),
                ("文件如何分类，由公司自定。", "The company decides on the kinds of documents itself.")),
        },

        new("4.8", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("发现并处理问题", "Finding and handling problems"),
            Summary = new(
                "部门里的各种问题，要尽早发现并着手处理。",
                "Problems of any kind in the department are noticed early and dealt with."),
            Ruling = Reading.Of(
                ("副经理能否自行认定违纪，制度没有规定。", "The regulation does not say whether the deputy may find a violation himself."),
                ("副经理可以上报，由部门经理认定。", "The deputy may report one, and the manager decides.")),
            WhyNotComputed = new(
                "发现问题靠人的观察，处理问题靠人的判断；能够保存的是谁何时发现什么，由谁何时怎样处理。",
                "Problems are noticed and dealt with by people; who found what and when, and who handled it, when and how, can be kept."),
        },
    ];
}
