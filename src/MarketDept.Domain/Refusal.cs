namespace MarketDept.Domain;

/// <summary>One reason for which the rules refuse a command (拒绝), without the particulars of a case.</summary>
/// <remarks>Immutable, with one object for each reason, declared by its context: <c>DisputeRefusals</c> has those of disputes. The code is stable
/// and never changes its meaning. A host may declare its own refusals.</remarks>
public sealed class Refusal
{
    /// <summary>Declares a refusal, once and for all cases.</summary>
    /// <param name="code">Area, dot, reason, such as <c>dispute.above-disputed</c>; not blank.</param>
    /// <param name="clause">The number of the clause that the refusal rests on. A throw may name a more exact one.</param>
    /// <param name="category">The category, which tells a host how to react.</param>
    /// <param name="zh">What is wrong and what to do, in Chinese; not blank.</param>
    /// <param name="en">What is wrong and what to do, in English; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no such category.</exception>
    /// <exception cref="FormatException">The clause is no clause number.</exception>
    public Refusal(string code, string clause, RefusalCategory category, string zh, string en)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Clause = ClauseId.Parse(Guard.Against.Null(clause));
        Category = Enum.IsDefined(category) ? category : throw new ArgumentOutOfRangeException(nameof(category), category, "Name a category.");
        Text = new(zh, en);
    }

    /// <summary>The stable code (代码): area, dot, reason.</summary>
    public string Code { get; }
    /// <summary>The clause that the refusal rests on (依据条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>The category, which tells a host how to react (类别).</summary>
    public RefusalCategory Category { get; }

    /// <summary>The HTTP status that fits the category: 403, 404, 409 or 422.</summary>
    public int HttpStatus => Category switch
    {
        RefusalCategory.NotEntitled => 403,
        RefusalCategory.UnknownReference => 404,
        RefusalCategory.WrongState or RefusalCategory.Conflict => 409,
        _ => 422,
    };

    /// <summary>What is wrong and what to do (说明), in Chinese and English, without the particulars of a case.</summary>
    public Bilingual Text { get; }

    /// <summary>Creates the exception that refuses a command for this reason.</summary>
    /// <param name="zh">The particulars of the case in Chinese, formatted only when somebody asks.</param>
    /// <param name="en">The particulars of the case in English.</param>
    /// <param name="clause">The clause, where it is not <see cref="Clause"/>.</param>
    /// <exception cref="ArgumentNullException">The particulars are missing.</exception>
    public DomainException Because(FormattableString zh, FormattableString en, ClauseId? clause = null) =>
        new(this, clause ?? Clause, Guard.Against.Null(zh), Guard.Against.Null(en));

    /// <summary>The stable code, for a log.</summary>
    public override string ToString() => Code;
}

/// <summary>The category of a refusal, which tells a host how to react (拒绝类别).</summary>
/// <remarks><c>default</c> is no category; no <see cref="Refusal"/> has it. The HTTP status that fits is <see cref="Refusal.HttpStatus"/>.</remarks>
public enum RefusalCategory
{
    /// <summary>The person named may not do this (无权). Ask somebody who may.</summary>
    NotEntitled = 1,
    /// <summary>A named thing does not exist or belongs to something else (引用不符). Correct the reference.</summary>
    UnknownReference = 2,
    /// <summary>The step is not possible in the present status (状态不符). Load the record again and look.</summary>
    WrongState = 3,
    /// <summary>The command contradicts another record, or another entry of this one (与已有记录冲突). Settle which is right.</summary>
    Conflict = 4,
    /// <summary>An amount, a number or a time is outside what the rule allows (超出限度). Correct the figure.</summary>
    Limit = 5,
    /// <summary>A part that the rule needs is missing (不完整). Supply the part.</summary>
    Incomplete = 6,
}
