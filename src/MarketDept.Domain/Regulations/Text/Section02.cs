namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 2: the duties of the department (市场部职责). A job description, never the basis of a fine.</summary>
internal static class Section02
{
    internal static readonly Clause[] Clauses =
    [
        new("2.1", ClauseKinds.Human | ClauseKinds.Permission)
        {
            Title = new("商业道德与保密", "Ethics and confidentiality"),
            Summary = new(
                "全部门须严守商业道德，不得泄露商业秘密。", "The department keeps strictly to business ethics and guards trade secrets."),
            Ruling = new(
                "可执行的部分读作客户联系资料的查看范围：归属业务员、负责该客户的收款员和部门经理可以查看；无人归属时，搜集资料的业务员也可以，否则无法联系。"
                + "查问客户是否已有归属的人，只得知有没有、归谁，联系方式默认遮蔽。联系人要求删除个人信息的，删去姓名、电话和联系内容，归属不变。单凭一个电话号码是否构成法律意义上的商业秘密，"
                + "不作承诺。",
                "The part that can be enforced is who sees a customer's contact data: the owner, the collector of that customer, "
                + "the department manager, and while nobody owns him the salesperson who gathered them, since he cannot call "
                + "otherwise. A contact person's name, telephone and notes are blanked when he asks for it; the owner stays. Whoever asks whether a customer is taken learns that he is and by whom, with the "
                + "contact data masked by default. Whether a bare telephone number is a trade secret in law is left unsaid."),
            WhyNotComputed = new(
                "操守与保密意识须由人判断；能够执行的只有客户联系资料的查看权限。",
                "Whether somebody acts ethically and keeps a secret is for a person to judge; only the right to view contact "
                + "data can be enforced."),
        },

        new("2.2", ClauseKinds.Invariant | ClauseKinds.Record)
        {
            Title = new("开发业务的地域", "Where business is developed"),
            Summary = new(
                "开发业务由市场部承担，以公司的配送范围为界。",
                "Developing business is the department's task, within the company's delivery area."),
            Ruling = new(
                "范围之外究竟是禁止，还是只是不归本部门，原文未说。读作：给出警示，由部门经理决定，不直接拒绝；何人、何时、因何决定，登记在客户档案上。",
                "The text leaves open whether business outside the area is forbidden or merely not this department's. It is "
                + "read as a warning that goes to the manager for decision, and is not refused outright; who decided, when and why "
                + "stands on the customer's record."),
        },

        new("2.3", ClauseKinds.Human)
        {
            Title = new("客户维护", "Customer maintenance"),
            Summary = new("维护客户是市场部的职责。", "Looking after customers is the department's task."),
            Ruling = new(
                "业务员离开后由谁接手，原文未说。读作：维护职责不中断，部门经理须重新指派；也可以先终止归属，"
                + "此前的联系不再构成主张，其后最先与客户双向联系的业务员取得归属。暂时无人负责的客户要能在报表中看到。",
                "The text does not say who takes over when a salesperson leaves. Maintenance does not lapse: the manager has to "
                + "reassign the customer, or ends the ownership first: contacts before that found no claim any more, and the next "
                + "two-way contact does. A customer in nobody's charge shows up in reports."),
            WhyNotComputed = new(
                "维护得好不好只能由人判断；可以登记的只是客户由哪位业务员、哪位收款员负责。",
                "How well a customer is looked after is for people to judge; all that can be kept is which salesperson and "
                + "which collector are responsible."),
        },

        new("2.4", ClauseKinds.Report)
        {
            Title = new("应收款项回笼", "Bringing in receivables"),
            Summary = new(
                "所管客户欠下的应收款项，由市场部负责收回。",
                "The department is answerable for bringing in the receivables of the customers in its charge."),
            Ruling = new(
                "“管辖”指业务员还是收款员，原文未定。读作：收款员为主责，归属业务员协助（见5.4），报表同时列出两人。",
                "Whether a customer is in the charge of the salesperson or of the collector is left open. The collector is "
                + "answerable first and the owner assists (see 5.4); reports name both."),
        },

        new("2.5", ClauseKinds.Workflow)
        {
            Title = new("仓储订单", "Storage orders"),
            Summary = new(
                "仓储客户下的订单，由市场部整理并加以核对。", "The department sorts and checks the orders of its storage customers."),
            Ruling = new(
                "是否只限仓储客户，原文未明言。读作只限仓储客户；同一客户可以兼为运输客户。",
                "Only storage customers are meant; one customer may have both storage and freight business."),
        },

        new("2.6", ClauseKinds.Human)
        {
            Title = new("部门协作", "Cooperation"),
            Summary = new(
                "与公司内的有关部门相互协作、配合。", "The department cooperates with the departments concerned and supports their work."),
            Ruling = new(
                "哪些部门算“有关”，原文未列。读作：由公司按表单种类设定，每份至少一个部门。",
                "The text does not list the departments concerned. The company sets them for each kind of form, at least one on "
                + "every form."),
            WhyNotComputed = new(
                "协作的诚意与效果无法度量；能落到记录上的，只有各种通知单送给谁、由谁签收。",
                "Willingness to cooperate cannot be measured; what reaches the record is only to whom a notice went and who "
                + "signed for it."),
        },
    ];
}
