namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] WarehousingTexts =>
    [
        (QuantityNotPositive, new(
            "货物数量不大于零；只能大于零。",
            "A quantity of goods is zero or less; allowed is above zero.")),
        (QuantityOtherUnit, new(
            "两个数量的单位不同，不能相加，单位之间不作换算；只能加单位相同的数量。",
            "Quantities of two units are added, and units are never converted; allowed are quantities of one unit.")),
        (NotAStorageCustomer, new(
            "这份订单的客户不使用仓储；只能登记仓储客户的订单。",
            "The order is of a customer who uses no storage; allowed are orders of storage customers.")),
        (StorageCustomerUnknown, new(
            "不知道这个客户是否使用仓储；只能在查明之后登记订单。",
            "Whether the customer uses storage is not known; allowed is once it is.")),
        (CheckDuplicateOrder, new(
            "同一份订单在核对中出现了两次；每份订单只能出现一次。",
            "An order stands twice among the orders that are checked; allowed is once.")),
        (CheckDuplicateNote, new(
            "同一张送货单在核对中出现了两次；每张送货单只能出现一次。",
            "A delivery note stands twice among the notes that are checked; allowed is once.")),
        (CheckUnknownOrder, new(
            "送货单或差异处理所指的订单不在核对之列；只能指正在核对的订单。",
            "A note or a resolution names an order that is not checked; allowed is one that is.")),
        (CheckOtherOrder, new(
            "送货单或仓库答复属于另一份订单；只能属于正在核对的这份订单。",
            "A note or an answer of the warehouse is of another order; allowed is one for the order that is checked.")),
        (CheckNothingToResolve, new(
            "订单与送货单在这一项上没有差异；只能处理有差异的项目。",
            "The order and its notes do not differ in what is resolved; allowed is to resolve what differs.")),
        (SheetOrderNotReconciled, new(
            "这份订单还没有与送货单核对一致；只能在相符或全部差异处理完毕之后列入整理表。",
            "The order is not reconciled with its delivery notes; allowed on a sheet is once it matches them or every "
            + "difference is resolved.")),
        (SheetOrderAlreadyOn, new(
            "这份订单已经在这张整理表上；每份订单只能列入一次。",
            "The order is on this sheet already; allowed is once.")),
        (SheetOrderOnAnother, new(
            "这份订单在另一张未结束的整理表上；同时只能在一张整理表上。",
            "The order is on another sheet that is open; allowed is one open sheet at a time.")),
        (SheetOrderNotOn, new(
            "这份订单不在整理表上；只能移去表上的订单。",
            "The order is not on the sheet; allowed is to take off one that is.")),
        (SheetFrozen, new(
            "整理表已经发送，内容不再改动；只能以修订表取代它。",
            "The sheet was sent and never changes; allowed is a revision that supersedes it.")),
        (SheetWrongStatus, new(
            "整理表目前的状态不能进行这一步：整理中的才能改动、发送或作废，已发送的才能修订或被取代。",
            "The step does not follow from where the sheet stands; allowed is to change, send or discard a draft, and to "
            + "revise or supersede one that was sent.")),
        (SheetEmpty, new(
            "整理表上一份订单也没有；至少列入一份才能发送。",
            "The sheet has no order; allowed is to send one that has.")),
        (SheetTimeGoesBackwards, new(
            "这一步的时间早于同一整理表的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same sheet; allowed is not before that.")),
        (SheetNotByClerk, new(
            "办理整理表的不是仓储订单整理员；只能由仓储订单整理员填写、修订、发送和放置单据。",
            "The sheet is filled in, revised or sent, or its papers placed, by somebody else; allowed is a warehouse order clerk.")),
        (SheetOtherPredecessor, new(
            "修订表没有取代它所修订的那一张，或首张整理表要取代另一张；修订表只能取代其所修订的，首张不取代任何一张。",
            "The sheet is sent in the place of another than it revises; allowed is for a revision the sheet that it "
            + "revises, and for a first sheet none.")),
        (SheetNothingChanged, new(
            "修订表与它要取代的整理表内容相同；只能发送有变化的修订表。",
            "The revision says the same as the sheet that it would supersede; allowed is one that changes something.")),
        (SheetRevisionInHand, new(
            "这张整理表正在修订；同时只能有一张修订表。",
            "The sheet is being revised already; allowed is one revision at a time.")),
        (SheetNumberTaken, new(
            "整理表的编号或标识已经用过；每张只能用自己的，已作废的草稿的编号可以再用。",
            "Two sheets have one number or one id; allowed is one of its own, or a number that only discarded drafts bear.")),
        (SheetOrderOfAnotherCustomer, new(
            "客户查询的是另一个客户的订单；只能查询自己的订单。",
            "A customer asks about an order of another; allowed are his own orders.")),
        (HandOverPlaceNotDesignated, new(
            "单据放在了指定位置以外；只能放在公司指定的位置。",
            "The papers are put in a place that is not designated for it; allowed are the designated places.")),
        (HandOverBeforePlaced, new(
            "取走单据的时间早于放置的时间；只能在放置之后取走。",
            "The papers are collected before they were placed; allowed is from then on.")),
        (HandOverAlreadyCollected, new(
            "单据已经取走；只能取走一次。",
            "The papers were collected already; allowed is once.")),
        (HandOverSheetNotSent, new(
            "单据所属的整理表当时尚未发送，或已被修订表取代；只能放置有效整理表的单据。",
            "The sheet whose papers are placed was not sent by then, or another has taken its place; allowed is a sheet that holds.")),
        (StorageFeeAhead, new(
            "仓储费计到尚未过完的日子；只能计到办理当日为止。",
            "The fee would be posted for days that are not over; allowed is up to the day on which it is posted.")),
        (StorageNothingToTakeBack, new(
            "该占用没有可以冲回的仓储费；只能冲回最后一次计收的。",
            "No fee of the occupancy is posted; allowed is to take the last one back where there is one.")),
        (StorageAreaNotPositive, new(
            "仓储面积不大于零；只能大于零。",
            "A storage area is zero or less; allowed is above zero.")),
        (StorageAboveCapacity, new(
            "占用的面积超过仓位的容量；至多等于仓位的容量。",
            "The occupied area is above the capacity of the place; allowed is at most its capacity.")),
        (StorageOverlapping, new(
            "仓位在这段时间已被占用；只能用不重叠的日期。",
            "The place is occupied then already; allowed are days that do not overlap.")),
        (StorageEndBeforeStart, new(
            "结束的日期早于占用开始之日；只能是开始当日或以后。",
            "The end lies before the start of the occupancy; allowed is not before that.")),
        (StorageIdTaken, new(
            "这个编号已经代表另一次占用；只能用新的编号。",
            "The id stands for another occupancy already; allowed is a new id.")),
        (StorageUnknownOccupancy, new(
            "仓位没有这次占用的记录；只能指明有记录的占用。",
            "The place has no such occupancy; allowed is one that is on record.")),
        (StorageOutsideOccupancy, new(
            "日期在这次占用之外，或早于其面积的最近一次变更；只能在占用期间之内、最近一次变更以后。",
            "The day lies outside of the occupancy, or before the last change of its area; allowed is within it and "
            + "after that change.")),
        (StorageAlreadyPosted, new(
            "这些天的仓储费已经计收；每一天只计一次，只能变更或计收以后的日期。",
            "The fee for these days is posted already; allowed are later days, each once.")),
        (StorageNothingToPost, new(
            "到这一天为止还没有可计仓储费的日子；只能计到更晚的一天。",
            "No day is there yet for which a storage fee could be posted; allowed is up to a later day.")),
        (StorageTimeGoesBackwards, new(
            "这一步的时间早于同一仓位的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same place; allowed is not before that.")),
    ];
}
