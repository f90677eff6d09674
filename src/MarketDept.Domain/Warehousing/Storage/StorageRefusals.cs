namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>Why a step on a storage place is refused (仓位与仓储费的拒绝理由).</summary>
public static class StorageRefusals
{
    /// <summary>A storage area is 0 or less.</summary>
    public static readonly Refusal AreaNotPositive = new("storage.area-not-positive", "8.3.6", RefusalCategory.Limit,
        zh: "仓储面积不大于零。面积须大于零。", en: "The storage area is zero or less. State a larger one.");

    /// <summary>The occupied area is above the capacity of the place.</summary>
    public static readonly Refusal AboveCapacity = new("storage.above-capacity", "8.3.6", RefusalCategory.Limit,
        zh: "占用的面积超过仓位的容量。至多为仓位的容量。", en: "The occupied area is above the capacity of the place. State at most its capacity.");

    /// <summary>The place is occupied then already.</summary>
    public static readonly Refusal Overlapping = new("storage.overlapping", "8.3.6", RefusalCategory.Conflict,
        zh: "仓位在这段时间已被占用。占用的日期不得重叠。", en: "The place is occupied then already. Name days that do not overlap.");

    /// <summary>An end is before the start.</summary>
    public static readonly Refusal EndBeforeStart = new("storage.end-before-start", "8.3.6", RefusalCategory.Limit,
        zh: "结束的日期早于占用开始之日。结束不得早于开始。", en: "The end lies before the start of the occupancy. Name the day of the start or a later one.");

    /// <summary>The id of an occupancy stands for another one already.</summary>
    public static readonly Refusal IdTaken = new("storage.id-taken", "8.3.6", RefusalCategory.Conflict,
        zh: "这个编号已经代表另一次占用。请另用一个编号。", en: "The id stands for another occupancy already. Use a new id.");

    /// <summary>The place has no such occupancy.</summary>
    public static readonly Refusal UnknownOccupancy = new("storage.unknown-occupancy", "8.3.6", RefusalCategory.UnknownReference,
        zh: "仓位没有这次占用的记录。请指明有记录的占用。", en: "The place has no such occupancy. Name one that is on record.");

    /// <summary>The day lies outside of the occupancy, or before its last change.</summary>
    public static readonly Refusal OutsideOccupancy = new("storage.outside-occupancy", "8.3.6", RefusalCategory.Limit,
        zh: "日期在这次占用之外，或早于其面积的最近一次变更。日期须在占用期间之内、最近一次变更以后。", en: "The day lies outside of the occupancy, or before the last change of its area. Name a day within it and after that change.");

    /// <summary>The fee for these days is posted already.</summary>
    public static readonly Refusal AlreadyPosted = new("storage.already-posted", "8.3.6", RefusalCategory.Conflict,
        zh: "这些天的仓储费已经计收。每一天至多计一次；确有错误的请先收回仓储费。", en: "The fee for these days is posted already. Name later days, or take the fee back first.");

    /// <summary>No day is there yet for which a fee could be posted.</summary>
    public static readonly Refusal NothingToPost = new("storage.nothing-to-post", "8.3.6", RefusalCategory.Limit,
        zh: "到这一天为止还没有可计仓储费的日子。请计到更晚的一天。", en: "No day is over for which a storage fee could be posted. Name a later day.");

    /// <summary>A fee is posted for days that are not over yet.</summary>
    public static readonly Refusal FeeAhead = new("storage.fee-ahead", "8.3.6", RefusalCategory.Limit,
        zh: "仓储费计到尚未过完的日子。至多计到办理当日。", en: "The fee is posted for days that are not over. Post it up to today at most.");

    /// <summary>No fee of the occupancy is posted that could be taken back.</summary>
    public static readonly Refusal NothingToTakeBack = new("storage.nothing-to-take-back", "8.3.6", RefusalCategory.WrongState,
        zh: "该占用没有可以收回的仓储费。请先计收。", en: "No fee of the occupancy is posted. Take back a fee only where there is one.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        AreaNotPositive, AboveCapacity, Overlapping, EndBeforeStart, IdTaken, UnknownOccupancy, OutsideOccupancy, AlreadyPosted, NothingToPost,
        FeeAhead, NothingToTakeBack,
    ];
}
