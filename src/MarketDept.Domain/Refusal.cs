namespace MarketDept.Domain;

/// <summary>One reason for which the rules refuse a command (拒绝): all that there is to say of it, whatever the case.</summary>
/// <remarks>Immutable, one object a reason, declared where it is thrown: <c>DisputeRefusals</c> has those of disputes. The code
/// is stable and never changes its meaning. A host may declare refusals of its own.</remarks>
public sealed class Refusal
{
    /// <summary>Declares a reason.</summary>
    /// <param name="code">Area, dot, reason, such as <c>dispute.above-disputed</c>; not blank.</param>
    /// <param name="clause">The number of the clause that refuses; a throw may name a more exact one.</param>
    /// <param name="category">What a host does with it.</param>
    /// <param name="zh">What is wrong and what to do, in Chinese; not blank.</param>
    /// <param name="en">The same in English; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no such category.</exception>
    /// <exception cref="FormatException">The clause is no clause number.</exception>
    public Refusal(string code, string clause, RefusalCategory category, string zh, string en)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Clause = ClauseId.Parse(clause);
        Category = Enum.IsDefined(category) ? category : throw new ArgumentOutOfRangeException(nameof(category), category, "Name a category.");
        Text = new(zh, en);
    }

    /// <summary>The stable code (代码): area, dot, reason.</summary>
    public string Code { get; }
    /// <summary>The clause that refuses (依据条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>What a host does with it (类别).</summary>
    public RefusalCategory Category { get; }

    /// <summary>The HTTP status that fits the category: 403, 404, 409 or 422.</summary>
    public int HttpStatus => Category switch
    {
        RefusalCategory.NotEntitled => 403,
        RefusalCategory.UnknownReference => 404,
        RefusalCategory.WrongState or RefusalCategory.Conflict => 409,
        _ => 422,
    };

    /// <summary>What is wrong and what to do, whatever the case (说明).</summary>
    public Bilingual Text { get; }

    /// <summary>The exception that refuses a command for this reason.</summary>
    /// <param name="zh">The particulars of the case in Chinese, formatted only when somebody asks.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="clause">The clause that refuses, where it is another than <see cref="Clause"/>.</param>
    /// <exception cref="ArgumentNullException">The particulars are missing.</exception>
    public DomainException Because(FormattableString zh, FormattableString en, ClauseId? clause = null) =>
        new(this, clause ?? Clause, Guard.Against.Null(zh), Guard.Against.Null(en));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

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
