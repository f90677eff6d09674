using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A fine, compensation, duty or absence from a person's final findings (应付事项), as a deduction plan needs it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item, not blank, unique for the person.</param>
/// <param name="Kind">The kind of item: fine, compensation, duty to collect or absence.</param>
/// <param name="Clause">The clause that the item follows from.</param>
/// <param name="On">The day from which the item counts. Older items are planned first.</param>
/// <param name="Month">The month in which the item is counted, not before that of the day.</param>
/// <param name="Amount">The amount in yuan, above zero; zero for an absence.</param>
/// <exception cref="ArgumentException">The key is blank, the clause <c>default</c>, the month too early, or the amount does not fit the kind.</exception>
[Clause("4.4")]
public sealed record ChargedItem(string Key, FindingItemKind Kind, ClauseId Clause, LocalDate On, YearMonth Month, Money Amount) : DomainValue
{
    /// <summary>The key of the item in the person's ledger (事项键).</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>The kind of item: fine, compensation, duty to collect or absence (种类).</summary>
    public FindingItemKind Kind { get; } = Enum.IsDefined(Kind) ? Kind : throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "The kind is unknown. Give a member of FindingItemKind.");
    /// <summary>The clause of the regulation that the item follows from (条款).</summary>
    public ClauseId Clause { get; } = Guard.Against.Default(Clause);
    /// <summary>The month in which the item is counted (计入月份), and from which it can be planned.</summary>
    public YearMonth Month { get; } = Month >= On.ToYearMonth()
        ? Month
        : throw new ArgumentOutOfRangeException(nameof(Month), $"Item '{Guards.Excerpt(Key)}' counts since {Iso.Format(On)}. Give that month or a later one.");

    /// <summary>The amount of the item in yuan, above zero (金额); zero for an absence.</summary>
    public Money Amount { get; } = (Kind == FindingItemKind.Absence ? Amount.IsZero : Amount.IsPositive)
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, $"Item '{Guards.Excerpt(Key)}' has a wrong amount. State an amount above zero, and zero for an absence.");

    /// <summary>Whether the person is at fault for the loss (本人是否有过错). Only compensation depends on it; unknown by default.</summary>
    public Fact Fault { get; init; }
    /// <summary>Whether a compensation rests only on the age of the debt (赔偿是否出自账龄认定), which is a legal risk.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>The legal risks of charging the item to the person (法律风险提示); empty where none is known.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk));
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.On(Clause, Kind, RestsOnAge);

    /// <summary>Whether the item was taken back since (是否已冲销), so that nothing is owed for it.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Lists the charged items of a person's ledger (台账中的应付事项). Reversals are left out; items that they take back are marked.</summary>
    /// <param name="ledger">The person's ledger.</param>
    /// <param name="faultOf">Tells by the key of a compensation whether the person is at fault for the loss; null: not known for any.</param>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    public static ValueList<ChargedItem> Of(PersonLedger ledger, Func<string, Fact>? faultOf = null) => ValueList.From(
        Guard.Against.Null(ledger).Items.Where(item => item.Item.Reverses is null).Select(item =>
            new ChargedItem(item.Item.Key, item.Item.Kind, item.Item.Origin.Clause, item.Day, item.Month, item.Item.Amount)
            {
                Fault = item.Item.Kind == FindingItemKind.Compensation && faultOf is not null ? faultOf(item.Item.Key) : Fact.Unknown,
                IsReversed = ledger.IsTakenBack(item.Item),
                RestsOnAge = item.Item.RestsOnAge,
            }));

    internal ItemPart Part(Money amount) => new(Key, Kind, Clause, amount);
}
