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
                "The manager runs the department. He organises, coordinates, guides, checks and supervises the goals and plans of each period, and "
                + "keeps improving its service."),
            Ruling = Reading.Of(
                ("目标如何衡量，制度没有规定。", "The regulation does not say how goals are measured."),
                ("只保存公司自愿登记的各期目标，此外不作推算。",
                    "Only the goals that the company chooses to record for a period are kept, and nothing is derived from them.")),
            WhyNotComputed = new(
                "领导、指导与控制是否得当须由人判断；能够保存的只是自愿登记的各期目标。",
                "Whether leadership, guidance and control are good is for people to judge; only goals that are recorded by choice can be kept."),
        },

        new("3.2", ClauseKinds.Record)
        {
            Title = new("制度与流程", "Rules and processes"),
            Summary = new(
                "部门的制度和工作流程由经理起草，报送上级，并监督执行。",
                "The manager drafts the department's rules and processes, submits them upward and supervises their application."),
            Ruling = Reading.Of(
                ("制度先后有几个版本时以哪一版为准，制度没有规定。", "The regulation does not say which edition applies when there have been several."),
                ("以行为当日有效的版本为准。", "An act is judged by the edition in force on its day."),
                ("版本自生效日起适用，失效日当天不再适用。", "An edition applies from its first day and no longer on the day on which it ends."),
                ("谁起草、何时上报、主管领导何时采纳，另行登记。",
                    "Who drafted the rules, when they were submitted and when the supervising executive adopted them is recorded separately."),
                ("判断行为时，不核对版本是否已经采纳。", "When an act is judged, nobody checks whether the edition was adopted.")),
        },

        new("3.3", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("指导与考核", "Guidance and assessment"),
            Summary = new(
                "经理要求员工照公司规定操作，对各岗位给予业务指导和培训，并定期检查、考核、评比他们的工作。",
                "The manager sees that the staff follow the company's rules, guides and trains every post, and regularly checks, appraises and "
                + "compares their work."),
            Ruling = Reading.Of(
                ("评比怎样计分，制度没有规定。", "The regulation gives no formula for the ranking."),
                ("只提供各项次数，不排名次。", "Counts are supplied, and nobody is ranked.")),
            WhyNotComputed = new(
                "指导、培训与评价须由人作出；能够保存的是某一期间的考核记录。",
                "Guiding, training and appraising are done by people; the record of an appraisal for a period can be kept."),
        },

        new("3.4", ClauseKinds.Human)
        {
            Title = new("掌握市场", "Knowing the market"),
            Summary = new("经理要全面了解市场的变化，心中有数，并尽力拓展市场。", "The manager knows the market and its movements thoroughly and works hard to open it up."),
            WhyNotComputed = new(
                "对市场的了解和开拓的努力在于人，没有可以核对的事实。",
                "Knowledge of the market and the effort to open it up lie with people; there is no fact to check."),
        },

        new("3.5", ClauseKinds.Permission | ClauseKinds.Human)
        {
            Title = new("督查客户维护", "Supervising maintenance"),
            Summary = new(
                "经理督促员工把客户维护好，并检查做得如何。",
                "The manager urges the staff to look after customers well, and checks how well they do it."),
            Ruling = Reading.Of(
                ("检查是否包括核实拜访真伪，制度没有规定；这里包括在内。", "The regulation does not say whether checking includes the truth of visits; here it does."),
                ("经理可以查看全部客户和往来记录，可以核实任何一次拜访。", "The manager may read all customers and contact records, and may verify any visit."),
                ("核实结果供11.3使用。", "What he finds is used under 11.3."),
                ("同级之间不得互看记录。", "Colleagues of the same level do not read each other's records.")),
            WhyNotComputed = new(
                "督促与检查是人的工作；能够执行的只有经理的查看与核实权限。",
                "Urging and checking are work for people; only the manager's right to read and verify can be enforced."),
        },

        new("3.6", ClauseKinds.Permission | ClauseKinds.Record)
        {
            Title = new("管理人员提名", "Proposing managerial staff"),
            Summary = new(
                "经理就其下属的管理人员，向主管领导提出人选，并考核评价这些人的工作。",
                "The manager proposes to the supervising executive candidates for the managerial posts under him, and assesses their work."),
            Ruling = Reading.Of(
                ("主管领导居于经理之上，与制度所说的“部门领导”不是同一人。",
                    "The supervising executive stands above the manager and is not the same person as the department leader."),
                ("人选由主管领导决定，经理不得任命自己。", "The executive decides on the candidates, so the manager cannot appoint himself."),
                ("经理本人是当事人，或者没有经理在任的，也由主管领导决定。", "The executive also decides where the manager is a party, or where no manager is in office."),
                ("制度只说管理人员，普通员工的任用不在此列。", "The regulation speaks of managerial staff only; other appointments are not covered.")),
        },

        new("3.7", ClauseKinds.Human)
        {
            Title = new("跨部门协调", "Coordination across departments"),
            Summary = new(
                "经理与公司其余部门保持沟通，并协调彼此的工作。",
                "The manager keeps in touch with the company's other departments and coordinates work with them."),
            WhyNotComputed = new(
                "沟通与协调的好坏由有关各方判断，没有数字可算。",
                "How well people communicate and coordinate is for both sides to judge; there is no figure to work out."),
        },
    ];
}
