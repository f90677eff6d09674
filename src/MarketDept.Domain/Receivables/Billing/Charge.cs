using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>One line of a bill (费用明细): what is charged, for which source, and how it is paid.</summary>
/// <remarks>The source (来源) says what is charged for, such as <c>freight:W-1/monthly</c>, <c>storage:F-7</c> or
/// <c>count-sheet:88</c>; it is on one bill at most, once. An amount below 0 needs a reason. Equality is by value.</remarks>
[Clause("9.2")]
public sealed record Charge : DomainValue
{
    private static readonly ClauseId Merged = new(9, 2);

    internal Charge(
        ChargeKind kind, Id<Charge> source, string description, Money amount, TaxCategory taxCategory, SettlementMethod settlement,
        UnitPricing? pricing, string? reason, Id<Consignment>? consignment)
    {
        (Kind, Source, Description, Amount) = (Guard.Against.Null(kind), Guard.Against.Default(source), Guard.Against.NullOrWhiteSpace(description), amount);
        TaxCategory = Enum.IsDefined(taxCategory)
            ? taxCategory
            : throw new ArgumentOutOfRangeException(nameof(taxCategory), $"There is no tax category {taxCategory:D}. Give the members of TaxCategory.");
        (Settlement, Pricing, Reason, Consignment) = (Guard.Against.Null(settlement), pricing, reason, consignment);
    }

    /// <summary>What it is for (费用种类).</summary>
    public ChargeKind Kind { get; }
    /// <summary>Which consignment, count sheet, storage fee… is charged for (来源); on one bill at most, once.</summary>
    public Id<Charge> Source { get; }
    /// <summary>What the customer reads (摘要).</summary>
    public string Description { get; }
    /// <summary>The amount, tax included (含税金额); negative only with a reason.</summary>
    public Money Amount { get; }
    /// <summary>Its class of VAT (税目).</summary>
    public TaxCategory TaxCategory { get; }
    /// <summary>How it is paid (结算方式).</summary>
    public SettlementMethod Settlement { get; }
    /// <summary>Quantity and unit price (数量与单价); null where the amount was given, or decided.</summary>
    public UnitPricing? Pricing { get; }
    /// <summary>Why the amount is negative, or was corrected (事由); null where there is nothing to say.</summary>
    public string? Reason { get; init => field = Guard.Against.Blank(value); }
    /// <summary>The consignment whose freight it is (运单); null for anything else.</summary>
    public Id<Consignment>? Consignment { get; }

    /// <summary>A line of a given amount.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="source">What is charged for.</param>
    /// <param name="description">What the customer reads, not blank.</param>
    /// <param name="amount">The amount, tax included; below 0 only with a <see cref="Reason"/>.</param>
    /// <param name="taxCategory">Its class of VAT.</param>
    /// <param name="settlement">How it is paid.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tax category.</exception>
    public static Charge Of(
        ChargeKind kind, Id<Charge> source, string description, Money amount, TaxCategory taxCategory, SettlementMethod settlement) =>
        new(kind, source, description, amount, taxCategory, settlement, null, null, null);

    /// <summary>A line of a quantity at a unit price.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="source">What is charged for.</param>
    /// <param name="description">What the customer reads, not blank.</param>
    /// <param name="pricing">The quantity and the price; the amount is rounded there, once.</param>
    /// <param name="taxCategory">Its class of VAT.</param>
    /// <param name="settlement">How it is paid.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tax category.</exception>
    public static Charge Of(
        ChargeKind kind, Id<Charge> source, string description, UnitPricing pricing, TaxCategory taxCategory, SettlementMethod settlement) =>
        new(kind, source, description, Guard.Against.Null(pricing).Amount, taxCategory, settlement, pricing, null, null);

    internal static Charge FreightOf(Consignment consignment, FreightPart part) => new(
        ChargeKind.Freight, new($"freight:{consignment.Id}/{part.Method.Name}"), $"{consignment.Route.Origin}—{consignment.Route.Destination}",
        part.Amount, TaxCategory.Transport, part.Method, null, null, consignment.Id);

    internal static Charge StorageOf(StorageFee fee, SettlementMethod method) => Of(
        ChargeKind.Storage, new(fee.Source), $"{fee.Place} {Iso.Format(fee.From)}—{Iso.Format(fee.Until)}", fee.Total, TaxCategory.LogisticsSupport, method);

    internal Charge CorrectedTo(Money amount, string reason) =>
        new(Kind, Source, Description, amount, TaxCategory, Settlement, null, reason, Consignment);
}
