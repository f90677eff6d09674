namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A list was printed (已打印).</summary>
/// <param name="Customer">The customer of the consignments.</param>
/// <param name="Period">The period, both days included.</param>
/// <param name="Consignments">The ids of the consignments.</param>
/// <param name="DeliverBy">The last day for its delivery; null where there is none.</param>
public sealed record ConsignmentListPrinted(
    Id<Customer> Customer, DateInterval Period, ValueList<Id<Consignment>> Consignments, LocalDate? DeliverBy) : DomainEvent;

/// <summary>The list was delivered (已送达).</summary>
/// <param name="Channel">The channel of delivery.</param>
/// <param name="On">The day of delivery.</param>
public sealed record ConsignmentListDelivered(string Channel, LocalDate On) : DomainEvent;
