namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A fault found in the entries for a ledger (台账差错): which entry, which part of it, and why it is refused.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record LedgerFault : DomainValue
{
    private readonly Bilingual _what;

    internal LedgerFault(LedgerEntry entry, LedgerFact fact, Refusal refusal, Bilingual what)
    {
        Entry = entry;
        Fact = fact;
        Refusal = refusal;
        _what = what;
    }

    /// <summary>The entry that is at fault (记录).</summary>
    public LedgerEntry Entry { get; }
    /// <summary>The part of the entry that is at fault (项目).</summary>
    public LedgerFact Fact { get; }
    /// <summary>Why the entry is refused (拒绝理由), by the same refusal as on debts and receipts.</summary>
    public Refusal Refusal { get; }

    /// <summary>What is wrong and what to do, in English; a host puts the name of the member before it.</summary>
    public string Message => $"{_what.English}. {Refusal.Text.English}";

    /// <summary>Explains in words what is wrong with the entry and what to do.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Entry.Clause, writer.Zh
            ? $"{Entry.Called.Chinese}：{Name.Chinese}{_what.Chinese}。{Refusal.Text.Chinese}"
            : $"{Entry.Called.English}: {Name.English} {Message}");
        return writer.Done();
    }

    internal DomainException ToException() =>
        Refusal.Because($"{Entry.Called.Chinese}：{Name.Chinese}{_what.Chinese}。", $"{Entry.Called.English}: {Name.English} {_what.English}.", Entry.Clause);

    private Bilingual Name => Fact switch
    {
        LedgerFact.Id => new("编号", "its id"),
        LedgerFact.Of => new("对象", "what it is of"),
        LedgerFact.On => new("日期", "its day"),
        LedgerFact.Amount => new("金额", "its amount"),
        LedgerFact.DueOn => new("新付款日期", "its new due date"),
        LedgerFact.Ground => new("认定依据", "its ground"),
        _ => new("客户指定", "the instruction"),
    };
}
