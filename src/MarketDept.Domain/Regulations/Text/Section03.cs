namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 3: the department manager (市场部经理职责). Job description, never the basis of a fine.</summary>
internal static class Section03
{
    internal static readonly Clause[] Clauses =
    [
        new("3.1", ClauseKinds.Human | ClauseKinds.Report)
        {
            Title = new("主持部门", "Running the department"),
            Summary = new(
                "经理统管市场部：各个时期的目标与计划，由其组织落实，并加以协调、指导、检查、控制和监督，使服务水平持续提升。",
                "The manager runs the whole department: under his organisation, coordination, guidance, inspection, control and supervision the "
                + "goals and plans of each period are carried out, and the department's service keeps improving."),
            Ruling = new(
                "目标如何衡量，原文没有尺度。读作：除公司自愿登记的各期目标外，不保存也不推算任何内容。",
                "The text gives no measure for goals. Nothing is kept or derived beyond the goals of a period that the company chooses to record."),
            WhyNotComputed = new(
                "领导、指导与控制是否得当须由人判断；数据至多是自愿登记的各期目标。",
                "Good leadership, guidance and control are for people to judge; the data goes no further than goals recorded by choice."),
        },

        new("3.2", ClauseKinds.Record)
        {
            Title = new("制度与流程", "Rules and processes"),
            Summary = new(
                "部门的制度和工作流程由经理起草，报送上级，并监督执行。",
                "The manager drafts the department's rules and processes, submits them upward and supervises their application."),
            Ruling = new(
                "制度先后有几个版本时以哪一版为准，原文未说。读作：以行为当日有效的版本为准；版本自生效日起适用，终止日当天不再适用。谁起草、何时上报、主管领导何时采纳，另行登记；判断行为时不核对版本是否已经采纳。",
                "Where there have been several editions, the text does not say which applies. An act is judged by the edition in force on its date; "
                + "an edition applies from its first day up to, and not including, the day on which it ends. Who drafted it, when it was submitted, "
                + "and when the supervising executive adopted it is recorded apart; whether an edition was adopted is not checked when an act is judged."),
        },

        new("3.3", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("指导与考核", "Guidance and assessment"),
            Summary = new(
                "经理要求员工照公司规定操作，对各岗位给予业务指导和培训，并定期检查、考核、评比他们的工作。",
                "The manager sees to it that staff work by the company's rules, guides and trains every post, and regularly inspects, assesses and "
                + "ranks their work."),
            Ruling = new("评比没有给出公式。读作：只提供各项计数，不计算名次。", "No formula for the ranking is given. Counts are supplied, and no ranking is computed."),
            WhyNotComputed = new(
                "指导、培训与评价须由人作出；能够保存的是某一期间的考核记录。",
                "Guiding, training and appraising are done by people; what can be kept is the record of an assessment for a period."),
        },

        new("3.4", ClauseKinds.Human)
        {
            Title = new("掌握市场", "Knowing the market"),
            Summary = new("经理要全面了解市场的变化，心中有数，并尽力拓展市场。", "The manager knows the market and its movements thoroughly and works hard to open it up."),
            WhyNotComputed = new(
                "对市场的了解和开拓的努力只存在于人身上，没有可以核对的事实。",
                "Knowledge of a market and the effort to open it up live in a person; there is no fact to check them against."),
        },

        new("3.5", ClauseKinds.Permission | ClauseKinds.Human)
        {
            Title = new("督查客户维护", "Supervising maintenance"),
            Summary = new("经理督促员工把客户维护好，并检查做得如何。", "The manager urges the staff to look after customers well, and checks how they do it."),
            Ruling = new(
                "检查是否包括核实拜访真伪，原文未说。读作包括：经理可以查看全部客户和往来记录，可以核实任何一次拜访，核实结果供11.3使用；同级之间不得互看记录。",
                "The text does not say whether checking extends to the truth of visits. It does: the manager may read all customers and logs and "
                + "verify any visit, and the result feeds 11.3. Peers do not read each other's logs."),
            WhyNotComputed = new(
                "督促与检查是人的工作；能够执行的只有经理的查看与核实权限。",
                "Urging and checking are done by a person; only the manager's right to read and to verify can be enforced."),
        },

        new("3.6", ClauseKinds.Permission | ClauseKinds.Record)
        {
            Title = new("管理人员提名", "Proposing managerial staff"),
            Summary = new(
                "经理就其下属的管理人员，向主管领导提出人选，并考核评价这些人的工作。",
                "The manager proposes to the supervising executive candidates for the managerial posts under him, and assesses their work."),
            Ruling = new(
                "主管领导居于经理之上，与文中的“部门领导”不是同一人：人选由其决定，经理不得任命自己；凡经理本人是当事人，或者没有经理在任的，也由其决定。原文只说管理人员，普通员工的任用不在此列。",
                "The supervising executive stands above the manager and is not the department leader of the text: he decides on the candidates, so "
                + "that the manager cannot appoint himself, and he decides wherever the manager is himself a party or none is in office. The text speaks of managerial "
                + "staff only; other appointments are not covered."),
        },

        new("3.7", ClauseKinds.Human)
        {
            Title = new("跨部门协调", "Coordination across departments"),
            Summary = new(
                "经理与公司其余部门保持沟通，并协调彼此的工作。",
                "The manager keeps in touch with the company's other departments and coordinates work with them."),
            WhyNotComputed = new(
                "沟通与协调的好坏由有关各方的人判断，没有可计算的事实。",
                "The people on both sides judge how well they communicate and coordinate; no fact in it can be computed."),
        },
    ];
}
