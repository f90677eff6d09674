namespace MarketDept.Domain;

/// <summary>What a host does with a refusal (拒绝类别): the few kinds that its callers tell apart.</summary>
/// <remarks><c>default</c> is no category; no <see cref="Refusal"/> has it. The HTTP status that fits is <see cref="Refusal.HttpStatus"/>.</remarks>
public enum RefusalCategory
{
    /// <summary>The person named may not do this (无权). Ask somebody who may.</summary>
    NotEntitled = 1,
    /// <summary>What is named does not exist, or belongs to something else (引用不符). Correct the reference.</summary>
    UnknownReference = 2,
    /// <summary>The step does not follow from where the record stands (状态不符). Load it again and look.</summary>
    WrongState = 3,
    /// <summary>Another record, or another entry of this one, says otherwise (与已有记录冲突). Settle which is right.</summary>
    Conflict = 4,
    /// <summary>An amount, a number or a time is outside what the rule allows (超出限度). Correct the figure.</summary>
    Limit = 5,
    /// <summary>Something that has to be there is not (不完整). Supply it.</summary>
    Incomplete = 6,
}
