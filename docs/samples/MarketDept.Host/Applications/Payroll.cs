namespace MarketDept.Host.Applications;

/// <summary>What was found of a person, month by month, and what may lawfully be asked for.</summary>
internal static class Payroll
{
    internal sealed record Taken(int New, Entry[] Items);
    internal sealed record Entry(string Key, YearMonth Month, Money Amount);
    internal sealed record Wages(WageMonth[] Months, Fact Contract);
    internal sealed record Planned(Money AtMost, Row[] Months, Explanation Why);
    internal sealed record Row(YearMonth Month, Money Cap, Money AtMost);

    internal static void MapPayroll(this IEndpointRouteBuilder app)
    {
        // As often as payroll asks: an item that is in the ledger is taken over once.
        app.MapPost("/violations/{id}/export", (Id<Violation> id, Work work) => work.Store.Again(async () =>
        {
            var violation = await work.Store.Violations.Load(id.Value, work.Stop);
            var ledger = await work.Store.Ledgers.Find(violation.Accused.Id.Value, work.Stop) ?? work.Store.Ledgers.Add(PersonLedger.Open(violation.Accused.Id));
            var taken = ledger.TakeFrom(violation, work.After(ledger.LastChangedAt));
            await work.Save();
            return new Taken(taken.Count, Items(ledger));
        }));
        app.MapGet("/staff/{id}/items", async (Id<StaffMember> id, Work work) => Items(await work.Store.Ledgers.Load(id.Value, work.Stop)));
        app.MapPost("/staff/{id}/deduction-plan", async (Id<StaffMember> id, Wages it, Work work) =>
        {
            var facts = DeductionFacts.Of(await work.Store.Ledgers.Load(id.Value, work.Stop), [.. it.Months]) with { Contract = it.Contract };
            var plan = work.Company.Profile.Plan(facts);
            return new Planned(plan.AtMost.Together, [.. plan.Months.Select(month => new Row(month.Wage.Month, month.Cap, month.AtMost.Together))], plan.Explain(work.Language));
        });
    }

    private static Entry[] Items(PersonLedger it) => [.. it.Items.Select(row => new Entry(row.Item.Key, row.Month, row.Item.Amount))];
}
