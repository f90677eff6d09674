namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Why a step on a warehouse order sheet or on its papers is refused (订单整理表与单据交接的拒绝理由).</summary>
public static class SheetRefusals
{
    /// <summary>Sheets are filled in and sent, and their papers placed, by a warehouse order clerk.</summary>
    public static readonly Refusal NotByClerk = new("sheet.not-by-clerk", "7.1", RefusalCategory.NotEntitled,
        zh: "办理整理表的不是仓储订单整理员。填写、修订、发送和放置单据须由仓储订单整理员办理。", en: "The sheet is handled by somebody who is no warehouse order clerk. Let a clerk fill it in, revise it, send it and place its papers.");

    /// <summary>Two sheets have one id, or one number that is not only of discarded drafts.</summary>
    public static readonly Refusal NumberTaken = new("sheet.number-taken", "10.2", RefusalCategory.Conflict,
        zh: "整理表的表号或编号已经用过。请另用一个；已作废的草稿的表号可以再用。", en: "The number or the id of the sheet is taken. Use one of its own, or a number that only discarded drafts bear.");

    /// <summary>The order is not reconciled with its delivery notes.</summary>
    public static readonly Refusal OrderNotReconciled = new("sheet.order-not-reconciled", "10.1", RefusalCategory.WrongState,
        zh: "这份订单还没有与送货单核清。请先核对相符，或处理全部差异。", en: "The order is not reconciled with its delivery notes. Resolve every difference first.");

    /// <summary>The order is on the sheet already.</summary>
    public static readonly Refusal OrderAlreadyOn = new("sheet.order-already-on", "10.2", RefusalCategory.Conflict,
        zh: "这份订单已经在这张整理表上。每份订单至多列入一次。", en: "The order is on this sheet already. Put it there once.");

    /// <summary>The order is on another sheet that is open.</summary>
    public static readonly Refusal OrderOnAnother = new("sheet.order-on-another", "10.2", RefusalCategory.Conflict,
        zh: "这份订单在另一张有效的整理表上。请先从那张表撤下，或作废那张表。", en: "The order is on another sheet that is open. Take it off there, or discard that sheet.");

    /// <summary>The order is not on the sheet.</summary>
    public static readonly Refusal OrderNotOn = new("sheet.order-not-on", "10.2", RefusalCategory.UnknownReference,
        zh: "这份订单不在整理表上。请指明表上的订单。", en: "The order is not on the sheet. Name one that is.");

    /// <summary>The sheet was sent and is frozen; a change is a revision.</summary>
    public static readonly Refusal Frozen = new("sheet.frozen", "10.2", RefusalCategory.WrongState,
        zh: "整理表已经发送，内容不得再改动。请以修订表取代它。", en: "The sheet was sent and never changes. Revise it.");

    /// <summary>The sheet has no order.</summary>
    public static readonly Refusal Empty = new("sheet.empty", "10.2", RefusalCategory.Incomplete,
        zh: "整理表上一份订单也没有。发送前至少列入一份。", en: "The sheet has no order. Put one on it first.");

    /// <summary>A revision is sent in the place of the sheet that it revises, and of no other; a first sheet in the place of none.</summary>
    public static readonly Refusal OtherPredecessor = new("sheet.other-predecessor", "10.2", RefusalCategory.UnknownReference,
        zh: "修订表须取代其所修订的那一张，首张整理表不得取代任何一张。请核对所取代的整理表。", en: "The sheet is not sent in the place of the one that it revises. Name that one, or none for a first sheet.");

    /// <summary>The revision says the same as the sheet that it would supersede.</summary>
    public static readonly Refusal NothingChanged = new("sheet.nothing-changed", "10.2", RefusalCategory.Conflict,
        zh: "修订表与它要取代的整理表内容相同。须有变动才发送。", en: "The revision says the same as the sheet that it would supersede. Change something, or discard it.");

    /// <summary>The sheet is being revised already.</summary>
    public static readonly Refusal RevisionInHand = new("sheet.revision-in-hand", "10.2", RefusalCategory.Conflict,
        zh: "这张整理表正在修订。请先发送或作废那张修订表。", en: "The sheet is being revised already. Send or discard that revision first.");

    /// <summary>Somebody looks up an order of another customer.</summary>
    public static readonly Refusal OrderOfAnotherCustomer = new("sheet.order-of-another-customer", "7.3", RefusalCategory.NotEntitled,
        zh: "客户查询的是另一个客户的订单。客户不得查询他人的订单。", en: "A customer asks about an order of another. Answer about his own orders only.");

    /// <summary>The sheet whose papers are placed was not sent by then, or another has taken its place.</summary>
    public static readonly Refusal PapersOfNoSheetInForce = new("hand-over.sheet-not-sent", "10.3", RefusalCategory.WrongState,
        zh: "单据所属的整理表当时尚未发送，或已被修订表取代。须放置有效整理表的单据。", en: "The sheet of the papers was not sent by then, or another has taken its place. Place the papers of a sheet that holds.");

    /// <summary>The papers are put in a place that is not designated for it.</summary>
    public static readonly Refusal PlaceNotDesignated = new("hand-over.place-not-designated", "10.3", RefusalCategory.UnknownReference,
        zh: "单据放在了指定位置以外。须放在公司指定的位置。", en: "The papers are put in a place that is not designated. Put them in a designated place.");

    /// <summary>The papers are collected already.</summary>
    public static readonly Refusal PapersCollected = new("hand-over.already-collected", "10.3", RefusalCategory.WrongState,
        zh: "单据已经取走。取走至多登记一次。", en: "The papers were collected already. Record that once.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NotByClerk, NumberTaken, OrderNotReconciled, OrderAlreadyOn, OrderOnAnother, OrderNotOn, Frozen, Empty, OtherPredecessor, NothingChanged,
        RevisionInHand, OrderOfAnotherCustomer, PapersOfNoSheetInForce, PlaceNotDesignated, PapersCollected,
    ];
}
