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
            Ruling = new(
                "收集资料是否就算第一时间联系，原文未说。读作不算：必须与客户有过往来（见8.1.2）。"
                + "何人、经何渠道搜集，登记在客户档案上；无人归属时，搜集人可以查看资料（见2.1）。",
                "The text does not say whether gathering data makes somebody the first contact. It does not: there has to have "
                + "been an exchange with the customer (see 8.1.2). Who gathered the data, and through which channel, stands on the "
                + "customer's record; until somebody owns him the gatherer sees them (see 2.1)."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.1.2", ClauseKinds.Invariant | ClauseKinds.Calculation)
        {
            Title = new("第一时间联系人归属", "First contact owns the customer"),
            Summary = new(
                "几名业务员开发到同一客户时，客户归第一时间联系人。",
                "Where salespersons overlap in developing a customer, the customer belongs to the first contact."),
            Ruling = new(
                "“第一时间”如何认定，原文未说。读作：以最早的双向联系为准，即客户有过答复，或者自己来电、来访；"
                + "只得到名称或去电无人应答的不算。客户来电、来访的，算作接待的那位业务员的联系。以联系时间为准，"
                + "不以录入时间为准；公司可以设定补记宽限，超出宽限才补记的，自补记时起算；也可以设定首次尝试即构成主张。时间完全相同的，归属存争议，"
                + "由部门经理裁定，绝不按编号先后决定。经理作出的移交，自移交之时起优先于联系先后。归属没有期限，"
                + "公司另设保护期或经理终止归属的除外；终止之前的联系不再构成主张。两份资料是否同一客户由经理决定，信用代码不同的不得合并；联系记录全部保留，最早者仍拥有客户。"
                + "有独立信用代码的分支机构视为另一客户，经理予以关联的除外。不把客户交给第一时间联系人的，即违反本条。",
                "The text does not define the first contact. It is read as the earliest exchange in both directions: an answer "
                + "from the customer, or a call or visit of his own. A name on a list, or a call that nobody answered, founds "
                + "nothing; an inbound call or visit counts for the salesperson who took it. What matters is when the contact "
                + "took place, not when it was entered; a company may set a grace for recording, and what is recorded after it "
                + "counts only from then, and it may let a first attempt found a claim. Where two times are exactly the same, ownership is contested until the manager "
                + "arbitrates, and the order of ids never settles it. A transfer by the manager outranks all contacts from the "
                + "moment of the transfer. Ownership does not expire unless the company sets a protection period or the manager "
                + "ends it, and contacts before the end found no claim any more. Whether two records are of one customer is decided by the "
                + "manager, and never where their credit codes differ; every contact is kept and the earliest still owns. A branch with a credit code of "
                + "its own is another customer unless the manager links them. Denying the first contact his customer breaches "
                + "this clause."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.1.3", ClauseKinds.Permission)
        {
            Title = new("不占同事的客户", "No taking of colleagues' customers"),
            Summary = new(
                "同事手中客户的联系资料不许抄用；归别的业务员管的客户，不许占为己有。",
                "A colleague's customer contact data may not be copied, and a customer in another salesperson's charge may not "
                + "be appropriated."),
            Ruling = new(
                "两项禁令各自成立，是两种违规，一般适用11.1。有意、取得资料、占有客户三者俱全的，才适用11.2.4，公司另作设定的除外。"
                + "抄录同事的客户资料，不论客户归谁、有无归属，都是违规；"
                + "占有则须客户归他人，或在他人之间存争议。经部门经理移交的不算占有；无人归属的客户，谈不上占有。",
                "The two bans stand each on its own and are two types of violation, answered by 11.1. Only intent, data taken "
                + "and customer appropriated together come under 11.2.4, unless the company has set otherwise. Copying a colleague's data is a breach whosever the customer "
                + "is, also while he is nobody's; taking him presupposes that he is another's, or contested between others. A transfer by the manager is no taking, and a customer "
                + "whom nobody owns cannot be taken from anybody."),
            AnsweredBy = [new(11, 1), new(11, 2, 4)],
        },

        new("8.1.4", ClauseKinds.Human)
        {
            Title = new("接待来电来访", "Receiving calls and visits"),
            Summary = new(
                "凡有客户打电话或上门，都要主动而热情地接待。", "Every customer who calls or comes in is received actively and warmly."),
            Ruling = new(
                "与8.3.1、8.3.4重叠。读作：同一行为只算一次违规，不叠加；匿名投诉不能单独作为证据。",
                "It overlaps with 8.3.1 and 8.3.4: one act is one violation and nothing is stacked. An anonymous complaint "
                + "alone proves nothing."),
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
            Ruling = new(
                "何时算有意向、多久之内要报、报什么、报给谁，原文未定。读作：客户标为有意向时起即应上报；内容为名称、联系人、"
                + "需求、预计结算方式、线路或区域；报给经理、获其授权的副经理或主管领导，并记下报给了谁；期限由公司设定，没有默认值，过期只作提示。"
                + "上报不产生归属，但可以作为证据。",
                "When a prospect is interested, how soon he is reported, with what and to whom is left open. Marking him as "
                + "interested triggers the report; it holds name, contact, demand, expected settlement and route or area. It goes to the manager, "
                + "the deputy to whom he delegated that, or the supervising executive, and records to whom. The company sets the deadline, without "
                + "default, and a late report is only flagged. Reporting founds no claim but is evidence for one."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
