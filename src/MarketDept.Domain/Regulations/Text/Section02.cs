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
            Ruling = Reading.Of(
                ("能够执行的，是谁可以看客户的联系资料。", "What can be enforced is who may see a customer's contact data."),
                ("归属业务员、负责该客户的收款员和部门经理可以看。", "The owner, the customer's collector and the department manager may see them."),
                ("客户无人归属时，搜集资料的业务员也可以看，否则无法联系。",
                    "While nobody owns the customer, the salesperson who gathered the data may see them too, since he could not call otherwise."),
                ("查问客户是否已有归属的人，只得知有没有、归谁，联系方式默认遮蔽。",
                    "Whoever asks whether a customer is taken learns only whether and by whom; by default the contact data stay masked."),
                ("联系人要求删除个人信息的，删去姓名、电话和联系内容，归属不变。",
                    "If a contact person asks for it, his name, telephone number and notes are deleted; the owner stays the same."),
                ("单凭一个电话号码是否构成法律上的商业秘密，这里不作判断。", "Whether a bare telephone number is a trade secret in law is not decided here.")),
            WhyNotComputed = new(
                "操守与保密须由人判断；能够执行的只有谁可以看客户的联系资料。",
                "Whether somebody acts ethically and keeps a secret is for people to judge; only who sees contact data can be enforced."),
        },

        new("2.2", ClauseKinds.Invariant | ClauseKinds.Record)
        {
            Title = new("开发业务的地域", "Where business is developed"),
            Summary = new(
                "开发业务由市场部承担，以公司的配送范围为界。",
                "Developing business is the department's task, within the company's delivery area."),
            Ruling = Reading.Of(
                ("范围之外是禁止开发，还是只是不归本部门，制度没有规定。",
                    "The regulation does not say whether customers outside the area are forbidden or merely not this department's business."),
                ("范围之外不直接拒绝，给出提示，由部门经理决定。", "A customer outside is not refused outright: the case is flagged, and the manager decides."),
                ("何人、何时、因何决定，登记在客户档案上。", "Who decided, when and why is put on the customer's record.")),
        },

        new("2.3", ClauseKinds.Human)
        {
            Title = new("客户维护", "Customer maintenance"),
            Summary = new("维护客户是市场部的职责。", "Looking after customers is the department's task."),
            Ruling = Reading.Of(
                ("业务员离开后由谁接手，制度没有规定。", "The regulation does not say who takes over when a salesperson leaves."),
                ("维护职责不中断，部门经理须重新指派业务员。", "The duty to look after the customer does not lapse, and the manager has to assign another salesperson."),
                ("经理也可以先终止归属，其后最先与客户双向联系的业务员取得归属。",
                    "The manager may instead end the ownership first; the salesperson who then has the next two-way contact becomes the owner."),
                ("终止之前的联系不再算数。", "Contacts from before the end no longer count."),
                ("暂时无人负责的客户，报表里单独列出。", "Reports list customers who are in nobody's charge.")),
            WhyNotComputed = new(
                "维护得好不好只能由人判断；能够登记的只是客户由哪位业务员、哪位收款员负责。",
                "How well a customer is looked after is for people to judge; only the salesperson and the collector in charge can be recorded."),
        },

        new("2.4", ClauseKinds.Report)
        {
            Title = new("应收款项回笼", "Bringing in receivables"),
            Summary = new(
                "所管客户欠下的应收款项，由市场部负责收回。",
                "The department is responsible for collecting the receivables of the customers in its charge."),
            Ruling = Reading.Of(
                ("“管辖”指业务员还是收款员，制度没有规定。", "The regulation does not say whether a customer is in the charge of the salesperson or of the collector."),
                ("收款员负主责，归属业务员协助（见5.4）。", "The collector is responsible first, and the owner helps (see 5.4)."),
                ("报表同时列出两人。", "Reports name both.")),
        },

        new("2.5", ClauseKinds.Workflow)
        {
            Title = new("仓储订单", "Storage orders"),
            Summary = new(
                "仓储客户下的订单，由市场部整理并加以核对。", "The department sorts and checks the orders of its storage customers."),
            Ruling = Reading.Of(
                ("是否只限仓储客户，制度没有明言；只收仓储客户的订单。",
                    "The regulation does not expressly limit this to storage customers; only their orders are taken."),
                ("同一客户可以兼为运输客户。", "The same customer may also have freight business.")),
        },

        new("2.6", ClauseKinds.Human)
        {
            Title = new("部门协作", "Cooperation"),
            Summary = new(
                "与公司内的有关部门相互协作、配合。", "The department cooperates with the departments concerned and supports their work."),
            Ruling = Reading.Of(
                ("哪些部门算“有关”，制度没有规定。", "The regulation does not list the departments concerned."),
                ("由公司按通知单的种类设定，每种至少一个部门。", "The company sets them for each kind of form, at least one department for each.")),
            WhyNotComputed = new(
                "协作的诚意与效果无法度量；能够记录的只是通知单送给谁、由谁签收。",
                "Goodwill and its effect cannot be measured; only to whom a form went and who signed it can be recorded."),
        },
    ];
}
