namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 10: how storage orders are sorted (仓储订单整理操作规定).</summary>
internal static class Section10
{
    internal static readonly Clause[] Clauses =
    [
        new("10.1", ClauseKinds.Invariant)
        {
            Title = new("核对订单与送货单", "Order against delivery note"),
            Summary = new(
                "订单和送货单的内容，要仔细同客户核对。",
                "The contents of an order and its delivery note are checked carefully with the customer."),
            Ruling = new(
                "如何比对，原文未说。送货单读作交给收货方的单据，有自己的明细。按订单、货品、单位归组，比对数量合计；"
                + "每处差异须有原因并得到客户答复，之后才能进入10.2；相符的订单也须有客户确认，公司可以免去。货品与单位按全角半角和前后空格统一后比对，公司可以另定。",
                "How to compare is left open. The delivery note is the receiver's document, with lines of its own. Sums per "
                + "order, item and unit are compared; every difference needs a reason and the customer's answer before 10.2 may "
                + "follow. An order that agrees needs the customer's word too, which the company may waive. Items and units are compared whatever their width and outer blanks, unless the company says otherwise."),
            AnsweredBy = [new(11, 1)],
        },

        new("10.2", ClauseKinds.Workflow | ClauseKinds.Invariant)
        {
            Title = new("订单整理表", "Warehouse order sheet"),
            Summary = new(
                "依各家收货单位所提的要求理好单据，填制《订单整理表》并传真给仓储仓库；此表要妥善收存，让仓储人员随时查对。",
                "Documents are sorted as each receiving unit requires, the warehouse order sheet is filled in and faxed to the "
                + "storage warehouse, and the sheet is kept safe so that warehouse staff can look things up and check them."),
            Ruling = new(
                "如何分组、如何传送，原文未细说。读作：以收货单位加送货地址分组，一组之内不混客户；一张表对应一次向仓库的发送，"
                + "可以包括几个客户；只收已核对的订单。传真读作任何有记录的发送方式。发出后即冻结，有变动另出修订版取代旧版。",
                "Grouping and sending are not detailed. A group is one consignee at one delivery address and never mixes "
                + "customers; a sheet is one dispatch to the warehouse, may hold several customers, and takes reconciled orders "
                + "only. Fax is read as any recorded channel. A sent sheet is frozen, and a change is a new revision that "
                + "supersedes it."),
            AnsweredBy = [new(11, 1)],
        },

        new("10.3", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("指定位置", "The designated place"),
            Summary = new(
                "理好的订单和送货单放到规定的地方，供仓储人员来取。",
                "Sorted orders and delivery notes are put in the designated place, where warehouse staff can fetch them."),
            Ruling = new(
                "未按时取走会怎样，原文未说。读作：放置的是已发送且未被取代的整理表的单据；只作记录，不作为后续步骤的前提；未取走的只作提醒。",
                "The text attaches no consequence to papers that are not fetched. The papers are those of a sheet that was sent and "
                + "that no other has superseded. The clause is a record and gates nothing; what has not been fetched is a reminder."),
            WhyNotComputed = new(
                "单据是否真在那里，只有现场的人看得到；能够保存的是放置与取走的地点和时间。",
                "Whether the papers really lie there is seen only by people on the spot; where and when they were placed and "
                + "fetched can be kept."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
