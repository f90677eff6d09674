namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 8, parts 4 and 5: supporting the collector's dunning (配合催款), and the limits of authority (请示).</summary>
internal static class Section08DunningAndAuthority
{
    internal static readonly Clause[] Clauses =
    [
        new("8.4", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("配合催款", "Supporting dunning"),
            Summary = new(
                "对收款员的催款要积极配合，不许借故把责任推开。",
                "The collector's dunning is actively supported, and no excuse serves to shift the responsibility away."),
            Ruling = new(
                "怎样算推卸，原文未说。读作：须先有注明期限、记录在案的求助。到期未予协助的，无论是没有答复、拒绝，还是只作说明而什么也没有做，都是推卸的证据；"
                + "理由是否成立，由经理判断。",
                "The text does not say what shirking is. It takes a recorded request with a date. Where that day is over without help, it is evidence, "
                + "whether the request was not answered, refused, or answered without anything done. Whether the reason is good is the manager's to judge."),
            WhyNotComputed = new(
                "配合是否积极须由人判断；能够保存的是求助、期限与答复。",
                "Whether support was active is for a person to judge; the request, its due date and its answer can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.5", ClauseKinds.Permission | ClauseKinds.Workflow)
        {
            Title = new("超出权限须请示", "Beyond one's authority"),
            Summary = new(
                "日常业务超出业务员权限的，须请示部门领导。",
                "Day-to-day matters beyond a salesperson's authority are put to the department manager."),
            Ruling = new(
                "权限的界线原文未列。读作：8.2.3所列各项以及扣款、欠款，一律视为超出权限；其余由公司的权限表规定。"
                + "提高运价和特殊操作，表中没有额度的，相关部门知悉即可（见8.3.5）；其他业务，表中没有额度的，能否自行办理无法确定。"
                + "请示的人不得自行决定。",
                "The limits are not listed. Everything in 8.2.3, deductions and debt are beyond them by definition; the rest "
                + "follows a table that the company supplies. Where it has no limit, a higher rate and special handling only need to "
                + "be acknowledged (see 8.3.5), and whether other business is beyond somebody is undetermined. Whoever asks does not "
                + "decide."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
