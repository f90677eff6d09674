namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 8, part 1: developing customers (开发客户), 8.1.1 to 8.1.5.</summary>
internal static class Section08Development
{
    internal static readonly Clause[] Clauses =
    [
        new("8.1.1", ClauseKinds.Record)
        {
            Title = new("搜集客户资料", "Collecting customer data"),
            Summary = new(
                "业务员要竭尽所能，从各个渠道收集客户的资料。",
                "Salespersons do their utmost to gather customer data through every channel."),
            Ruling = Reading.Of(
                ("搜集资料是否就算第一时间联系，制度没有规定；不算。", "The regulation does not say whether gathering data is a first contact; it is not."),
                ("第一时间联系须与客户有过往来（见8.1.2）。", "A first contact needs an exchange with the customer (see 8.1.2)."),
                ("何人、经何渠道搜集，登记在客户档案上。", "Who gathered the data, and through which channel, is put on the customer's record."),
                ("无人归属时，搜集人可以看资料（见2.1）。", "Until somebody owns the customer, the gatherer may see the data (see 2.1).")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.1.2", ClauseKinds.Invariant | ClauseKinds.Calculation)
        {
            Title = new("第一时间联系人归属", "First contact owns the customer"),
            Summary = new(
                "几名业务员开发到同一客户时，客户归第一时间联系人。",
                "Where salespersons overlap in developing a customer, the customer belongs to the first contact."),
            Ruling = Reading.Of(
                ("“第一时间联系”即首次联系，怎样算，制度没有规定。", "The regulation does not say what the first contact is."),
                ("首次联系是最早的双向联系：客户有过答复，或者自己来电、来访。",
                    "It is the earliest two-way contact: the customer answered, or called or came in himself."),
                ("只拿到名称，或者去电没有人接的，不算。", "A name on a list, or a call that nobody answered, does not count."),
                ("客户来电、来访的，算作接待的那位业务员的联系。", "Where the customer calls or comes in, it counts for the salesperson who received him."),
                ("以联系的时间为准，不以登记的时间为准。", "The time of the contact decides, not the time at which it was recorded."),
                ("公司可以设定补记宽限：超出宽限才补记的，自补记时起算。",
                    "The company may set a grace for recording: a contact recorded later than that counts only from its recording."),
                ("公司可以设定：第一次联系而客户没有答复的，也算先联系。", "The company may set that a first attempt without an answer counts as first contact."),
                ("时间完全相同的，归属存争议，由部门经理裁决；不看编号，也不看谁先登记。",
                    "Where two times are exactly the same, the owner is in dispute until the manager decides; neither numbers nor the order of recording matter."),
                ("经理移交的，自移交之时起优先于联系先后。", "A transfer by the manager outranks all contacts from the moment of the transfer."),
                ("归属没有期限，公司设定保护期限或者经理终止归属的除外。",
                    "Ownership does not expire, unless the company sets a protection period or the manager ends it."),
                ("终止之前的联系不再算数。", "Contacts from before the end no longer count."),
                ("两份档案是否同一客户，由经理决定；信用代码不同的不得合并。",
                    "Whether two records are one customer is for the manager to decide; records with different credit codes are never merged."),
                ("合并之后联系记录全部保留，最早的联系人仍拥有客户。", "After a merger all contacts are kept, and the earliest contact still owns the customer."),
                ("有独立信用代码的分支机构是另一客户，经理予以关联的除外。",
                    "A branch with a credit code of its own is another customer, unless the manager links the two."),
                ("不把客户交给第一时间联系人的，违反本条。", "Whoever keeps the customer from the first contact breaches this clause.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.1.3", ClauseKinds.Permission)
        {
            Title = new("不占同事的客户", "No taking of colleagues' customers"),
            Summary = new(
                "同事手中客户的联系资料不许抄用；归别的业务员管的客户，不许占为己有。",
                "A colleague's customer contact data may not be copied, and a customer of another salesperson may not be taken over."),
            Ruling = Reading.Of(
                ("抄用资料与占有客户各是一项禁令，是两种违规，一般适用11.1。",
                    "Copying data and taking a customer are two separate bans and two kinds of breach, normally answered by 11.1."),
                ("有意、取得资料、占有客户三者俱全的，才适用11.2.4，公司另有设定的除外。",
                    "Only intent, data taken and customer taken together come under 11.2.4, unless the company has set otherwise."),
                ("抄录同事的客户资料，不论客户归谁、有无归属，都是违规。",
                    "Copying a colleague's customer data is a breach whoever owns the customer, and also where nobody does."),
                ("占有的，须是他人的客户，或者他人之间存争议的客户。", "Taking a customer presupposes that he belongs to somebody else or is in dispute between others."),
                ("部门经理移交的不算占有；无人归属的客户，谈不上占有。",
                    "A transfer by the manager is no taking, and a customer without an owner cannot be taken from anybody.")),
            AnsweredBy = [new(11, 1), new(11, 2, 4)],
        },

        new("8.1.4", ClauseKinds.Human)
        {
            Title = new("接待来电来访", "Receiving calls and visits"),
            Summary = new(
                "凡有客户打电话或上门，都要主动而热情地接待。", "Every customer who calls or comes in is received actively and warmly."),
            Ruling = Reading.Of(
                ("与8.3.1、8.3.4重叠：同一行为只算一次违规，不叠加。", "It overlaps with 8.3.1 and 8.3.4: one act is one breach and is not counted twice."),
                ("匿名投诉不能单独作为证据。", "An anonymous complaint alone is not evidence.")),
            WhyNotComputed = new(
                "接待是否主动、热情无法度量；能够保存的只是投诉及其证据。",
                "An active and warm reception cannot be measured; only a complaint and its evidence can be kept."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.1.5", ClauseKinds.Workflow | ClauseKinds.Record)
        {
            Title = new("上报意向客户", "Reporting interested prospects"),
            Summary = new(
                "客户有意合作的，要把其详细情况报给部门领导。",
                "A customer interested in doing business is reported to the department manager in detail."),
            Ruling = Reading.Of(
                ("何时算有意向、多久之内上报、报什么、报给谁，制度没有规定。",
                    "The regulation does not say when a customer is interested, how soon he is reported, with what and to whom."),
                ("客户标为有意向时起即应上报。", "The report is due from the moment at which the customer is marked as interested."),
                ("上报名称、联系人、需求、预计结算方式、线路或区域。", "It holds name, contact person, demand, expected settlement, and route or area."),
                ("报给经理、获其授权的副经理或主管领导，并记下报给了谁。",
                    "It goes to the manager, the deputy to whom he delegated that, or the supervising executive, and says to whom."),
                ("期限由公司设定，没有默认；过期只作提示。", "The company sets the time, without a default; a late report is only flagged."),
                ("上报不产生归属，但可以作为证据。", "Reporting gives no ownership but is evidence for it.")),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
