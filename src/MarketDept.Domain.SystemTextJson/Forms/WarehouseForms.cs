namespace MarketDept.Domain.SystemTextJson.Forms;

internal sealed record WarehouseQuantityForm(string Number, string Unit)
{
    internal static WarehouseQuantityForm Of(Quantity it) => new(it.Number, it.Unit);

    // As it was written and no other way: sums have more digits than anybody may type.
    internal Quantity Value() => Quantity.TryRestore(Number, Unit, out var quantity) && Of(quantity) == this
        ? quantity
        : throw Fault.Of($"'{Guards.Excerpt(Number)}' is no number of a quantity, or its unit is blank.", ".number");
}

internal sealed record StorageFeeForm(
    Id<StoragePlace> Place, Id<Occupancy> Occupancy, Id<Customer> Customer, int Posting, LocalDate From, LocalDate Until,
    ValueList<StorageFeeLine> Lines, ReasonedDecision? TakenBack)
{
    internal static StorageFeeForm Of(StorageFee it) => new(it.Place, it.Occupancy, it.Customer, it.Posting, it.From, it.Until, it.Lines, it.TakenBack);

    internal StorageFee Value() => new(Place, Occupancy, Customer, Posting, From, Until, Lines) { TakenBack = TakenBack };
}
