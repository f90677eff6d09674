namespace MarketDept.Domain.Warehousing;

/// <summary>Why a step on orders, delivery notes, sheets, papers or storage places is refused (货物、订单、整理表与仓位的拒绝理由).</summary>
public static class WarehousingRefusals
{
    /// <summary>A quantity of goods is 0 or less.</summary>
    public static readonly Refusal QuantityNotPositive = new("warehousing.quantity-not-positive", "10.1", RefusalCategory.Limit,
        zh: "货物数量不大于零。请填写大于零的数量。", en: "The quantity of goods is not above zero. State a quantity above zero.");

    /// <summary>Quantities of two units are added; no conversion is known.</summary>
    public static readonly Refusal QuantityOtherUnit = new("warehousing.quantity-other-unit", "10.1", RefusalCategory.Conflict,
        zh: "两个数量的单位不同，单位之间不作换算。请用同一单位填写。", en: "The two quantities have different units, which are not converted. State both in one unit.");

    /// <summary>The order is from a customer who uses no storage.</summary>
    public static readonly Refusal NotAStorageCustomer = new("warehousing.not-a-storage-customer", "2.5", RefusalCategory.Conflict,
        zh: "这份订单的客户不使用仓储。这里只登记仓储客户的订单，请核对客户。", en: "The order is from a customer who uses no storage. Check the customer; only orders of storage customers are taken.");

    /// <summary>Whether the customer uses storage is not known.</summary>
    public static readonly Refusal StorageCustomerUnknown = new("warehousing.storage-customer-unknown", "2.5", RefusalCategory.Incomplete,
        zh: "不知道这个客户是否使用仓储。请先查明，再登记订单。", en: "It is not known whether the customer uses storage. Find out before the order is taken.");

    /// <summary>An order stands twice among the orders that are checked.</summary>
    public static readonly Refusal DuplicateOrder = new("check.duplicate-order", "10.1", RefusalCategory.Conflict,
        zh: "同一份订单在核对中出现了两次。请每份订单只列一次。", en: "An order occurs twice in the check. Give each order once.");

    /// <summary>A delivery note stands twice among the notes that are checked.</summary>
    public static readonly Refusal DuplicateNote = new("check.duplicate-note", "10.1", RefusalCategory.Conflict,
        zh: "同一张送货单在核对中出现了两次。请每张送货单只列一次。", en: "A delivery note occurs twice in the check. Give each note once.");

    /// <summary>A note, a confirmation or a resolution names an order that is not checked.</summary>
    public static readonly Refusal UnknownOrder = new("check.unknown-order", "10.1", RefusalCategory.UnknownReference,
        zh: "送货单、客户确认或差异处理所指的订单不在核对之列。请把这份订单一并核对，或改指核对中的订单。",
        en: "A note, a confirmation or a resolution names an order that is not in the check. Check that order too, or name one that is.");

    /// <summary>A note or an answer belongs to another order than the checked one.</summary>
    public static readonly Refusal OtherOrder = new("check.other-order", "7.3", RefusalCategory.UnknownReference,
        zh: "送货单或仓库答复属于另一份订单。请提供正在核对的那份订单的送货单和答复。", en: "A note or a warehouse's answer belongs to another order. Give the notes and the answer of the checked order.");

    /// <summary>The order and its notes do not differ in the item and unit to be resolved.</summary>
    public static readonly Refusal NothingToResolve = new("check.nothing-to-resolve", "10.1", RefusalCategory.UnknownReference,
        zh: "订单与送货单在这一货品和单位上没有差异。请指明有差异的货品和单位。", en: "The order and its notes do not differ in this item and unit. Name an item and unit in which they differ.");

    /// <summary>A sheet is filled in or sent, or its papers placed, by a person who is no warehouse order clerk.</summary>
    public static readonly Refusal NotByClerk = new("sheet.not-by-clerk", "7.1", RefusalCategory.NotEntitled,
        zh: "办理整理表的不是仓储订单整理员。填写、修订、发送和放置单据须由仓储订单整理员办理。", en: "The person who handles the sheet is no warehouse order clerk. Let a clerk fill it in, revise it, send it and place its papers.");

    /// <summary>The id or the number of the sheet is taken by another sheet.</summary>
    public static readonly Refusal SheetNumberTaken = new("sheet.number-taken", "10.2", RefusalCategory.Conflict,
        zh: "整理表的表号或编号已经用过。请另用一个；已作废的草稿的表号可以再用。", en: "The number or the id of the sheet is taken. Use another one; numbers of discarded drafts are free.");

    /// <summary>The order is not reconciled with its delivery notes.</summary>
    public static readonly Refusal OrderNotReconciled = new("sheet.order-not-reconciled", "10.1", RefusalCategory.WrongState,
        zh: "这份订单还没有与送货单核清。请先核对相符，或处理全部差异。", en: "The order is not reconciled with its delivery notes. Make them agree, or resolve every difference first.");

