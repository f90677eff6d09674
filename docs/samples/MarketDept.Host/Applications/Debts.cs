namespace MarketDept.Host.Applications;

/// <summary>What customers owe and pay, and the month's statement.</summary>
internal static class Debts
{
    internal sealed record NewReceipt(Id<Customer> Customer, Money Amount, LocalDate ReceivedOn, ValueList<Id<Bill>> Instruction);
    internal sealed record Debt(Id<Receivable> Id, Id<Customer> Customer, Money Amount, Money Balance, ReceivableStatus Status);
    internal sealed record Paid(Id<Receipt> Id, Money Unallocated, Debt[] Debts);

    internal static void MapDebts(this IEndpointRouteBuilder app)
    {
        app.MapPut("/receivables/{id}", async (Id<Receivable> id, ConfirmedDebt it, Work work) =>
        {
            var debt = work.Store.Receivables.Add(Receivable.Open(id, it, work.Now));
            await work.Save();
            return TypedResults.Created($"/receivables/{id}", Show(debt));
        });
        app.MapGet("/receivables/{id}", async (Id<Receivable> id, Work work) => Show(await work.Store.Receivables.Load(id.Value, work.Stop)));
        app.MapPut("/receipts/{id}", (Id<Receipt> id, NewReceipt it, Work work) => work.Store.Again(async () =>
        {
            // The receipt and the debts that it pays are stored together, or none of them is.
            var debts = await work.Store.Receivables.Where(row => row.Customer == it.Customer.Value, work.Stop);
            var at = debts.Select(debt => work.After(debt.LastChangedAt)).Append(work.Now).Max();
            var receipt = work.Store.Receipts.Add(Receipt.Record(id, it.Customer, it.Amount, it.ReceivedOn, it.Instruction, at));
            Settlement.Allocate(receipt, debts, it.ReceivedOn, entryOf: debt => new($"{debt}/{id}"), at);
            await work.Save();
            return TypedResults.Created($"/receipts/{id}", new Paid(id, receipt.Unallocated, [.. debts.Select(Show)]));
        }));
        app.MapGet("/statements/{year:int}/{month:int}", async (int year, int month, Work work) =>
            (await work.Store.Ledger(work.Stop)).StatementOf(new YearMonth(year, month), asOf: work.Today));
        app.MapGet("/statements/{year:int}/{month:int}/explanation", async (int year, int month, Work work) =>
            (await work.Store.Ledger(work.Stop)).StatementOf(new YearMonth(year, month), asOf: work.Today).Explain(work.Language));
    }

    private static Debt Show(Receivable it) => new(it.Id, it.Customer, it.Amount, it.Balance, it.Status);
}
