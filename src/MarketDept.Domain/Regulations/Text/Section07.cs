namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 7: the warehouse order clerk (仓储订单整理员职责). Job description, never the basis of a fine.</summary>
internal static class Section07
{
    internal static readonly Clause[] Clauses =
    [
        new("7.1", ClauseKinds.Invariant)
        {
            Title = new("受操作规定约束", "Bound by the operating rules"),
            Summary = new(
                "仓储订单整理员听从领导安排，作业依照业务操作规定。",
                "The warehouse order clerk follows the leaders' instructions and works by the business operating rules."),
            Ruling = Reading.Of(
                ("“业务操作规定”是第八节的标题，专为本岗位所写的是第十节。", "The business operating rules are section 8; section 10 is the one written for this post."),
                ("整理员受第八节约束，其中只说业务员的除外；在本岗位工作中受第十节约束。",
                    "The clerk is bound by section 8, except where it speaks of salespersons alone, and by section 10 in his own work."),
                ("罚款以被违反的那一条操作规定为依据，不以本条为依据。", "A fine rests on the operating clause that was broken, never on this one.")),
        },

        new("7.2", ClauseKinds.Workflow)
        {
            Title = new("整理订单", "Sorting orders"),
            Summary = new("仓储客户下的订单，由整理员负责理好。", "The clerk sorts the orders of storage customers."),
            Ruling = Reading.Of(
                ("如何整理，此处没有规定；按收货单位归组（见10.2）。", "How to sort is not said here; orders are grouped by receiving unit (see 10.2).")),
        },

        new("7.3", ClauseKinds.Workflow | ClauseKinds.Report)
        {
            Title = new("核对与查询", "Checking and looking up"),
            Summary = new(
                "就订单与客户、与仓储仓库进行核对，并办理查询。",
                "The clerk checks orders with the customer and with the storage warehouse, and handles look-ups about them."),
            Ruling = Reading.Of(
                ("核对是两方还是三方，制度没有规定。", "The regulation does not say whether two or three sides are compared."),
                ("订单须与送货单核对（见10.1），仓库的确认可有可无。",
                    "The order has to be checked against the delivery note (see 10.1); the warehouse's confirmation is optional."),
                ("查询只限该客户自己的订单。", "A customer can look up only his own orders.")),
        },
    ];
}