    /// <summary>The order is on the sheet already.</summary>
    public static readonly Refusal OrderAlreadyOn = new("sheet.order-already-on", "10.2", RefusalCategory.Conflict,
        zh: "这份订单已经在这张整理表上，无须再列入。如要列入另一份订单，请指明那一份。", en: "The order is on this sheet already, and nothing need be done. Name the other order if that one is meant.");

    /// <summary>The order is on another open sheet.</summary>
    public static readonly Refusal OrderOnAnother = new("sheet.order-on-another", "10.2", RefusalCategory.Conflict,
        zh: "这份订单在另一张有效的整理表上。请从那张草稿撤下或作废草稿；已经发送的，请以不含这份订单的修订表取代。",
        en: "The order is on another open sheet. Remove it from that draft or discard the draft; replace a sheet that was sent by a revision without the order.");

    /// <summary>The order is not on the sheet.</summary>
    public static readonly Refusal OrderNotOn = new("sheet.order-not-on", "10.2", RefusalCategory.UnknownReference,
        zh: "这份订单不在整理表上。请指明表上的订单。", en: "The order is not on the sheet. Name an order of the sheet.");

    /// <summary>The sheet was sent, and perhaps superseded since; it is frozen, and changes are made in a revision of the sheet in force.</summary>
    public static readonly Refusal SheetFrozen = new("sheet.frozen", "10.2", RefusalCategory.WrongState,
        zh: "整理表已经发送，内容不得再改动。请修订现行有效的整理表。", en: "The sheet was sent, so its content never changes. Start a revision of the sheet in force.");

    /// <summary>The sheet has no order.</summary>
    public static readonly Refusal SheetEmpty = new("sheet.empty", "10.2", RefusalCategory.Incomplete,
        zh: "整理表上一份订单也没有。请至少列入一份再发送。", en: "The sheet has no order. Add at least one before sending.");

    /// <summary>A revision is sent in place of a sheet that it does not revise, or a first edition in place of any sheet.</summary>
    public static readonly Refusal OtherPredecessor = new("sheet.other-predecessor", "10.2", RefusalCategory.UnknownReference,
        zh: "修订表没有取代其所修订的那一张，或者首张整理表要取代另一张。请以修订表取代其所修订的那一张；首张整理表请直接发送。", en: "A revision does not replace the sheet that it revises, or a first sheet would replace one. Send a revision in place of the sheet that it revises, and a first sheet in place of none.");

    /// <summary>The revision does not differ from the sheet that it would supersede.</summary>
    public static readonly Refusal NothingChanged = new("sheet.nothing-changed", "10.2", RefusalCategory.Conflict,
        zh: "修订表与它要取代的整理表内容相同。请作出变动，或作废修订表。", en: "The revision equals the sheet that it would supersede. Change something, or discard the revision.");

    /// <summary>Another revision of the sheet is a draft already.</summary>
    public static readonly Refusal RevisionInHand = new("sheet.revision-in-hand", "10.2", RefusalCategory.Conflict,
        zh: "这张整理表正在修订。请先发送或作废那张修订表。", en: "The sheet is being revised already. Send or discard that revision first.");

    /// <summary>A customer asks about another customer's order.</summary>
    public static readonly Refusal OrderOfAnotherCustomer = new("sheet.order-of-another-customer", "7.3", RefusalCategory.NotEntitled,
        zh: "所查询的是另一个客户的订单。请只答复该客户名下的订单。", en: "The order belongs to another customer. Tell a customer about his own orders only.");

    /// <summary>The papers are of a sheet that was not sent by then or was superseded.</summary>
    public static readonly Refusal PapersOfNoSheetInForce = new("hand-over.sheet-not-sent", "10.3", RefusalCategory.WrongState,
        zh: "单据所属的整理表当时尚未发送，或已被修订表取代。请放置有效整理表的单据。", en: "The sheet of the papers was not sent by then, or was superseded. Place the papers of a sheet in force.");

    /// <summary>The papers are put in a place that the company has not designated, also where it has designated none.</summary>
    public static readonly Refusal PlaceNotDesignated = new("hand-over.place-not-designated", "10.3", RefusalCategory.UnknownReference,
        zh: "单据放在了指定位置以外，或者公司没有指定位置。请放在公司指定的位置；没有指定的，请先指定。",
        en: "The papers are put in a place that is not designated. Use a place that the company has designated; where there is none, designate one first.");

    /// <summary>The papers were collected already.</summary>
    public static readonly Refusal PapersCollected = new("hand-over.already-collected", "10.3", RefusalCategory.WrongState,
        zh: "单据已经取走，无须再登记。如为另一次交接，请改指另一次交接。", en: "The papers were collected already, and nothing need be done. Name the other hand-over if that one is meant.");

