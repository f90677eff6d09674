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
                "The collector's dunning is actively supported, and nobody makes excuses to push the responsibility away."),
            Ruling = Reading.Of(
                ("怎样算推卸，制度没有规定。", "The regulation does not say what shirking is."),
                ("须先有注明期限、记录在案的求助。", "There has to be a request for help on record, with a date."),
                ("到期未予协助的，无论是没有答复、拒绝，还是只说明理由而什么也没有做，都是推卸的证据。",
                    "If that day passes without help, it is evidence, whether the request was not answered, was refused, or was met with reasons only."),
                ("理由是否成立，由经理判断。", "The manager judges whether the reason is good.")),
            WhyNotComputed = new(
                "配合是否积极须由人判断；能够保存的是求助、期限与答复。",
                "Whether support was active is for people to judge; the request, its date and its answer can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.5", ClauseKinds.Permission | ClauseKinds.Workflow)
        {
            Title = new("超出权限须请示", "Beyond one's authority"),
            Summary = new(
                "日常业务超出业务员权限的，须请示部门领导。",
                "Everyday business beyond a salesperson's authority is put to the department manager."),
            Ruling = Reading.Of(
                ("权限的界线，制度没有规定。", "The regulation does not list the limits of authority."),
                ("8.2.3所列各项以及扣款、欠款，一律超出权限；其余由公司的权限表规定。",
                    "Everything in 8.2.3, deductions and debt are always beyond a salesperson; the rest follows the company's table."),
                ("提高运价和特殊操作，表中没有额度的，相关部门知悉即可（见8.3.5）。",
                    "For a higher rate and special handling without a limit in the table, it is enough that the departments know of it (see 8.3.5)."),
                ("其他业务，表中没有额度的，能否自行办理未定。", "For other business without a limit, it is undetermined whether he may do it by himself."),
                ("请示的人不得自行决定。", "The person who asks does not decide.")),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
