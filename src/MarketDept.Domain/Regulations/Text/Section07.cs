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
                "The warehouse order clerk follows the leaders' assignments and works by the business operating rules."),
            Ruling = new(
                "原文所用名称就是第八节的标题，而专为此岗位所写的是第十节。读作：受第八节约束（其中只说业务员的除外），并在本岗位工作中受第十节约束。本条是指引：罚款以被违反的那一条操作规定为依据，不以本条为依据。",
                "The text uses the heading of section 8, while section 10 is written for this post. The clerk is bound by section 8, apart from "
                + "what it says of salespersons alone, and by section 10 in his work. This clause is a pointer: a fine rests on the operating "
                + "clause that was broken, never on this one."),
        },

        new("7.2", ClauseKinds.Workflow)
        {
            Title = new("整理订单", "Sorting orders"),
            Summary = new("仓储客户下的订单，由整理员负责理好。", "The clerk sorts the orders of storage customers."),
            Ruling = new("如何整理，此处未说。读作按收货单位归组（见10.2）。", "How to sort is not said here. Orders are grouped by receiving unit (see 10.2)."),
        },

        new("7.3", ClauseKinds.Workflow | ClauseKinds.Report)
        {
            Title = new("核对与查询", "Checking and looking up"),
            Summary = new(
                "就订单与客户、与仓储仓库进行核对，并办理查询。",
                "The clerk checks orders with the customer and with the storage warehouse, and handles look-ups about them."),
            Ruling = new(
                "核对是两方还是三方，原文未说。读作：订单须与送货单核对（见10.1），仓库的确认是可选的第三方；查询只限该客户自己的订单。",
                "Whether two or three sides are compared is left open. Order against delivery note is mandatory (see 10.1), the warehouse's "
                + "confirmation is an optional third side. A look-up reaches that customer's own orders only."),
        },
    ];
}
