using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>One charge on a bill (费用明细): which service is charged, with which amount, and by which settlement method.</summary>
/// <remarks>The source (来源) identifies the service, such as <c>freight:W-1/monthly</c>, <c>storage:F-7</c> or <c>count-sheet:88</c>, and is billed once. A
/// negative amount needs a reason. Equality is by value.</remarks>
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
            : throw new ArgumentOutOfRangeException(nameof(taxCategory), $"Tax category {taxCategory:D} is unknown. Give a member of TaxCategory.");
        (Settlement, Pricing, Reason, Consignment) = (Guard.Against.Null(settlement), pricing, reason, consignment);
    }

    /// <summary>The kind of charge, such as freight or storage (费用种类).</summary>
    public ChargeKind Kind { get; }
    /// <summary>The id of the service that is charged, such as <c>storage:F-7</c> (来源); on one bill at most.</summary>
    public Id<Charge> Source { get; }
    /// <summary>What is charged, described for the customer (摘要).</summary>
    public string Description { get; }
    /// <summary>The amount in yuan, tax included (含税金额); negative only with a reason.</summary>
    public Money Amount { get; }
    /// <summary>The class of VAT of the charge (税目).</summary>
    public TaxCategory TaxCategory { get; }
    /// <summary>The settlement method by which the charge is paid (结算方式).</summary>
    public SettlementMethod Settlement { get; }
    /// <summary>Quantity and unit price of the charge (数量与单价); null where the amount was given or decided.</summary>
    public UnitPricing? Pricing { get; }
    /// <summary>Why the amount is negative or was corrected (事由); null where there is nothing to explain.</summary>
    public string? Reason { get; init => field = Guard.Against.Blank(value); }
    /// <summary>The number of the waybill whose freight is charged (运单); null for any other charge.</summary>
    public Id<Consignment>? Consignment { get; }

    /// <summary>Creates a charge with a given amount.</summary>
    /// <param name="kind">The kind of charge.</param>
    /// <param name="source">The source that is charged.</param>
    /// <param name="description">The description for the customer, not blank.</param>
    /// <param name="amount">The amount in yuan, tax included; negative only with a <see cref="Reason"/>.</param>
    /// <param name="taxCategory">The class of VAT.</param>
    /// <param name="settlement">The settlement method.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tax category.</exception>
    public static Charge Of(
        ChargeKind kind, Id<Charge> source, string description, Money amount, TaxCategory taxCategory, SettlementMethod settlement) =>
        new(kind, source, description, amount, taxCategory, settlement, null, null, null);

    /// <summary>Creates a charge whose amount is a quantity at a unit price.</summary>
    /// <param name="kind">The kind of charge.</param>
    /// <param name="source">The source that is charged.</param>
    /// <param name="description">The description for the customer, not blank.</param>
    /// <param name="pricing">Quantity and unit price. The amount is rounded once, there.</param>
    /// <param name="taxCategory">The class of VAT.</param>
    /// <param name="settlement">The settlement method.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
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
