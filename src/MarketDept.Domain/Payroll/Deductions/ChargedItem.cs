using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What a final finding charges a person with, as far as a plan needs it (应付事项).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.4")]
public sealed record ChargedItem
{
    /// <summary>States an item.</summary>
    /// <param name="key">Its key, not blank and its own among those of the person.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="clause">The clause that it follows from.</param>
    /// <param name="on">The day since when it counts.</param>
    /// <param name="month">The month in which it is counted, not before that of the day.</param>
    /// <param name="amount">In yuan, above zero; zero for an absence.</param>
    /// <exception cref="ArgumentException">The key is blank, the clause <c>default</c>, the month too early, or the amount does not fit the kind.</exception>
    public ChargedItem(string key, FindingItemKind kind, ClauseId clause, LocalDate on, YearMonth month, Money amount)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of item.");
        Clause = Guard.Against.Default(clause);
        On = on;
        Month = month >= on.ToYearMonth() ? month : throw new ArgumentOutOfRangeException(nameof(month), $"Item '{key}' counts since {Iso.Format(on)}. Count it then or later.");
        Amount = (kind == FindingItemKind.Absence ? amount.IsZero : amount.IsPositive)
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Item '{key}' has a wrong amount. State one above zero, and none for an absence.");
    }

    /// <summary>Its key (事项键).</summary>
    public string Key { get; }

    /// <summary>What it is (种类).</summary>
    public FindingItemKind Kind { get; }

    /// <summary>The clause that it follows from (条款).</summary>
    public ClauseId Clause { get; }

    /// <summary>The day since when it counts (生效日).</summary>
    public LocalDate On { get; }

    /// <summary>The month in which it is counted (计入月份).</summary>
    public YearMonth Month { get; }

    /// <summary>In yuan (金额); zero for an absence.</summary>
    public Money Amount { get; }

    /// <summary>Whether the person is at fault for the loss (本人是否有过错); asked of compensation only.</summary>
    public Fact Fault { get; init; }

    /// <summary>Whether it was taken back since (是否已冲销): then nothing is owed.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The items of a person's ledger (台账中的应付事项), without its reversals; what they take back says so.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="faultOf">Whether the person is at fault for the loss, by the key of a compensation; null: not known of any.</param>
    /// <exception cref="ArgumentNullException">There is no ledger.</exception>
    public static ValueList<ChargedItem> Of(PersonLedger ledger, Func<string, Fact>? faultOf = null) => ValueList.From(
        Guard.Against.Null(ledger).Items.Where(item => item.Item.Reverses is null).Select(item =>
            new ChargedItem(item.Item.Key, item.Item.Kind, item.Item.Origin.Clause, item.Day, item.Month, item.Item.Amount)
            {
                Fault = item.Item.Kind == FindingItemKind.Compensation && faultOf is not null ? faultOf(item.Item.Key) : Fact.Unknown,
                IsReversed = ledger.IsTakenBack(item.Item),
            }));

    internal ItemPart Part(Money amount) => new(Key, Kind, Clause, amount);
}
