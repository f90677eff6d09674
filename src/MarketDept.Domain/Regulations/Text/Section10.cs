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
            Ruling = Reading.Of(
                ("如何核对，制度没有规定。", "The regulation does not say how to compare."),
                ("送货单是交给收货方的单据，有自己的明细。", "The delivery note is the receiver's document and has lines of its own."),
                ("按订单、货品、单位归组，比对数量合计。", "Quantities are added up by order, item and unit, and compared."),
                ("每处差异须有原因并得到客户答复，之后才能进入10.2。",
                    "Every difference needs a reason and the customer's answer before the order may go on to 10.2."),
                ("相符的订单也须有客户确认，公司可以免去。", "An order that agrees needs the customer's confirmation too; the company may waive it."),
                ("货品与单位不区分全角半角和前后空格，公司可以另定。",
                    "Letter width and outer blanks make no difference to items and units, unless the company sets otherwise.")),
            AnsweredBy = [new(11, 1)],
        },

        new("10.2", ClauseKinds.Workflow | ClauseKinds.Invariant)
        {
            Title = new("订单整理表", "Warehouse order sheet"),
            Summary = new(
                "依各家收货单位所提的要求理好单据，填制《订单整理表》并传真给仓储仓库；此表要妥善收存，让仓储人员随时查对。",
                "Documents are sorted as each receiving unit requires, and the warehouse order sheet is filled in and faxed to the storage "
                + "warehouse. The sheet is kept safe, so that warehouse staff can look things up and check them."),
            Ruling = Reading.Of(
                ("如何分组、如何传送，制度没有细说。", "The regulation does not say in detail how to group and send."),
                ("以收货单位加送货地址分组，一组之内不混客户。", "A group is one receiving unit at one delivery address and never mixes customers."),
                ("一张表对应一次向仓库的发送，可以包括几个客户；只收已核对的订单。",
                    "A sheet is one dispatch to the warehouse, may hold several customers, and takes only orders that were checked."),
                ("传真也可以是其他有记录的发送方式。", "Any recorded way of sending may stand for the fax."),
                ("发出后不再改动，有变动另出修订版取代旧版。", "A sheet that was sent is not changed; a revision replaces it.")),
            AnsweredBy = [new(11, 1)],
        },

        new("10.3", ClauseKinds.Human | ClauseKinds.Record)
        {
            Title = new("指定位置", "The designated place"),
            Summary = new(
                "理好的订单和送货单放到规定的地方，供仓储人员来取。",
                "Sorted orders and delivery notes are put in the designated place, where warehouse staff can fetch them."),
            Ruling = Reading.Of(
                ("未按时取走会怎样，制度没有规定。", "The regulation does not say what follows if papers are not fetched in time."),
                ("放置的是已发送且未被取代的整理表的单据。", "The papers belong to a sheet that was sent and not replaced."),
                ("本条只作记录，不影响后续步骤；未取走的只作提醒。",
                    "The clause only keeps a record and holds up no later step; papers that were not fetched lead to a reminder.")),
            WhyNotComputed = new(
                "单据是否真在那里，只有现场的人看得到；能够保存的是放置与取走的地点和时间。",
                "Whether the papers are really there is seen only on the spot; where and when they were placed and fetched can be kept."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
