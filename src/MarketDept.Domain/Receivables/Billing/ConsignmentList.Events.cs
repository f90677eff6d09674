namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A list of a customer's consignments was printed (已打印).</summary>
/// <param name="Customer">The id of the customer of the consignments.</param>
/// <param name="Period">The listed period, first and last day included.</param>
/// <param name="Consignments">The numbers of the waybills on the list.</param>
/// <param name="DeliverBy">The last day for a delivery in time; null where none is set.</param>
public sealed record ConsignmentListPrinted(
    Id<Customer> Customer, DateInterval Period, ValueList<Id<Consignment>> Consignments, LocalDate? DeliverBy) : DomainEvent;

/// <summary>The list was delivered to the customer (已送达).</summary>
/// <param name="Channel">The channel of delivery, in the host's words.</param>
/// <param name="On">The day of delivery, in the company's time zone.</param>
public sealed record ConsignmentListDelivered(string Channel, LocalDate On) : DomainEvent;