    /// <summary>A storage area is 0 or less.</summary>
    public static readonly Refusal AreaNotPositive = new("storage.area-not-positive", "8.3.6", RefusalCategory.Limit,
        zh: "仓储面积不大于零。请填写大于零的面积。", en: "The storage area is not above zero. State an area above zero.");

    /// <summary>The occupied area is above the capacity of the place.</summary>
    public static readonly Refusal AboveCapacity = new("storage.above-capacity", "8.3.6", RefusalCategory.Limit,
        zh: "占用的面积超过仓位的容量。请填写不超过容量的面积。", en: "The occupied area exceeds the capacity of the place. State an area within the capacity.");

    /// <summary>The place is occupied already on some of these days.</summary>
    public static readonly Refusal OccupancyOverlapping = new("storage.overlapping", "8.3.6", RefusalCategory.Conflict,
        zh: "仓位在这段时间已被占用。请填写不重叠的日期。", en: "The place is occupied already on some of these days. Name days that do not overlap.");

    /// <summary>A day of going out, or the end of the charged days, is before the start of the occupancy.</summary>
    public static readonly Refusal EndBeforeStart = new("storage.end-before-start", "8.3.6", RefusalCategory.Limit,
        zh: "结束的日期早于占用开始之日。请填写开始之日或以后的日期。", en: "The end is before the start of the occupancy. Name the day of the start or a later one.");

    /// <summary>The id of the occupancy is taken by another one, or it is recorded already.</summary>
    public static readonly Refusal OccupancyIdTaken = new("storage.id-taken", "8.3.6", RefusalCategory.Conflict,
        zh: "这个编号已经代表一次占用。已登记的，不必再登记；另一次占用请另用编号。",
        en: "The place has an occupancy with that id already. If it is the same, nothing need be done; give another occupancy another id.");

    /// <summary>The place has no occupancy with this id.</summary>
    public static readonly Refusal UnknownOccupancy = new("storage.unknown-occupancy", "8.3.6", RefusalCategory.UnknownReference,
        zh: "仓位没有这次占用的记录。请指明有记录的占用。", en: "The place has no occupancy with this id. Name an occupancy on record.");

    /// <summary>The day lies outside the occupancy, or is too early for the last change of its area.</summary>
    public static readonly Refusal OutsideOccupancy = new("storage.outside-occupancy", "8.3.6", RefusalCategory.Limit,
        zh: "日期在这次占用之外，或对其面积的最近一次变更来说太早。请填写占用期间之内的日期；变更不得早于该次变更，出库须晚于该次变更。",
        en: "The day lies outside the occupancy, or is too early for the last change of its area. Name a day within it; a change not before that change, a day out after it.");

    /// <summary>The fee for some of these days is posted already.</summary>
    public static readonly Refusal AlreadyPosted = new("storage.already-posted", "8.3.6", RefusalCategory.Conflict,
        zh: "这些天的仓储费已经计收。请填写更晚的日期；原计有误的，请先收回仓储费。", en: "The fee for some of these days is posted already. Name later days, or take a wrong fee back first.");

    /// <summary>There is no day yet for which a fee could be posted.</summary>
    public static readonly Refusal NothingToPost = new("storage.nothing-to-post", "8.3.6", RefusalCategory.Limit,
        zh: "到这一天为止还没有可计仓储费的日子。请计到更晚的一天。", en: "There is no day up to then for which a fee can be posted. Name a later day.");

    /// <summary>A fee is posted for days that are not over yet.</summary>
    public static readonly Refusal FeeAhead = new("storage.fee-ahead", "8.3.6", RefusalCategory.Limit,
        zh: "仓储费计到尚未过完的日子。请至多计到办理当日。", en: "The fee would cover days that are not over. Post it up to today at most.");

    /// <summary>The occupancy has no posted fee that could be taken back.</summary>
    public static readonly Refusal NothingToTakeBack = new("storage.nothing-to-take-back", "8.3.6", RefusalCategory.WrongState,
        zh: "这次占用没有已计的仓储费，无须收回。如为另一次占用，请改指另一次占用。", en: "The occupancy has no posted fee. Nothing need be taken back; name the other occupancy if that one is meant.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        QuantityNotPositive, QuantityOtherUnit, NotAStorageCustomer, StorageCustomerUnknown, DuplicateOrder, DuplicateNote, UnknownOrder, OtherOrder,
        NothingToResolve, NotByClerk, SheetNumberTaken, OrderNotReconciled, OrderAlreadyOn, OrderOnAnother, OrderNotOn, SheetFrozen, SheetEmpty, OtherPredecessor,
        NothingChanged, RevisionInHand, OrderOfAnotherCustomer, PapersOfNoSheetInForce, PlaceNotDesignated, PapersCollected, AreaNotPositive,
        AboveCapacity, OccupancyOverlapping, EndBeforeStart, OccupancyIdTaken, UnknownOccupancy, OutsideOccupancy, AlreadyPosted, NothingToPost, FeeAhead,
        NothingToTakeBack,
    ];
}
